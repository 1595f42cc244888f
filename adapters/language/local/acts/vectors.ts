import { MEANING, meaningsOf } from '#adapters/language/local/learning/meanings.ts'
import { needsIn } from '#adapters/language/local/needs.ts'
import { contactIn } from '#content/contact.ts'
import { fears, fearsIn } from '#content/fears.ts'
import { saysGoodbye } from '#content/goodbye.ts'
import { meanings, meaningsIn } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { askedOfPlaces, asksOfPlaces } from '#content/of-places.ts'
import { outcomeIn, outcomes } from '#content/outcomes.ts'
import { questionIn, questionsAboutUs } from '#content/questions.ts'
import { askingIn } from '#content/wonders.ts'

/** How much what our own lists hear counts beside it. */
const LISTED = 0.3
/** Words, three at a time, that a sentence is counted long by. */
const [EACH, MOST] = [3, 6]

const listed: readonly (readonly [string, (text: string, typed: string) => boolean])[] = [
  ...meanings.map((one) => [one, (text: string) => meaningsIn(text).has(one)] as const),
  ...[...questionsAboutUs, ...fears].map((one) => [`asks ${one}`, (text: string) => questionIn(text) === one] as const),
  ...fears.map((one) => [`fears ${one}`, (text: string) => fearsIn(text).includes(one)] as const),
  ...asksOfPlaces.map((one) => [`of places ${one}`, (text: string) => askedOfPlaces(text) === one] as const),
  ...outcomes.map((one) => [`came of it ${one}`, (text: string) => outcomeIn(text) === one] as const),
  ...(['seeks', 'wonders'] as const).map((one) => [one, (text: string) => askingIn(text) === one] as const),
  ['reach', (text) => contactIn(text, true).when !== undefined],
  ['bye', saysGoodbye],
  ['question mark', (text) => text.includes('?')],
  ['need', (text) => needsIn(text).needs.length > 0],
  ...Array.from({ length: MOST + 1 }, (_, at) => {
    const isSo = (_text: string, typed: string) => Math.min(MOST, Math.floor(typed.split(' ').length / EACH)) === at
    return [`${at * EACH} words`, isSo] as const
  }),
]

/** How many numbers tell a sentence. */
export const LENGTH = MEANING + listed.length + 1

/** Sentences as they are learnt from: what each means as a model of English has it, what our lists hear in it, and a constant. */
export async function vectorsOf(sentences: readonly string[]): Promise<readonly Float32Array[]> {
  const meant = await meaningsOf(sentences)
  return sentences.map((sentence, at) => {
    const typed = normalise(sentence)
    const vector = new Float32Array(LENGTH)
    vector.set(meant[at]!)
    for (const [nth, [, isSo]] of listed.entries()) if (isSo(sentence, typed)) vector[MEANING + nth] = LISTED
    vector[LENGTH - 1] = LISTED
    return vector
  })
}
