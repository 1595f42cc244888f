import type { Line } from '#content/words.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

// @ts-expect-error a blank must be filled
export const unfilled: Line = { message: 'place-ask' }

// @ts-expect-error a blank must be spelt as the sentence spells it
export const misspelt: Line = { message: 'place-ask', blanks: { knead: 'money' } }

// @ts-expect-error a message must be one that is written down
export const unwritten: Line = { message: 'place-shout' }

// @ts-expect-error only what can be offered can be chosen
export const unoffered: Heard = { type: 'chose.everything' }
