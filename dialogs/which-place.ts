import { normalise } from '#content/normalise.ts'
import type { Memory, Place } from '#dialogs/memory.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** Asked which of a few places they mean, a word of one of them is enough: `the kirk one`. */
export function withWhich({ mayBe }: Memory, words: Words): Words {
  const { text, understood } = words
  if (mayBe.length === 0 || understood.place) return words
  const said = new Set(wordsOf(text))
  const meant = mayBe.filter((place) => wordsOf(place.name).some((word) => said.has(word) && tells(word, place, mayBe)))
  return meant.length === 1 ? { ...words, understood: { ...understood, place: meant[0]! } } : words
}

const wordsOf = (text: string) => normalise(text).split(' ')

/** It stands in the name of no other of them. */
const tells = (word: string, place: Place, mayBe: readonly Place[]) =>
  mayBe.every((other) => other === place || !wordsOf(other.name).includes(word))
