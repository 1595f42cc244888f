import type { Location, ServiceRecord } from '#adapters/directories/open-referral/record.ts'

const remoteWords =
  /\b(?:helpline|(?:tele)?phone (?:line|support|advice|befriending|counselling|calls?)|over the (?:tele)?phone|by telephone or online|online (?:advice|chat|class(?:es)?|counselling|courses?|groups?|meetings?|sessions?|support)|(?:on|via|by) (?:zoom|video))\b/i

/** Whether it is had by telephone or online, where that is said plainly. */
export function isRemote(
  locations: readonly Location[],
  schedules: ServiceRecord['schedules'],
  words: string,
): boolean {
  const attending = schedules.some(({ attending_type }) =>
    /online|phone|remote|video|virtual/i.test(attending_type ?? ''),
  )
  return attending || locations.some(({ location_type }) => location_type === 'virtual') || remoteWords.test(words)
}

type Notes = Location['accessibility']

/** Whether notes on a place say that it is without steps; false where one says that it is not, and null where none says. */
export function stepFreeOf(notes: Notes): boolean | null {
  const sentences = notes.flatMap(({ description = '', details = '' }) => `${description}. ${details}`.split(/[.;\n]/))
  if (sentences.some((sentence) => stepFree.test(sentence) && !takenBack.test(sentence))) return true
  return sentences.some((sentence) => withSteps.test(sentence)) ? false : null
}

const stepFree =
  /step[- ]free|wheelchair (?:access|friendly|user)|level access|\bramp|(?:fully|handicap|disabled) accessible|accessible entrance/i
const takenBack = /\b(?:no|not|isn't|without|except|limited|partial(?:ly)?|unfortunately)\b/i
const withSteps =
  /\b(?:not|isn't|no|without) (?:\w+ ){0,2}(?:step[- ]free|wheelchair|accessible|level access|ramp|lift)|\b(?:up|down|has|have|are|by|only|\d+|few|flight of) (?:\w+ )?(?:steps|stairs)\b|\bstairs only\b/i
