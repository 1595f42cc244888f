import { writeFileSync } from 'node:fs'
import { commonest, gramsOf } from '#adapters/language/local/learning/grams.ts'
import { MEANING, meaningsOf } from '#adapters/language/local/learning/meanings.ts'
import { kept, type Learnt } from '#adapters/language/local/sought/kept.ts'
import { labels } from '#adapters/language/local/sought/labels.ts'
import { known, type Lesson, lessons } from '#adapters/language/local/sought/lessons.ts'
import { chancesOf, type Signs, signsOf } from '#adapters/language/local/sought/signs.ts'

/** Learns what people look for who say this, and writes it: `npm run learn`, behind what they do. Ten minutes. */
const ROUNDS = 8
const STEP = 0.03
const AT_A_TIME = 256
/** Grams that are learnt from, at the most. */
const MOST_GRAMS = 32_000
/** What is wrong by less than this moves nothing. */
const SLIGHT = 1e-4

/** A text, told by its signs. */
interface Example {
  readonly signs: Signs
  readonly is: number
  readonly weight: number
}

/** Logistic regression, so many at a time, all of them so many times, in the same order each time. */
export async function learnt(all: readonly Lesson[]): Promise<Learnt> {
  const sets = all.map(({ said }) => gramsOf(said))
  const grams = commonest(sets, MOST_GRAMS)
  const rows = new Map(grams.map((gram, row) => [gram, row]))
  const held = new Array<number>(grams.length).fill(0)
  for (const set of sets)
    for (const gram of set) {
      const row = rows.get(gram)
      if (row !== undefined) held[row]! += 1
    }
  const rare = held.map((many) => Math.log((1 + all.length) / (1 + many)) + 1)
  const of = { rows, rare }
  const places = new Map(labels.map((label, at) => [label, at]))
  const examples: Example[] = []
  for (let at = 0; at < all.length; at += AT_A_TIME) {
    const some = all.slice(at, at + AT_A_TIME)
    const meant = await meaningsOf(some.map(({ said }) => said))
    for (const [nth, { said, is, weight }] of some.entries())
      examples.push({ signs: signsOf(of, said, meant[nth]!), is: places.get(is)!, weight })
  }
  const numbers = new Float32Array((MEANING + 1) * labels.length)
  const result: Learnt = { ...of, numbers, grams: new Float32Array(grams.length * labels.length), step: 1 }
  const order = examples.map((_, at) => at).sort((a, b) => mixed(a) - mixed(b) || a - b)
  const [ofNumbers, ofGrams] = [mover(numbers), mover(result.grams as Float32Array)]
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < order.length; at += AT_A_TIME) {
      const some = order.slice(at, at + AT_A_TIME).map((nth) => examples[nth]!)
      for (const { signs, is, weight } of some) {
        const slopes = slopesOf(chancesOf(result, signs, labels.length), is, weight / some.length)
        for (let nth = 0; nth < MEANING; nth++) ofNumbers.add(nth, signs.meant[nth]!, slopes)
        ofNumbers.add(MEANING, 1, slopes)
        for (const [nth, row] of signs.rows.entries()) ofGrams.add(row, signs.counts[nth]!, slopes)
      }
      ofNumbers.move()
      ofGrams.move()
    }
  return result
}

/** Of the labels that are wrong by more than a little, which, and by how much: the same lists each time. */
interface Slopes {
  readonly at: Int32Array
  readonly by: Float32Array
  many: number
}
const slopes: Slopes = { at: new Int32Array(labels.length), by: new Float32Array(labels.length), many: 0 }

function slopesOf(likely: Float32Array, is: number, weight: number): Slopes {
  slopes.many = 0
  for (let at = 0; at < likely.length; at++) {
    const slope = likely[at]! - (at === is ? 1 : 0)
    if (Math.abs(slope) < SLIGHT) continue
    slopes.at[slopes.many] = at
    slopes.by[slopes.many++] = slope * weight
  }
  return slopes
}

/** Gathers how far rows of weights should move, and moves them: less and less the more each has moved. */
function mover(weights: Float32Array) {
  const wide = labels.length
  const moved = new Float32Array(weights.length / wide).fill(1e-8)
  const gathered = new Map<number, Float32Array>()
  return {
    add(row: number, count: number, { at, by, many }: Slopes): void {
      const gradient = gathered.get(row) ?? new Float32Array(wide)
      gathered.set(row, gradient)
      for (let nth = 0; nth < many; nth++) gradient[at[nth]!]! += count * by[nth]!
    },
    move(): void {
      for (const [row, gradient] of gathered) {
        let squares = 0
        for (let at = 0; at < wide; at++) squares += gradient[at]! ** 2
        moved[row]! += squares / wide
        const far = STEP / Math.sqrt(moved[row]!)
        for (let at = 0, cell = row * wide; at < wide; at++, cell++) weights[cell]! -= far * gradient[at]!
      }
      gathered.clear()
    },
  }
}

/** The same order each time, and no two of a label in a row. */
const mixed = (at: number) => (at * 7919) % 10007

if (import.meta.main) writeFileSync(`${import.meta.dirname}/learnt.json`, `${kept(await learnt(lessons()), known())}\n`)
