import { asksForThem, tellsOfAnother } from '#content/for-another.ts'
import { goesOn } from '#content/goes-on.ts'
import type { Meaning } from '#content/meanings.ts'
import { withOther } from '#dialogs/agreement.ts'
import { withContact } from '#dialogs/contact.ts'
import type { Brought, Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { besideTelling, withBeside } from '#dialogs/said-beside.ts'
import type { Words } from '#dialogs/vocabulary.ts'
import { numbersSaid } from '#dialogs/whose.ts'

/** Of what a referral asks, what was said along the way: it is not asked again. */
export function answersAfter(
  { answers, awaitingPerson, formAt, mayBeOther, whatMatters }: Memory,
  words: Words,
  brought: Brought,
): Answers {
  const { text } = words
  const whole = goesOn(whatMatters.at(-1), text)
  const { number, means } = words.understood
  const asksForOne = awaitingPerson || asksToBeRung(means) || brought === 'linkWorker' || /\bperson\b/i.test(text)
  const isOwn = asksToBeRung(means) && !means.includes('forOther') && !numbersSaid(text).theirReach
  const told: Answers = {
    ...withContact(withBeside(answers, besideTelling(answers, whole, asksForOne, means)), words, awaitingPerson),
    ...(number && (brought === 'number' || isOwn) && { reach: number }),
    ...((means.includes('forOther') || ((mayBeOther || tellsOfAnother(text)) && asksForThem(text))) && {
      who: 'other' as const,
    }),
    ...(means.includes('helped') && { who: 'helped' as const }),
    ...(means.includes('readingHard') && answers.support === undefined && { support: text }),
  }
  return withOther(told, formAt, brought, text)
}

/** A number beside it is theirs. */
const asksToBeRung = (means: readonly Meaning[]) => means.includes('person') || means.includes('linkWorker')
