import { inferredNeeds, type Likely } from '#adapters/directories/inferred.ts'
import type { Evidence, Serves } from '#adapters/directories/listing.ts'
import type { Offers } from '#adapters/directories/offers.ts'
import { needs } from '#content/needs.ts'
import { subjects } from '#content/subjects.ts'
import { needsOfCode } from '#content/taxonomies.ts'
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

/** A term of a taxonomy that says what a service is. */
export interface Kind {
  readonly name: string
  readonly code: string | null
}

/** What a record says of itself, and what it is there for. */
export interface Told {
  readonly kinds: readonly Kind[]
  readonly name: string
  readonly description: string
  readonly offers: Offers
}

/**
 * The needs that a service serves, and how that is known, surest first: by the codes of its taxonomy terms, or by whole
 * words of needs.yaml. Terms speak first: where they name a need, other needs in its name are no more than words, as in a
 * food bank of Southway Housing. Words in a description count where it is there for something of that need besides.
 * Where no term names a need, those are added that are likely; where its name names one, only those it also has words for.
 */
export function servesOf({ kinds, name, description, offers }: Told, likely: Likely | null): ReadonlyMap<Need, Serves> {
  const serves = new Map<Need, { by: Evidence; found: Set<string> }>()
  const add = (need: Need, by: Evidence, word: string) => {
    const known = serves.get(need) ?? { by, found: new Set() }
    known.found.add(word)
    serves.set(need, known)
  }
  for (const kind of kinds) {
    const coded = kind.code === null ? null : needsOfCode(kind.code)
    for (const need of coded ?? []) add(need, 'term', kind.name)
    if (coded === null) for (const { need, words } of termsIn(wordsIn(kind.name))) add(need, 'term', words.join(' '))
  }
  const byTerm = serves.size > 0
  if (!byTerm) for (const { need, words } of termsIn(wordsIn(name))) add(need, 'name', words.join(' '))
  const byName = serves.size > 0 && !byTerm
  const offered = new Set([...offers.keys()].map((id) => subjects.get(id)!.need))
  const alone = new Set<Need>()
  for (const { need, words } of termsIn(wordsIn(byTerm ? `${name}. ${description}` : description)))
    if (serves.has(need) || offered.has(need)) add(need, 'description', words.join(' '))
    else alone.add(need)
  const isForSome = [...offers.keys()].some((id) => subjects.get(id)!.kind === 'condition')
  if (!byTerm && isForSome && club.test(name) && company.test(description)) add('loneliness', 'name', 'club')
  const known = new Map([...serves].map(([need, { by, found }]): [Need, Serves] => [need, { by, terms: found.size }]))
  if (!likely || byTerm || (byName && alone.size === 0)) return known
  for (const [need, score] of inferredNeeds(name, description, offers, likely))
    if (!known.has(need) && (!byName || alone.has(need))) known.set(need, { by: 'inferred', terms: 1, score })
  return known
}

/** A club for people like them is company, where it says so: a Deaf club with games. */
const club = /\b(?:clubs?|social|circle|caf[eé]|drop[- ]?in|lunch|choir)\b/i
const company =
  /\b(?:company|companionship|friendship|friends|sociali[sz]\w*|social|meet (?:others|people|up|friends)|meeting people|get[- ]togethers?|chat|natter|games)\b/i

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
