import { hash } from 'node:crypto'
import { type Known, signBook } from '#adapters/language/local/sign-book.ts'

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

/**
 * Learns from examples which signs tell of what: logistic regression, with a row of weights for each sign, to which is added
 * how often each sign came with each label. Learning is keener where signs go together, counting where examples are few.
 */
export function learn<Label extends string>(given: readonly Example<Label>[]): Likelihood<Label> {
  const examples = shuffled(given)
  const labels = [...new Set(examples.map(({ label }) => label))]
  const book = signBook(examples.map(({ text }) => text))
  const lessons = examples.map(({ label, weight }, nth) => ({
    ...withAnyway(book.texts[nth]!),
    is: labels.indexOf(label),
    weight,
  }))
  const weights = new Float32Array((book.size + 1) * labels.length)
  const chances = new Float64Array(labels.length)
  teach()
  count()
  return (text) => {
    weigh(withAnyway(book.read(text)))
    return new Map(labels.map((label, at) => [label, chances[at]!]))
  }

  function teach(): void {
    const moved = new Float32Array(weights.length).fill(1e-8)
    for (let turn = 0; turn < ROUNDS * lessons.length; turn++) {
      const lesson = lessons[turn % lessons.length]!
      const { signs, counts, is, weight } = lesson
      weigh(lesson)
      chances[is]! -= 1
      for (let nth = 0; nth < signs.length; nth++) {
        const far = weight * counts[nth]!
        for (let at = 0, cell = signs[nth]! * labels.length; at < chances.length; at++, cell++) {
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
    for (const { signs, is, weight } of lessons)
      for (const sign of signs) together[sign * labels.length + is]! += weight
    const anyway = book.size * labels.length
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

  /** One more sign, which is in every text: what is likely anyway. */
  function withAnyway({ signs, counts }: Known): Known {
    return { signs: Int32Array.of(...signs, book.size), counts: Float32Array.of(...counts, ANYWAY) }
  }

  /** Sets the chances of each label. */
  function weigh({ signs, counts }: Known): void {
    chances.fill(0)
    for (let nth = 0; nth < signs.length; nth++) {
      for (let at = 0, cell = signs[nth]! * labels.length; at < chances.length; at++, cell++)
        chances[at]! += weights[cell]! * counts[nth]!
    }
    const most = Math.max(...chances)
    for (let at = 0; at < chances.length; at++) chances[at] = Math.exp(chances[at]! - most)
    const all = chances.reduce((total, one) => total + one, 0)
    for (let at = 0; at < chances.length; at++) chances[at]! /= all
  }
}

/** In an order that only the texts tell: one more changes nothing of the others', and those of one label are not met in a row. */
function shuffled<Label extends string>(examples: readonly Example<Label>[]): readonly Example<Label>[] {
  const keyed = examples.map((example) => ({ example, key: hash('sha1', example.text) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ example }) => example)
}
