/** What is counted. */
export type Counted =
  /** A message was taken in; and one that had come before. */
  | 'accepted'
  | 'acceptedAgain'
  /** A turn was kept; had to be taken again, since someone else committed first; failed; was set aside after three. */
  | 'turns'
  | 'stale'
  | 'failed'
  | 'setAside'
  /** A reply was sent; was certainly not; may have been sent in an earlier try, so that the carrier is asked. */
  | 'sent'
  | 'refused'
  | 'unknown'
  /** A lookup failed, or took too long. */
  | 'couldNotLook'

/** Told of every failure, and of what is worth counting: nothing is swallowed. Never given what a person wrote. */
export interface Report {
  error(error: unknown, doing: string): void
  count(what: Counted): void
}
