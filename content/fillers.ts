import { endsOf, finder } from '#content/way.ts'
import { fillers } from '#content/ways-words.ts'

type Words = readonly string[]

/** A mark for each word, and for the end of the text. */
export type Marks = Uint32Array
export const marks = (words: Words): Marks => new Uint32Array(words.length + 1)

const findFiller = finder(fillers.map((way) => ({ way })))
const all = () => true

/** Where what is said around what is meant may end, if it begins at this word. */
export function fillerEnds(words: Words, at: number): readonly number[] {
  return findFiller(words[at]!).flatMap(({ way }) => endsOf(way, words, at, all))
}

/** Marks where nothing but fillers stands before. */
export function afterFillers(words: Words): Marks {
  const after = marks(words)
  after[0] = 1
  for (const at of words.keys()) if (after[at]) for (const end of fillerEnds(words, at)) after[end] = 1
  return after
}

/** Marks where nothing but fillers stands from there on. */
export function beforeFillers(words: Words): Marks {
  const before = marks(words)
  before[words.length] = 1
  for (let at = words.length - 1; at >= 0; at--) if (fillerEnds(words, at).some((end) => before[end])) before[at] = 1
  return before
}
