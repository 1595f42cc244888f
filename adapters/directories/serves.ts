import type { Evidence } from '#adapters/directories/listing.ts'
import { needs } from '#content/needs.ts'
import type { Need } from '#dialogs/memory.ts'

/** Terms of every need by their first word, so that a text is gone through once. */
const byFirstWord = Map.groupBy(
  needs.flatMap(({ id, terms }) => terms.map((term) => ({ need: id, words: wordsIn(term) }))),
  ({ words }) => words[0],
)

/** The needs that a service serves, and how that is known, by whole words of needs.yaml: its taxonomy terms speak first. */
export function servesOf(terms: readonly string[], name: string, description: string): ReadonlyMap<Need, Evidence> {
  const serves = new Map<Need, Evidence>()
  const heard = (text: string, evidence: Evidence) => {
    for (const need of needsIn(wordsIn(text))) if (!serves.has(need)) serves.set(need, evidence)
  }
  for (const term of terms) heard(term, 'term')
  heard(name, 'name')
  heard(description, 'description')
  return serves
}

/** The words of a text, as they are compared: `Drop-in café` and `drop in cafe` are the same. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’`´]/g, "'")
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .map((word) => word.replaceAll(/^'+|'+$/g, ''))
    .filter(Boolean)
}

function needsIn(words: readonly string[]): readonly Need[] {
  return words.flatMap((word, at) =>
    (byFirstWord.get(word) ?? []).filter(({ words: term }) => term.every((one, i) => words[at + i] === one)).map(({ need }) => need),
  )
}
