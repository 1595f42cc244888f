import { alike } from '#content/alike.ts'
import { normalise } from '#content/normalise.ts'

/** What a text may tell by, and how much each counts. */
export type Signs = ReadonlyMap<string, number>

/** How much a word counts by itself, two in a row, a family that it is of, and a few letters in a row within it. */
const WORD = 1
const PAIR = 0.5
const FAMILY = 1.2
const LETTERS = 0.2
/** A word without its commonest endings, so that `walks`, `walking` and `walk` are one. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ings?|ies|ers?|ed|es|ly|s|y)$/, '') : word)
const stemsOf = (text: string) => normalise(text).split(' ').filter(Boolean).map(stem)

/** What families hold, by its first word. */
const families = Map.groupBy(
  Object.entries(alike).flatMap(([family, words]) => words.map((word) => ({ family, held: stemsOf(word) }))),
  ({ held: [first] }) => first,
)

/** The signs in a text: its words, each two in a row, the families that they are of, and their letters, which outlive a slip. */
export function signsIn(text: string): Signs {
  const stems = stemsOf(text)
  const signs = new Map(stems.map((word) => [word, WORD]))
  for (const [at, word] of stems.entries()) {
    if (at > 0) signs.set(`${stems[at - 1]} ${word}`, PAIR)
    for (const { family, held } of families.get(word) ?? [])
      if (held.every((one, after) => stems[at + after] === one)) signs.set(`@${family}`, FAMILY)
  }
  for (const word of normalise(text).split(' ')) for (const few of lettersOf(word)) signs.set(few, LETTERS)
  return signs
}

/** Each three and four letters in a row of a word, its beginning and its end marked. */
function lettersOf(word: string): string[] {
  if (word.length < 3) return []
  const marked = `<${word}>`
  return [3, 4].flatMap((many) =>
    Array.from({ length: Math.max(0, marked.length - many + 1) }, (_, at) => `#${marked.slice(at, at + many)}`),
  )
}
