import { normalise } from '#content/normalise.ts'

/** What was wrong with the places shown, as it can be chosen. */
export type WhyNone = 'tooFar' | 'wrongTime' | 'cost' | 'notForMe'

/** With more words than these somebody tells of more than what was wrong. */
const MOST_WORDS = 14

const whys: readonly (readonly [WhyNone, RegExp])[] = [
  [
    'tooFar',
    /\btoo far\b|\bfar (?:away|off)\b|\b(?:bit|way|that|so|very|quite|pretty) far\b|\bmiles away\b|\bnot (?:near|close|local)\b|\bother side of (?:town|the)\b|\b(?:can not|could not) get (?:there|to (?:them|it|those|any))\b|\blong way\b/,
  ],
  [
    'wrongTime',
    /\b(?:wrong|bad|awkward|rubbish|rotten) (?:time|times|day|days|hours)\b|\b(?:time|times|days|hours) (?:is |are |was |were )?(?:no good|wrong|bad|not right|do not (?:work|suit))\b|\b(?:i am|am) (?:at|in) work\b|\bworking (?:then|those|them|days)\b|\bi work (?:then|days|those|them|in the day)\b|\btoo (?:early|late)\b|\bnot (?:free|about|around) (?:then|those|them|in the day)\b|\bduring the day\b/,
  ],
  [
    'cost',
    /\b(?:costs?|too (?:much|dear|expensive|pricey)|expensive|pricey|dear|can not afford|not afford|no money|skint|not pay)\b/,
  ],
  [
    'notForMe',
    /\bnot (?:really |quite )?(?:for me|my (?:thing|sort|cup of tea|scene)|me)\b|\b(?:no|not any|not much) (?:use|good) to me\b|\bnot what i (?:want|wanted|need|am after)\b/,
  ],
]

/** What somebody says was wrong with the places shown, who was asked that; null where they tell something else. */
export function whyNoneIn(text: string): WhyNone | null {
  const typed = normalise(text)
  if (typed.split(' ').length > MOST_WORDS || text.includes('?')) return null
  const found = whys.filter(([, ways]) => ways.test(typed)).map(([why]) => why)
  return found.length === 1 ? found[0]! : null
}
