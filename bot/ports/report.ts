/** What is counted. README.md says what each means. */
export type Counted =
  | 'accepted'
  | 'acceptedAgain'
  | 'turns'
  | 'stale'
  | 'failed'
  | 'setAside'
  | 'reopened'
  | 'sent'
  | 'refused'
  | 'unknown'
  | 'couldNotLook'

/** Told of every failure, and of what is worth counting: nothing is swallowed. Never given what a person wrote. */
export interface Report {
  error(error: unknown, doing: string): void
  count(what: Counted): void
}
