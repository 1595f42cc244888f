import type { Line } from '#content/words.ts'
import { keep, setOf, wordsOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'

/** The answers without a number that they gave. The one that they write from is the channel's to know. */
function withoutNumber(answers: Answers): Answers {
  if (answers.reach === THIS_NUMBER) return answers
  const { reach: _, ...rest } = answers
  return rest
}

const forgotten = setOf(({ context: { answers } }) => ({ answers: withoutNumber(answers) }))

/** It is off the request for a person. */
export const offRequest = [keep({ note: 'reach', reach: null }), forgotten] as const

/** It is off the referral that was sent. */
export const offReferral = [
  keep((now) => ({
    ...{ note: 'referralChange', change: 'numberOff', reference: now.context.reference! },
    words: wordsOf(now) || null,
  })),
  forgotten,
] as const

/** It is passed on to nobody. */
export const offAll = [forgotten] as const

/** What is left to reach them by, once a number is off. */
export function numberOff({ answers, onPhone, awaitingPerson, reference }: Memory): Line {
  const left = awaitingPerson
    ? onPhone
      ? 'phone'
      : 'page'
    : reference === null
      ? 'none'
      : answers.reach === THIS_NUMBER
        ? 'phone'
        : 'nothing'
  return { message: 'contact-number-off', blanks: { left } }
}
