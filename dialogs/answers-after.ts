import { asksForThem, tellsOfAnother } from '#content/for-another.ts'
import { goesOn } from '#content/goes-on.ts'
import { hasNoSurgery, introducedIn } from '#content/introduced.ts'
import { type Meaning, meaningsIn } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { whenToCome } from '#content/yes-to-link-worker.ts'
import { withOther } from '#dialogs/agreement.ts'
import { withContact } from '#dialogs/contact.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { NO_SURGERY } from '#dialogs/questions.ts'
import { besideTelling, withBeside } from '#dialogs/said-beside.ts'
import type { Words } from '#dialogs/vocabulary.ts'
import { alsoWhen } from '#dialogs/when-best.ts'
import { numbersSaid } from '#dialogs/whose.ts'

/** Of what a referral asks, what was said along the way: it is not asked again. */
export function answersAfter(
  { answers, awaitingPerson, formAt, mayBeOther, whatMatters }: Memory,
  words: Words,
  brought: Brought,
  asksForPerson = false,
): Answers {
  const { text } = words
  const whole = goesOn(whatMatters.at(-1), text)
  const { number, means } = words.understood
  const asksForWorker = means.includes('linkWorker') || brought === 'linkWorker'
  const asksForOne = awaitingPerson || asksToBeRung(means) || asksForWorker || /\bperson\b/i.test(text)
  const forOther = means.includes('forOther') || ((mayBeOther || tellsOfAnother(text)) && asksForThem(text))
  // Who asks for a person and gives a number gives their own, whoever it is for.
  const isOwn = (asksForPerson || (asksToBeRung(means) && !forOther)) && !numbersSaid(text).theirReach
  const told: Answers = {
    ...withContact(withBeside(answers, besideTelling(answers, whole, asksForOne, means)), words, awaitingPerson),
    ...whoTheyAre(answers, text, forOther || answers.who === 'other', asksForWorker),
    ...(number && (brought === 'number' || isOwn) && { reach: number }),
    ...(asksForWorker && !answers.when && whenAsked(text)),
    ...(forOther && (asksForWorker || !tellsOfSelf(text)) && { who: 'other' as const }),
    ...(means.includes('helped') && { who: 'helped' as const }),
    ...(means.includes('readingHard') && answers.support === undefined && { support: thatSay(text, 'readingHard') }),
  }
  return withOther(told, formAt, brought, text)
}

/** The sentences that say this, or all where only the whole does. */
const thatSay = (text: string, meaning: Meaning) =>
  text
    .split(/(?<=[.!?\n])\s+/)
    .filter((sentence) => meaningsIn(sentence).has(meaning))
    .join(' ') || text

/** Who tells of themselves with another may ask for either: whom it is for is asked then. */
export const tellsOfSelf = (text: string): boolean =>
  /\bi (?:(?:just|always|only|still) )?(?:find|feel|miss|worry|lie|sit up|can not (?:sleep|say|cope|stop|face|switch)|am (?:so |just |always |really )?(?:tired|worn|shattered|exhausted|lonely|listening|awake))\b|\bfind myself\b/.test(
    normalise(text),
  )
/** When somebody could come, as they ask it, or when is best for them, beside their yes. */
function whenAsked(text: string): Partial<Answers> {
  const when = whenToCome(text)
  return when ? { when } : alsoWhen({}, text)
}

/** A number beside it is theirs. */
const asksToBeRung = (means: readonly Meaning[]) => means.includes('person') || means.includes('linkWorker')

/** Who they say that they are, and whom it is for, as far as they had not said so before. */
export function whoTheyAre(answers: Answers, text: string, forOther: boolean, asksForOne: boolean): Answers {
  const noSurgery = hasNoSurgery(text) && { surgery: NO_SURGERY }
  const told = { ...noSurgery, ...introducedIn(text, forOther, asksForOne) }
  return Object.fromEntries(Object.entries(told).filter(([id]) => answers[id as keyof Answers] === undefined))
}
