import type { StateValue } from 'xstate'
import { pathToStateValue } from 'xstate'

/**
 * States that had another name, by their path, each with the name it has now. A line stays for as long as anyone's
 * conversation may hold it.
 */
const renamed: Readonly<Record<string, string>> = {
  'everyday.talking.signposting.showing': 'everyday.talking.signposting.shown',
  'everyday.talking.signposting.ending': 'everyday.talking.ending',
  'everyday.talking.hearing.first': 'everyday.talking.hearing.listening',
  'everyday.talking.hearing.second': 'everyday.talking.hearing.listening',
  'everyday.talking.hearing.truthAgain': 'everyday.talking.hearing.truth',
  'everyday.talking.hearing.feltMore': 'everyday.talking.hearing.felt',
  'everyday.talking.selfReferral.sent': 'everyday.talking.selfReferral.done',
  'everyday.talking.selfReferral.alreadySent': 'everyday.talking.selfReferral.done',
}

/** What is remembered, as it is now: until version 2 the answers of a referral stood by themselves, null where not given. */
export function memoryNow(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || 'answers' in kept) return kept
  const { name, reach, surgery, whereabouts, ...rest } = kept as Record<string, unknown>
  const answers = Object.entries({ name, reach, surgery, whereabouts }).filter(([, given]) => typeof given === 'string')
  return { ...rest, answers: Object.fromEntries(answers) }
}

/** A state's path as it is now, by its path as it was kept. */
const pathNow = (path: string) => renamed[path] ?? path

/** The id of a state, as it is now. */
export const idNow = (id: string) => (ids.test(id) ? `conversation.${pathNow(id.replace(ids, ''))}` : id)
const ids = /^conversation\./

/** Where a conversation is, in the states as they are now. */
export const valueNow = (value: StateValue) => pathToStateValue(pathNow(pathOf(value)).split('.'))

/** Where a conversation is, as a path with dots such as `everyday.talking.place.asking`. */
export function pathOf(value: StateValue): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, inner]) => `${name}.${pathOf(inner!)}`)
    .join()
}
