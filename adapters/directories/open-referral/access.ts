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
