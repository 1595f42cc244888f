import { contactIn, leavesHere, mayMeanUs, saysInstead, tellsTimePlainly } from '#content/contact.ts'
import { wantsToBeRung } from '#content/rung.ts'
import { languageIn, needsInterpreter } from '#content/spoken.ts'
import type { AreaWords, Line } from '#content/words.ts'
import { alsoSaid } from '#dialogs/also-said.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import type { Now } from '#dialogs/effects.ts'
import { limitsIn } from '#dialogs/limits.ts'
import { mayBeRead } from '#dialogs/may-be-seen.ts'
import type { Memory } from '#dialogs/memory.ts'
import { plainly } from '#dialogs/plainly.ts'
import type { Answers } from '#dialogs/questions.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'
import type { Heard, Words } from '#dialogs/vocabulary.ts'

/** Letters of what they said of it that are said back. */
const MOST = 70

/** The answers, with what a message says of how to reach them. */
export function withContact(answers: Answers, words: Words, awaits: boolean): Answers {
  const { when } = contactIn(reachOf(words), awaits && isAllOfIt(words))
  const { notRung, ...others } = answers
  return {
    ...withLanguage(wantsToBeRung(words.text) ? others : answers, words.text),
    ...(when && { when: awaits && saysInstead(words.text) ? when : alsoSaid(answers.when, when) }),
  }
}

/** The answers, with the language that a message names, and that it asks for an interpreter. */
export function withLanguage(answers: Answers, text: string): Answers {
  const language = languageIn(text)
  const asks = language !== 'bsl' && needsInterpreter(text) && !needsInterpreter(answers.support ?? '')
  return {
    ...answers,
    ...(language && { language }),
    ...(asks && { support: alsoSaid(answers.support || undefined, text.trim()) }),
  }
}

/** The words that say how somebody is to be reached. */
export const reachOf = ({ text, understood }: Words): string =>
  tellsTimePlainly(text) ? text : (understood.reach ?? text)

/** Words more than these say something else. */
const MOST_BESIDE = 4

/** Whether how they are to be reached is all that was said: `thursday! i cant do another night` gives no time to ring. */
const isAllOfIt = (words: Words): boolean => count(words.text) - count(reachOf(words)) <= MOST_BESIDE
const count = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Whether something said tells whoever waits for us how they are to be reached. */
export const tellsHow = ({ awaitingPerson }: Memory, words: Words): boolean =>
  Object.keys(contactIn(reachOf(words), awaitingPerson && isAllOfIt(words))).length > 0 ||
  (awaitingPerson && wantsToBeRung(words.text))

/** Whether they ask what became of what they asked for: how they are to be reached is often told beside that. */
export const asksWhatStands = (event: Heard): event is Extract<Heard, { type: 'asked' }> =>
  event.type === 'asked' && ofWhatStands.has(event.question)
const ofWhatStands: ReadonlySet<string> = new Set(['whatPut', 'stands', 'gotIt', 'readIt'])

/**
 * What they just said of how to reach them, confirmed in a few words: somebody is told of it, will be, or is not asked for
 * yet. Nothing is said of a language then.
 */
export function contactSaidBack({ context, event }: Now, told: 'yes' | 'will' | 'noted'): readonly Line[] {
  const words = 'understood' in event ? event : null
  const { when } = contactIn(words ? reachOf(words) : '', context.awaitingPerson && words !== null && isAllOfIt(words))
  const { notRung } = contactIn(words?.text ?? '', false)
  const language = words ? languageIn(words.text) : null
  const silent = (said: string) => told === 'noted' && mayMeanUs(said)
  return [
    ...(language && told !== 'noted' ? [{ message: 'contact-language', blanks: { language, told } } as const] : []),
    ...(words && !language && told !== 'noted' && needsInterpreter(words.text)
      ? [{ message: 'contact-interpreter', blanks: { told } } as const]
      : []),
    ...(notRung && !(told === 'noted' && saidBefore(context, words?.text))
      ? [{ message: 'contact-not-rung', blanks: { told } } as const]
      : []),
    ...(words && told === 'yes' && wantsToBeRung(words.text) ? [{ message: 'contact-rung' } as const] : []),
    ...(when && !limitsIn(context, event)
      ? [{ message: 'contact-when', blanks: { ...shortly(when), told: silent(when) ? 'silent' : told } } as const]
      : []),
  ]
}

/** That they are not to be rung was said before, and noted then. */
const saidBefore = ({ whatMatters }: Memory, now: string | undefined) =>
  whatMatters.some((text) => text !== now && contactIn(text, false).notRung !== undefined)

/** Whether we promise not to write first: they say when not, or when to write, and nobody of ours would be told. */
export function staysSilent(memory: Memory, text: string): boolean {
  const { when } = contactIn(text, false)
  return !isAwaited(memory) && when !== undefined && mayMeanUs(when)
}

/** How they are got in touch with, so that no promise says otherwise. */
export function howReached(memory: Memory) {
  const { requestWords, whatMatters, onPhone, limited } = memory
  const { notRung, when, reach } = memory.answers
  const elsewhere = reach !== undefined && reach !== THIS_NUMBER
  if (!onPhone && !elsewhere && whatMatters.some(leavesHere)) return 'leaves'
  // Nobody can ring or write to who gave no number: they are answered where they write, whenever that is.
  if (!onPhone && !elsewhere) return notRung || limited ? 'notRung' : 'usual'
  return notRung ? 'notRung' : when || elsewhere || wantsToBeRung(requestWords) ? 'asked' : 'usual'
}

/** When they asked to be reached, in their own words; none where somebody else may read them. */
export const whenAsked = (memory: Memory): string =>
  memory.answers.when && !mayBeRead(memory) ? plainly(memory.answers.when, MOST) : 'none'

/** What is too long to be said back whole is not said back in part. */
function shortly(words: string): { readonly words: AreaWords; readonly whole: 'yes' | 'no' } {
  const plain = plainly(words, MOST)
  return { words: { text: plain, short: plain }, whole: plain.endsWith('...') ? 'no' : 'yes' }
}
