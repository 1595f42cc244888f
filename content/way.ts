import { squeezed } from '#content/risk-phrases.ts'

/** One place in a way to say something: what fits there, how many other words may stand before it, whether it may be left out. */
export interface Place {
  /** The words in a row that fit, by the first of them. */
  readonly rows: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly beginnings: readonly string[]
  readonly number: boolean
  readonly gap: number
  readonly optional: boolean
}

/** A way to say something, in the notation that phrases/ways.yaml explains. */
export type Way = readonly Place[]

const GAPS: Readonly<Record<string, number>> = { '..': 3, '....': 7 }

/** Reads a way as it is written. Throws for what is not in the notation. */
export function readWay(written: string): Way {
  const places: Place[] = []
  let gap = 0
  for (const part of written.split(' ')) {
    if (part in GAPS) gap = GAPS[part]!
    else {
      places.push(readPlace(part, gap))
      gap = 0
    }
  }
  if (gap > 0 || (places[0]?.gap ?? 1) > 0) throw new TypeError('it begins or ends with a gap')
  if (places.every(({ optional }) => optional)) throw new TypeError('all of it may be left out')
  return places
}

function readPlace(part: string, gap: number): Place {
  const ways = part.replace(/\?$/, '').split('|')
  for (const way of ways)
    if (!/^(?:[a-z0-9]+(?:_[a-z0-9]+)*|[a-z]{4,}\*|<number>)$/.test(way)) throw new TypeError(`"${way}" is no word`)
  const rows = ways.filter((way) => /^[a-z0-9_]+$/.test(way)).map((way) => squeezed(way).split('_'))
  return {
    rows: Map.groupBy(rows, ([first]) => first!),
    beginnings: ways.filter((way) => way.endsWith('*')).map((way) => squeezed(way.slice(0, -1))),
    number: ways.includes('<number>'),
    gap,
    optional: part.endsWith('?'),
  }
}

/** Every word that a way asks for by its whole length. */
export const wordsOfWay = (way: Way): readonly string[] => way.flatMap(({ rows }) => [...rows.values()].flat(2))

/** Where a way that begins at this word may end. Gaps are bounded, so this takes no longer in a longer text. */
export function endsOf(
  way: Way,
  words: readonly string[],
  at: number,
  open: (at: number) => boolean,
  from = 0,
  reach = 0,
): number[] {
  const place = way[from]
  if (!place) return [at]
  const gap = Math.max(place.gap, reach)
  const ends = place.optional ? endsOf(way, words, at, open, from + 1, gap) : []
  for (let here = at; here <= at + gap && here < words.length && open(here); here++)
    if (place.rows.has(words[here]!) || fitsOtherwise(place, words[here]!))
      for (const end of placeEnds(place, words, here, open)) ends.push(...endsOf(way, words, end, open, from + 1))
  return ends
}

function placeEnds(place: Place, words: readonly string[], at: number, open: (at: number) => boolean): number[] {
  const fits = (row: readonly string[]) => row.every((one, after) => words[at + after] === one && open(at + after))
  const ends = (place.rows.get(words[at]!) ?? []).filter(fits).map((row) => at + row.length)
  return fitsOtherwise(place, words[at]!) ? [...ends, at + 1] : ends
}

/** Finds things by the word that their way begins with, so that few are tried at each word of a text. */
export function finder<T extends { readonly way: Way }>(all: readonly T[]): (word: string) => readonly T[] {
  const begun = all.flatMap((one) => firstPlaces(one.way).map((place) => ({ one, place })))
  const rows = begun.flatMap(({ one, place }) => [...place.rows.keys()].map((word) => ({ word, one })))
  const byWord = new Map([...Map.groupBy(rows, ({ word }) => word)].map(([word, found]) => [word, once(found)]))
  const others = begun.filter(({ place }) => place.beginnings.length > 0 || place.number)
  const none: readonly T[] = []
  return (word) => {
    const stars = others.filter(({ place }) => fitsOtherwise(place, word))
    const found = byWord.get(word) ?? none
    return stars.length > 0 ? [...found, ...once(stars)] : found
  }
}

const once = <T>(found: readonly { readonly one: T }[]): readonly T[] => [...new Set(found.map(({ one }) => one))]

/** The places at which a way may begin: up to the first that may not be left out. */
function firstPlaces(way: Way): Way {
  return way.slice(0, way.findIndex(({ optional }) => !optional) + 1)
}

function fitsOtherwise({ beginnings, number }: Place, word: string): boolean {
  return (number && /^\d{2,3}$/.test(word)) || beginnings.some((begin) => word.startsWith(begin))
}

/** A thing whose way stands in a text, by the numbers of its first word and of the one after its last. */
export interface Sought<T> {
  readonly what: T
  readonly at: number
  readonly end: number
}

/** The words in a row that begin so, and the things whose whole way they are. */
interface Rows<T> {
  readonly whole: T[]
  readonly on: Map<string, Rows<T>>
}

/**
 * Finds everything that stands in the words of a text in one pass over them: rows of words by the word that comes next, and
 * only ways with gaps or words that may be left out one by one.
 */
export function seeker<T extends { readonly way: Way }>(
  all: readonly T[],
): (words: readonly string[]) => readonly Sought<T>[] {
  const isRow = ({ way: [place, more] }: T) => !more && place!.beginnings.length === 0 && !place!.number
  const begin: Rows<T> = { whole: [], on: new Map() }
  for (const one of all.filter(isRow))
    for (const row of one.way[0]!.rows.values()) for (const words of row) rowIn(begin, words).whole.push(one)
  const others = finder(all.filter((one) => !isRow(one)))
  return (words) => {
    const found: Sought<T>[] = []
    for (let at = 0; at < words.length; at++) {
      let rows = begin.on.get(words[at]!)
      for (let end = at + 1; rows; rows = end < words.length ? rows.on.get(words[end++]!) : undefined)
        for (const what of rows.whole) found.push({ what, at, end })
      for (const what of others(words[at]!))
        for (const end of endsOf(what.way, words, at, () => true)) found.push({ what, at, end })
    }
    return found
  }
}

function rowIn<T>(rows: Rows<T>, [word, ...more]: readonly string[]): Rows<T> {
  if (word === undefined) return rows
  const next = rows.on.get(word) ?? { whole: [], on: new Map() }
  rows.on.set(word, next)
  return rowIn(next, more)
}
