import type { Evidence, Serves } from '#adapters/directories/listing.ts'
import { needs } from '#content/needs.ts'
import type { Need } from '#dialogs/memory.ts'

interface Term {
  readonly need: Need
  readonly words: readonly string[]
}

/** Terms of every need by their first word, so that a text is gone through once. */
const byFirstWord = Map.groupBy(
  needs.flatMap(({ id, terms }) => terms.map((term): Term => ({ need: id, words: wordsIn(term) }))),
  ({ words }) => words[0],
)

/**
 * The needs that a service serves, and how that is known, by whole words of needs.yaml. Its taxonomy terms speak first:
 * where they name a need, other needs in its name are no more than words, as in a food bank of Southway Housing.
 */
export function servesOf(terms: readonly string[], name: string, description: string): ReadonlyMap<Need, Serves> {
  const serves = new Map<Need, { by: Evidence; found: Set<string> }>()
  const heard = (text: string, by: Evidence) => {
    for (const { need, words } of termsIn(wordsIn(text))) {
      const known = serves.get(need) ?? { by, found: new Set() }
      known.found.add(words.join(' '))
      serves.set(need, known)
    }
  }
  for (const term of terms) heard(term, 'term')
  heard(name, serves.size > 0 ? 'description' : 'name')
  heard(description, 'description')
  return new Map([...serves].map(([need, { by, found }]) => [need, { by, terms: found.size }]))
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

/** The longest at each word: `martial arts` is no arts. */
function termsIn(words: readonly string[]): readonly Term[] {
  const found: Term[] = []
  for (let at = 0; at < words.length; ) {
    const here = (byFirstWord.get(words[at]!) ?? []).filter((term) =>
      term.words.every((one, i) => words[at + i] === one),
    )
    const longest = Math.max(0, ...here.map((term) => term.words.length))
    found.push(...here.filter((term) => term.words.length === longest))
    at += longest || 1
  }
  return found
}
