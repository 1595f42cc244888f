/** One place in a phrase: what fits there, and how many other words may stand before it. */
interface Place {
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly number: boolean
  /** Nothing stands behind it. */
  readonly end: boolean
  readonly gap: number
}

/** A phrase of risk/en.yaml, made ready to be looked for in the words of a text. */
export type Phrase = readonly Place[]

export type Families = Readonly<Record<string, readonly string[]>>

/** How far a `..` reaches, and a `....`. */
const GAPS: Readonly<Record<string, number>> = { '..': 3, '....': 7 }
const FEWEST_BEFORE_STAR = 3
const number = /^\d{2,3}$/

/**
 * As danger compares words: doubled letters are one, so that `killl`, `kill` and `kil` are the same. `good` is not `god`,
 * `career` not `carer`, `refugee` not `refuge`.
 */
export const squeezed = (words: string) =>
  words.replaceAll(
    /(?<![a-z])(?:good|careers?|refugees?|finnish)(?![a-z])|([a-z])\1+/g,
    (found, letter: string | undefined) => letter ?? found,
  )

/** What is written as one phrase, in the notation that risk/en.yaml explains at its top. Throws for what is not in it. */
export function readPhrases(phrase: string, families: Families): Phrase[] {
  const [part] = phrase.match(/\S+\|\S*_\S*|\S*_\S*\|\S+/) ?? []
  if (!part) return [readPhrase(phrase, families)]
  const [rows, words] = [
    part.split('|').filter((way) => way.includes('_')),
    part.split('|').filter((way) => !way.includes('_')),
  ]
  const ways = [...rows.map((row) => row.replaceAll('_', ' ')), ...(words.length > 0 ? [words.join('|')] : [])]
  return ways.flatMap((way) => readPhrases(phrase.replace(part, way), families))
}

function readPhrase(phrase: string, families: Families): Phrase {
  const places: Place[] = []
  let gap = 0
  for (const part of phrase.split(' ')) {
    if (part in GAPS) gap = GAPS[part]!
    else {
      places.push(placeFor(part, gap, families))
      gap = 0
    }
  }
  if (gap > 0 || places.length === 0 || places[0]!.gap > 0) throw new TypeError(`"${phrase}" begins or ends with a gap`)
  return places
}

function placeFor(part: string, gap: number, families: Families): Place {
  const ways = part
    .split('|')
    .flatMap((way) => (way.startsWith('<') && way !== '<number>' && way !== '<end>' ? family(way, families) : way))
  for (const way of ways) {
    if (!/^(?:[a-z0-9]+\*?|<number>|<end>)$/.test(way)) throw new TypeError(`"${way}" is no word, in "${part}"`)
    if (way.endsWith('*') && squeezed(way).length <= FEWEST_BEFORE_STAR) throw new TypeError(`"${way}" is too short`)
  }
  return {
    words: new Set(ways.filter((way) => !way.endsWith('*')).map(squeezed)),
    beginnings: ways.filter((way) => way.endsWith('*')).map((way) => squeezed(way.slice(0, -1))),
    number: ways.includes('<number>'),
    end: ways.includes('<end>'),
    gap,
  }
}

function family(name: string, families: Families): readonly string[] {
  return families[name.slice(1, -1)] ?? [`${name} is no family`]
}

function fits({ words, beginnings, number: any }: Place, word: string): boolean {
  return words.has(word) || beginnings.some((begin) => word.startsWith(begin)) || (any && number.test(word))
}

/** Where a phrase that begins at this word ends, or -1. Gaps are bounded, so this takes no longer in a longer text. */
export function endOf(
  phrase: Phrase,
  words: readonly string[],
  at: number,
  open: (at: number) => boolean,
  from = 0,
): number {
  const place = phrase[from]
  if (!place) return at
  if (place.end && at === words.length) return at
  const last = Math.min(at + place.gap, words.length - 1)
  for (let here = at; here <= last; here++) {
    if (!open(here) || !fits(place, words[here]!)) continue
    const end = endOf(phrase, words, here + 1, open, from + 1)
    if (end !== -1) return end
  }
  return -1
}

/** Things by the first word of their phrase, so that few are tried at each word. */
export function byFirstWord<T extends { readonly phrase: Phrase }>(all: readonly T[]): (word: string) => readonly T[] {
  const whole = Map.groupBy(
    all.flatMap((one) => [...one.phrase[0]!.words].map((word) => ({ word, one }))),
    ({ word }) => word,
  )
  const begun = Map.groupBy(
    all.flatMap((one) => one.phrase[0]!.beginnings.map((word) => ({ word, one }))),
    ({ word }) => word.slice(0, FEWEST_BEFORE_STAR),
  )
  const none: readonly T[] = []
  const ready = new Map([...whole].map(([word, found]) => [word, found.map(({ one }) => one)]))
  return (word) => {
    const stars = begun.get(word.slice(0, FEWEST_BEFORE_STAR))?.filter((star) => word.startsWith(star.word))
    const found = ready.get(word) ?? none
    return stars ? [...found, ...stars.map(({ one }) => one)] : found
  }
}
