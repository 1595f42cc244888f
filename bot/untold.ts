import { dangerIn } from '#bot/danger.ts'
import { besidesFollowed, isFollowedCaring } from '#content/followed.ts'
import { tellsOfTheirWork } from '#content/for-another.ts'
import { riskCategories } from '#content/risk.ts'

/** That somebody does not know of what is written: who is afraid says so of whom they fear, and who works for people of them. */
const doesNotKnow =
  /\b(?:she|he|they|(?:the |this )?(?:mum|mother|dad|father|parents?|family|pupil|lady|client|patient|tenant|resident))(?:['’]?s)? (?:does ?n['’]?t|do ?n['’]?t|does not|do not|is ?n['’]?t|are ?n['’]?t|not) (?:yet )?(?:know|aware)\b[^.,;!?\n]*?(?=\b(?:and|but|or|cos|because|if)\b|[.,;!?\n]|$)/gi

const quiet = new Set(riskCategories.filter((one) => one.quiet && one.tier === 'red').map(({ id }) => id))

/** Whether harm was heard only in that they do not know of it yet, by who writes for somebody of their work, now or before, or who was asked that. */
export function isOnlyUntold(text: string, before: readonly string[], wasAsked = false): boolean {
  const rest = text.replaceAll(doesNotKnow, ' ')
  return rest !== text && (wasAsked || [...before, text].some(tellsOfTheirWork)) && !tellsOfHarm(rest)
}

/** Whether harm was heard only in that an old or confused parent whom they look after never leaves their side. */
export const isOnlyFollowed = (text: string, before: readonly string[]): boolean =>
  isFollowedCaring(text, before) && !tellsOfHarm(besidesFollowed(text))

const tellsOfHarm = (text: string) => dangerIn(text).some(({ category }) => quiet.has(category))
