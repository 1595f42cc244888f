import { commonest, gramsOf } from '#adapters/language/local/learning/grams.ts'
import { chances, gramsIn, type Learnt } from '#adapters/language/local/learning/weights.ts'

const ROUNDS = 6
const STEP = 0.4
/** How strongly what is learnt is held back. */
const RESTRAINT = 2e-5
/** Grams that are learnt from, at the most. */
const MOST_GRAMS = 16_000

/** A sentence, what it is, and the numbers that tell it. */
export interface Example<Label extends string> {
  readonly said: string
  readonly is: Label
  readonly vector: Float32Array
}

/** Logistic regression, all examples gone through so many times, in the same order each time. */
export function learnFrom<Label extends string>(examples: readonly Example<Label>[], labels: readonly Label[]): Learnt {
  const grams = commonest(
    examples.map(({ said }) => gramsOf(said)),
    MOST_GRAMS,
  )
  const length = examples[0]?.vector.length ?? 0
  const learnt: Learnt = {
    labels: labels.length,
    rows: new Map(grams.map((gram, row) => [gram, row])),
    numbers: new Float32Array(labels.length * length),
    grams: new Float32Array(labels.length * grams.length),
  }
  const lessons = examples
    .map(({ said, is, vector }, at) => ({
      ...{ vector, is: labels.indexOf(is), inIt: gramsIn(learnt.rows, said), order: mixed(at) },
    }))
    .sort((a, b) => a.order - b.order)
  const moveNumbers = mover(learnt.numbers)
  const moveGrams = mover(learnt.grams)
  for (let round = 0; round < ROUNDS; round++)
    for (const { vector, is, inIt } of lessons) {
      const slopes = chances(learnt, vector, inIt)
      slopes[is]! -= 1
      for (let nth = 0; nth < length; nth++) if (vector[nth] !== 0) moveNumbers(nth, vector[nth]!, slopes)
      for (const row of inIt.held) moveGrams(row, inIt.each, slopes)
    }
  return learnt
}

/** Moves a row of weights against the slopes, less and less the more it has moved. */
function mover(weights: Float32Array) {
  const moved = new Float32Array(weights.length).fill(1e-6)
  return (row: number, count: number, slopes: Float64Array) => {
    for (let at = 0, cell = row * slopes.length; at < slopes.length; at++, cell++) {
      const slope = slopes[at]!
      if (Math.abs(slope) < 1e-3) continue
      const far = slope * count + RESTRAINT * weights[cell]!
      moved[cell]! += far * far
      weights[cell]! -= (STEP * far) / Math.sqrt(moved[cell]!)
    }
  }
}

/** The same order each time, and no two of a label in a row. */
const mixed = (at: number) => (at * 7919) % 10007
