import type { Line } from '#content/words.ts'
import { sayOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { needsOtherLanguage } from '#dialogs/hand-off.ts'
import { onAside } from '#dialogs/interruptions.ts'
import { language as named, saysEnglish } from '#dialogs/only-english.ts'

/** Offers a person with an interpreter to who speaks another language, or signs. */
export const language = grammar.createStateConfig({
  id: 'language',
  initial: 'offering',
  states: {
    offering: {
      entry: sayOf(({ context }): readonly Line[] => [
        { message: 'language-offer', blanks: { language: named(context) }, choices: ['yes', 'no'] },
      ]),
    },
  },
  on: {
    ...onAside,
    'chose.yes': { actions: needsOtherLanguage, target: '#talking.handOff' },
    'chose.no': { actions: saysEnglish, target: '#talking.resume' },
  },
})
