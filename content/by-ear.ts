import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { refusing, shapedIn } from '#content/yaml-list.ts'

const words = z.string().trim().min(1)
const File = z.strictObject({
  words: z.record(words, z.array(words).min(1)),
  ends: z.array(z.strictObject({ written: words, means: words })),
  beside: z.array(z.strictObject({ written: words, means: words, before: words.optional(), behind: words.optional() })),
})

const file = shapedIn(
  readFileSync(`${import.meta.dirname}/phrases/by-ear.yaml`, 'utf8'),
  refusing('phrases/by-ear.yaml'),
  File,
)

/** Words that are spelt by ear, and what each of them is. */
export const speltByEar: ReadonlyMap<string, string> = new Map(
  Object.entries(file.words).flatMap(([means, all]) => all.map((written) => [written, means])),
)
const ends = file.ends.map(({ written, means }) => ({ written: new RegExp(written), means }))
const beside = file.beside.map(({ written, means, before, behind }) => ({
  first: new Set(written.split('|').map((one) => one.split(' ')[0]!)),
  written: new RegExp(
    `(?<=${before ? `(?:^| )(?:${before}) ` : '^| '})(?:${written})(?=${behind ? ` (?:${behind})(?: |$)` : ' |$'})`,
    'g',
  ),
  means,
}))
const firsts = new Set(beside.flatMap(({ first }) => [...first]))

/** A word as it is spelt, where it is written by ear: `evicshun` is `eviction`. Any other word is itself. */
export function spelt(word: string): string {
  const known = speltByEar.get(word)
  if (known !== undefined) return known
  const end = ends.find(({ written }) => written.test(word))
  if (!end) return word
  const whole = word.replace(end.written, end.means)
  return speltByEar.get(whole) ?? whole
}

/** Words that are words too, as they are meant beside others: `cant reed`, `i wont to`. */
export function speltBeside(text: string): string {
  const all = new Set(text.split(' ').filter((word) => firsts.has(word)))
  if (all.size === 0) return text
  return beside.reduce(
    (left, { first, written, means }) => (all.isDisjointFrom(first) ? left : left.replaceAll(written, means)),
    text,
  )
}
