import { normalise } from '#content/normalise.ts'
import { listening } from '#content/ways.ts'

const kinds = ['agrees', 'notAsked', 'asksFirst'] as const

/** What somebody who asks for another says of whether that one knows of it. */
export type Agreement = (typeof kinds)[number]

const heard = listening('agreement', kinds)
const sentences = /(?<=[.!?;\n])\s+|\s+(?=but\s)/i
const MOST_OF_IT = 12
/** Of a sentence about it and no more: what they want done stands beside it, and is kept. */
const tellsMore = /\d|\b(?:because|school|food|child|children|kids|money|rent|alone|ill|debts?|cannot|can not)\b/i

/** Whether the one that they ask for has agreed, has not been asked, or is to be asked first; null where nothing is said of it. What is said last counts, and a question says none of it. */
export function agreementIn(text: string): Agreement | null {
  const said = text
    .split(sentences)
    .filter((sentence) => !sentence.trimEnd().endsWith('?'))
    .map((sentence) => heard(sentence))
  if (said.some((all) => all.has('asksFirst'))) return 'asksFirst'
  return said.reduce<Agreement | null>(
    (last, all) => (all.has('notAsked') ? 'notAsked' : all.has('agrees') ? 'agrees' : last),
    null,
  )
}

/** The words without the sentences that only say so. */
export const besidesAgreement = (text: string): string =>
  text
    .split(sentences)
    .filter(
      (sentence) =>
        heard(sentence).size === 0 ||
        sentence.trimEnd().endsWith('?') ||
        tellsMore.test(sentence) ||
        normalise(sentence).split(' ').length > MOST_OF_IT,
    )
    .map((sentence) => sentence.replace(/,\s*$/, '.'))
    .join(' ')
    .trim()
