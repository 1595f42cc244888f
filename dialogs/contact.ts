import { contactIn, saysInstead } from '#content/contact.ts'
import { languageIn } from '#content/spoken.ts'
import type { AreaWords, Line } from '#content/words.ts'
import { alsoSaid } from '#dialogs/also-said.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import type { Now } from '#dialogs/effects.ts'
import { limitsIn } from '#dialogs/limits.ts'
import type { Memory } from '#dialogs/memory.ts'
import { plainly } from '#dialogs/plainly.ts'
import type { Answers } from '#dialogs/questions.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** Letters of what they said of it that are said back. */
const MOST = 70

/** The answers, with what a message says of how to reach them. */
export function withContact(answers: Answers, words: Words, awaits: boolean): Answers {
  const { when } = contactIn(reachOf(words), awaits)
  const language = languageIn(words.text)
  return {
    ...answers,
    ...(when && { when: awaits && saysInstead(words.text) ? when : alsoSaid(answers.when, when) }),
    ...(language && { language }),
  }
}

/** The words that say how somebody is to be reached. */
export const reachOf = ({ text, understood }: Words): string => understood.reach ?? text

/**
 * What they just said of how to reach them, confirmed in a few words: somebody is told of it, will be, or is not asked for
 * yet. Nothing is said of a language then.
 */
export function contactSaidBack({ context, event }: Now, told: 'yes' | 'will' | 'noted'): readonly Line[] {
  const words = 'understood' in event ? event : null
  const { when, notRung } = contactIn(words ? reachOf(words) : '', context.awaitingPerson)
  const language = words ? languageIn(words.text) : null
  return [
    ...(language && told !== 'noted' ? [{ message: 'contact-language', blanks: { language, told } } as const] : []),
    ...(notRung ? [{ message: 'contact-not-rung', blanks: { told } } as const] : []),
    ...(when && !limitsIn(context, event)
      ? [{ message: 'contact-when', blanks: { words: shortly(when), told } } as const]
      : []),
  ]
}

/** Whether we promise not to write first: they say when, and nobody of ours would be told. */
export const staysSilent = (memory: Memory, text: string): boolean =>
  !isAwaited(memory) && contactIn(text, false).when !== undefined

/** How they are got in touch with, so that no promise says otherwise. */
export const howReached = ({ answers: { notRung, when, reach } }: Memory) =>
  notRung ? 'notRung' : when || (reach && reach !== THIS_NUMBER) ? 'asked' : 'usual'

const shortly = (words: string): AreaWords => {
  const plain = plainly(words, MOST)
  return { text: plain, short: plain }
}
