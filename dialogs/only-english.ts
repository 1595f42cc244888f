import { languageIn } from '#content/spoken.ts'
import type { Line } from '#content/words.ts'
import { say, sayOf, set, wordsOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'

/** That we have only English, once in a talk. Who signs may well write it. */
export const saysOnlyEnglish = [
  sayOf((now): readonly Line[] =>
    now.context.onlyEnglishTold || languageIn(wordsOf(now)) === 'bsl' ? [] : [{ message: 'language-only-english' }],
  ),
  set({ onlyEnglishTold: true }),
] as const

export const saysEnglish = say({ message: 'language-english' })

/** The language that they named. */
export const language = ({ answers }: Memory) => answers.language ?? 'none'
