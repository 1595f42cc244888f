import { type Signs, signsIn } from '#adapters/language/local/signs.ts'

/** Something said, and what it tells of. */
export interface Example<Label extends string> {
  readonly text: string
  readonly label: Label
  /** How much it is to be learnt from: 1 for what people say themselves. */
  readonly weight: number
}

/** Of each label, how likely it is that a text tells of it: together 1. */
export type Likelihood<Label extends string> = (text: string) => ReadonlyMap<Label, number>

/** How often all examples are gone through, how far each moves what is known, and how strongly it is held back. */
const ROUNDS = 3
const STEP = 0.5
const RESTRAINT = 5e-4
/** How much what is counted counts beside what is learnt, and how many more are taken to have been counted than were. */
const COUNTED = 0.3
const UNCOUNTED = 0.5
/** How much what is likely anyway counts, beside all that a text tells by. */
const ANYWAY = 0.3
/** How far a long text is held to tell no more than a short one: 1 is no more at all, 0 is as much again with each word. */
const LONG_TELLS_NO_MORE = 0.8
/** A sign in this many texts counts as it is; in more, for less. */
const RARE = 5
/** The examples are gone through in strides, so that those of one label are not met in a row, and always in the same order. */
const STRIDE = 7919

/** The signs of a text that are known, by their rows in the weights, and how much each counts. */
interface Known {
  readonly rows: Int32Array
  readonly counts: Float32Array
}

/**
 * Learns from examples which signs tell of what: logistic regression, with a row of weights for each sign, to which is added
 * how often each sign came with each label. Learning is keener where signs go together, counting where examples are few.
 */
export function learn<Label extends string>(examples: readonly Example<Label>[]): Likelihood<Label> {
  const labels = [...new Set(examples.map(({ label }) => label))]
  const met = new Map(
    [...timesOf(examples)].map(([sign, times], nth) => [
      sign,
      { row: nth * labels.length, rarity: rarityOf(sign, times, examples.length) },
    ]),
  )
  /** The last row is for every text: what is likely anyway. */
  const anyway = met.size * labels.length
  const weights = new Float32Array(anyway + labels.length)
  const lessons = examples.map(({ text, label, weight }) => ({
    ...known(signsIn(text)),
    is: labels.indexOf(label),
    weight,
  }))
  const chances = new Float64Array(labels.length)
  teach()
  count()
  return (text) => {
    weigh(known(signsIn(text)))
    return new Map(labels.map((label, at) => [label, chances[at]!]))
  }

  function teach(): void {
    const moved = new Float32Array(weights.length).fill(1e-8)
    for (let turn = 0; turn < ROUNDS * lessons.length; turn++) {
      const lesson = lessons[(turn * STRIDE) % lessons.length]!
      const { rows, counts, is, weight } = lesson
      weigh(lesson)
      chances[is]! -= 1
      for (let nth = 0; nth < rows.length; nth++) {
        const far = weight * counts[nth]!
        for (let at = 0, cell = rows[nth]!; at < chances.length; at++, cell++) {
          const slope = chances[at]! * far + RESTRAINT * weights[cell]!
          moved[cell]! += slope * slope
          weights[cell]! -= (STEP * slope) / Math.sqrt(moved[cell]!)
        }
      }
    }
  }

  /** Adds to each weight how much oftener the sign comes with the label than it would by chance. */
  function count(): void {
    const together = new Float32Array(weights.length)
    for (const { rows, is, weight } of lessons) for (const row of rows) together[row + is]! += weight
    const everywhere = together.subarray(anyway)
    const all = everywhere.reduce((total, one) => total + one, 0)
    for (let row = 0; row < anyway; row += labels.length) {
      const times = together.subarray(row, row + labels.length).reduce((total, one) => total + one, 0)
      for (let at = 0; at < labels.length; at++) {
        const byChance = (everywhere[at]! * times) / all
        const more = (together[row + at]! + UNCOUNTED * (byChance + 0.1)) / (byChance + UNCOUNTED * (byChance + 0.1))
        weights[row + at]! += COUNTED * Math.log(more)
      }
    }
  }

  /** Words never met count against all that is known; pairs and letters never met do not. */
  function known(signs: Signs): Known {
    const rows: number[] = []
    const counts: number[] = []
    let squares = 0
    for (const [sign, times] of signs) {
      const { row, rarity } = met.get(sign) ?? { row: -1, rarity: 1 }
      if (row < 0 && /[# ]/.test(sign)) continue
      const count = times * rarity
      squares += count * count
      if (row < 0) continue
      rows.push(row)
      counts.push(count)
    }
    const length = Math.sqrt(squares) ** LONG_TELLS_NO_MORE || 1
    return {
      rows: Int32Array.from([...rows, anyway]),
      counts: Float32Array.from([...counts.map((count) => count / length), ANYWAY]),
    }
  }

  /** Sets the chances of each label. */
  function weigh({ rows, counts }: Known): void {
    chances.fill(0)
    for (let nth = 0; nth < rows.length; nth++) {
      for (let at = 0; at < chances.length; at++) chances[at]! += weights[rows[nth]! + at]! * counts[nth]!
    }
    const most = Math.max(...chances)
    for (let at = 0; at < chances.length; at++) chances[at] = Math.exp(chances[at]! - most)
    const all = chances.reduce((total, one) => total + one, 0)
    for (let at = 0; at < chances.length; at++) chances[at]! /= all
  }
}

/** In how many examples each sign is. */
function timesOf(examples: readonly Example<string>[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { text } of examples) for (const sign of signsIn(text).keys()) times.set(sign, (times.get(sign) ?? 0) + 1)
  return times
}

/** Families are few and large, and count as they are. */
function rarityOf(sign: string, times: number, among: number): number {
  return sign.startsWith('@') ? 1 : Math.sqrt(Math.log(among / times) / Math.log(among / RARE))
}
