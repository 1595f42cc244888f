import { z } from 'zod'
import type { Marks } from '#content/fillers.ts'
import { afterFillers, beforeFillers, fillerEnds, marks } from '#content/fillers.ts'
import { lately } from '#content/lately.ts'
import { likely } from '#content/likely.ts'
import type { Way } from '#content/way.ts'
import { endsOf, finder } from '#content/way.ts'
import { checkedFile, puttingRight, textOf, wayOf, waysList, wordsOf } from '#content/ways-words.ts'

const kinds = ['whole', 'begins', 'ends', 'anywhere', 'not'] as const
const Thing = z.strictObject({ whole: waysList, begins: waysList, ends: waysList, anywhere: waysList, not: waysList })

/** A way to say something, where in a message it counts, and of what: things are bits, as many as a number has. */
interface Saying {
  readonly way: Way
  /** Which of all sayings it is. */
  readonly nth: number
  readonly kind: (typeof kinds)[number]
  readonly thing: number
}

type Words = readonly string[]
const all = () => true

/**
 * What tells which of these things a text says, by the ways in a file under `phrases/`, in the notation that
 * `phrases/ways.yaml` explains. What is wrong in the file is refused in a sentence. Takes linear time.
 */
export function listening<Id extends string>(
  name: string,
  ids: readonly Id[],
  yaml: string = textOf(`phrases/${name}.yaml`),
): (text: string) => ReadonlySet<Id> {
  const sayings = read(`phrases/${name}.yaml`, ids, yaml)
  const right = puttingRight(sayings.map(({ way }) => way))
  const heard = hearing(sayings)
  return lately((text) => {
    const things = heard(wordsOf(text).map(right))
    return new Set(ids.filter((_, at) => things & (1 << at)))
  })
}

function read(file: string, ids: readonly string[], yaml: string): readonly Saying[] {
  const shape = z.strictObject(Object.fromEntries(ids.map((id) => [id, Thing])))
  const said = checkedFile<Record<string, z.infer<typeof Thing>>>(shape, file, yaml)
  const all = ids.flatMap((id, at) =>
    kinds.flatMap((kind) => said[id]![kind].map((way) => ({ way: wayOf(way, file), kind, thing: 1 << at }))),
  )
  return all.map((saying, nth) => ({ ...saying, nth }))
}

function hearing(sayings: readonly Saying[]): (words: Words) => number {
  const mayHold = likely(sayings.map(({ way }) => way))
  const of = (...some: readonly string[]) => finder(sayings.filter(({ kind }) => some.includes(kind)))
  const [whole, part, not] = [of('whole'), of('begins', 'ends', 'anywhere'), of('not')]
  return (words) => {
    const may = mayHold(words)
    const taken = marks(words)
    for (const [at, word] of words.entries())
      for (const { way, nth, thing } of not(word))
        if (may[nth])
          for (let here = Math.max(...endsOf(way, words, at, all)) - 1; here >= at; here--) taken[here]! |= thing
    const [first, last] = [afterFillers(words), beforeFillers(words)]
    let heard = 0
    for (const [at, word] of words.entries())
      for (const { way, nth, kind, thing } of part(word)) {
        if (!may[nth] || heard & thing || (kind === 'begins' && !first[at])) continue
        const ends = endsOf(way, words, at, (here) => !(taken[here]! & thing))
        if (kind === 'ends' ? ends.some((end) => last[end]) : ends.length > 0) heard |= thing
      }
    return heard | wholly(words, first, (word) => whole(word).filter(({ nth }) => may[nth]), taken)
  }
}

/** The things of which all of the words are ways to say it, one or more, with fillers between and around. */
function wholly(words: Words, first: Marks, find: (word: string) => readonly Saying[], taken: Marks): number {
  const said = marks(words)
  for (let at = 0; at < words.length; at++) {
    for (const { way, thing } of first[at] || said[at] ? find(words[at]!) : [])
      if (first[at] || said[at]! & thing)
        for (const end of endsOf(way, words, at, (here) => !(taken[here]! & thing))) said[end]! |= thing
    if (said[at]) for (const end of fillerEnds(words, at)) said[end]! |= said[at]!
  }
  return said[words.length]!
}
