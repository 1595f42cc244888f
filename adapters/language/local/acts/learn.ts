import { writeFileSync } from 'node:fs'
import { commonest, gramsOf } from '#adapters/language/local/acts/grams.ts'
import { chances, file, gramsIn, kept, type Learnt } from '#adapters/language/local/acts/learnt.ts'
import { LENGTH, vectorsOf } from '#adapters/language/local/acts/vectors.ts'
import { type Act, acts, needsSaid, sentences } from '#content/acts.ts'

/** Learns from content/acts and needs.yaml what people do with a sentence, and writes it beside this: `npm run learn`. Some minutes. */
const ROUNDS = 6
const STEP = 0.4
/** How strongly what is learnt is held back. */
const RESTRAINT = 2e-5
const AT_A_TIME = 64
/** Grams that are learnt from, at the most. */
const MOST_GRAMS = 16_000

/** A sentence, what it does, and the numbers that tell it. */
export interface Example {
  readonly said: string
  readonly act: Act
  readonly vector: Float32Array
}

export async function examplesOf(given: readonly Pick<Example, 'said' | 'act'>[]): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (let at = 0; at < given.length; at += AT_A_TIME) {
    const some = given.slice(at, at + AT_A_TIME)
    const vectors = await vectorsOf(some.map(({ said }) => said))
    examples.push(...some.map((one, nth) => ({ ...one, vector: vectors[nth]! })))
  }
  return examples
}

/** Logistic regression, all examples gone through so many times, in the same order each time. */
export function learnFrom(examples: readonly Example[]): Learnt {
  const grams = commonest(
    examples.map(({ said }) => gramsOf(said)),
    MOST_GRAMS,
  )
  const learnt: Learnt = {
    rows: new Map(grams.map((gram, row) => [gram, row])),
    numbers: new Float32Array(acts.length * LENGTH),
    grams: new Float32Array(acts.length * grams.length),
  }
  const lessons = examples
    .map(({ said, act, vector }, at) => ({
      ...{ vector, is: acts.indexOf(act), inIt: gramsIn(learnt.rows, said), order: mixed(at) },
    }))
    .sort((a, b) => a.order - b.order)
  const moveNumbers = mover(learnt.numbers)
  const moveGrams = mover(learnt.grams)
  for (let round = 0; round < ROUNDS; round++)
    for (const { vector, is, inIt } of lessons) {
      const slopes = chances(learnt, vector, inIt)
      slopes[is]! -= 1
      for (let nth = 0; nth < LENGTH; nth++) if (vector[nth] !== 0) moveNumbers(nth, vector[nth]!, slopes)
      for (const row of inIt.held) moveGrams(row, inIt.each, slopes)
    }
  return learnt
}

/** Moves a row of weights against the slopes, less and less the more it has moved. */
function mover(weights: Float32Array) {
  const moved = new Float32Array(weights.length).fill(1e-6)
  return (row: number, count: number, slopes: Float64Array) => {
    for (let act = 0, cell = row * slopes.length; act < slopes.length; act++, cell++) {
      const slope = slopes[act]!
      if (Math.abs(slope) < 1e-3) continue
      const far = slope * count + RESTRAINT * weights[cell]!
      moved[cell]! += far * far
      weights[cell]! -= (STEP * far) / Math.sqrt(moved[cell]!)
    }
  }
}

/** The same order each time, and no two of a label in a row. */
const mixed = (at: number) => (at * 7919) % 10007

if (import.meta.main) writeFileSync(file, `${kept(learnFrom(await examplesOf([...sentences, ...needsSaid])))}\n`)
