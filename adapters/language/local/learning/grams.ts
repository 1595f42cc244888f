import { normalise } from '#content/normalise.ts'

/** Letters in a row that outlive a slip. */
const LETTERS = 4

/** What a sentence is told by: its words, each two in a row with its beginning and end, and each few letters of a word. */
export function gramsOf(sentence: string): ReadonlySet<string> {
  const words = normalise(sentence).split(' ').filter(Boolean)
  if (sentence.includes('?')) words.push('?')
  const along = ['^', ...words, '$']
  return new Set([
    ...words,
    ...along.slice(1).map((word, at) => `${along[at]} ${word}`),
    ...words.flatMap((word) => lettersOf(`<${word}>`)),
  ])
}

const lettersOf = (word: string) =>
  Array.from({ length: Math.max(0, word.length - LETTERS + 1) }, (_, at) => `#${word.slice(at, at + LETTERS)}`)

/** The grams that most of these hold, no more than so many, and none that stands in one alone. */
export function commonest(among: readonly ReadonlySet<string>[], most: number): readonly string[] {
  const times = new Map<string, number>()
  for (const grams of among) for (const gram of grams) times.set(gram, (times.get(gram) ?? 0) + 1)
  return [...times]
    .filter(([, many]) => many > 1)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([gram]) => gram)
}
