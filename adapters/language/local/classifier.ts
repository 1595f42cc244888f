import type { Signs } from '#adapters/language/local/signs.ts'

/** Something said, and what it tells of. */
export interface Example<Label extends string> {
  readonly signs: Signs
  readonly label: Label
  /** How much it is to be learnt from: 1 for what people say themselves. */
  readonly weight: number
}

/** Of each label, how likely it is that signs tell of it: together 1. */
export type Likelihood<Label extends string> = (signs: Signs) => ReadonlyMap<Label, number>

/** How often all examples are gone through, how far each moves what is known, and how strongly it is held back. */
const ROUNDS = 5
const STEP = 0.5
const RESTRAINT = 5e-4
/** How much what is likely anyway counts, beside all that a text tells by. */
const ANYWAY = 0.3
/** The examples are gone through in strides, so that those of one label are not met in a row, and always in the same order. */
const STRIDE = 7919

/** The signs of a text that are known, by their rows in the weights, and how much each counts. */
interface Known {
  readonly rows: Int32Array
  readonly counts: Float64Array
}

/** Learns from examples which signs tell of what: logistic regression, with a row of weights for each sign. */
export function learn<Label extends string>(examples: readonly Example<Label>[]): Likelihood<Label> {
  const labels = [...new Set(examples.map(({ label }) => label))]
  const signs = new Set(examples.flatMap((example) => [...example.signs.keys()]))
  const rowOf = new Map([...signs].map((sign, row) => [sign, row * labels.length]))
  /** The last row is for every text: what is likely anyway. */
  const anyway = rowOf.size * labels.length
  const weights = new Float64Array(anyway + labels.length)
  teach()
  return (signs) => {
    const chances = likely(known(signs))
    return new Map(labels.map((label, at) => [label, chances[at]!]))
  }

  function teach(): void {
    const moved = new Float64Array(weights.length).fill(1e-8)
    const lessons = examples.map(({ signs, label, weight }) => ({
      told: known(signs),
      is: labels.indexOf(label),
      weight,
    }))
    for (let turn = 0; turn < ROUNDS * lessons.length; turn++) {
      const { told, is, weight } = lessons[(turn * STRIDE) % lessons.length]!
      const wrong = likely(told)
      wrong[is]! -= 1
      for (let nth = 0; nth < told.rows.length; nth++) {
        for (let at = 0; at < wrong.length; at++) {
          const cell = told.rows[nth]! + at
          const slope = wrong[at]! * weight * told.counts[nth]! + RESTRAINT * weights[cell]!
          moved[cell]! += slope * slope
          weights[cell]! -= (STEP * slope) / Math.sqrt(moved[cell]!)
        }
      }
    }
  }

  /** Words never met count against all that is known; pairs and letters never met do not. */
  function known(signs: Signs): Known {
    const met = [...signs].filter(([sign]) => rowOf.has(sign))
    const strange = [...signs].filter(([sign]) => !rowOf.has(sign) && !/[# ]/.test(sign))
    const length = Math.hypot(...[...met, ...strange].map(([, count]) => count)) || 1
    return {
      rows: Int32Array.from([...met.map(([sign]) => rowOf.get(sign)!), anyway]),
      counts: Float64Array.from([...met.map(([, count]) => count / length), ANYWAY]),
    }
  }

  function likely({ rows, counts }: Known): Float64Array {
    const sums = new Float64Array(labels.length)
    for (let nth = 0; nth < rows.length; nth++) {
      for (let at = 0; at < sums.length; at++) sums[at]! += weights[rows[nth]! + at]! * counts[nth]!
    }
    const most = Math.max(...sums)
    const raised = sums.map((sum) => Math.exp(sum - most))
    const all = raised.reduce((total, one) => total + one, 0)
    return raised.map((one) => one / all)
  }
}
