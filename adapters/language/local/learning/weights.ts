import { z } from 'zod'
import { gramsOf } from '#adapters/language/local/learning/grams.ts'

/** How much each number that tells a sentence, and each gram that is known, tells of each label: a row of labels for each. */
export interface Learnt {
  readonly labels: number
  readonly rows: ReadonlyMap<string, number>
  readonly numbers: Float32Array
  readonly grams: Float32Array
}

/** What was learnt, as it is kept, and by what that is known which it was learnt from. */
const Kept = z.strictObject({
  ...{ of: z.string(), labels: z.int().positive(), grams: z.array(z.string()) },
  ...{ numberStep: z.number(), numbers: z.string(), gramStep: z.number(), weights: z.string() },
})

/** How much all grams of a sentence count together, beside the numbers. */
const TOGETHER = 3

/** How much less sure to be of somebody's words than of those that were learnt from: nobody writes as another does. */
export const OF_OTHERS = 1.4

/** What was learnt, from what `npm run learn` wrote. */
export function readLearnt(json: string): Learnt {
  const { labels, grams, numberStep, numbers, gramStep, weights } = Kept.parse(JSON.parse(json))
  const whole = Buffer.from(numbers, 'base64')
  return {
    labels,
    rows: new Map(grams.map((gram, row) => [gram, row])),
    numbers: Float32Array.from(
      new Int16Array(whole.buffer, whole.byteOffset, whole.length / 2),
      (one) => one * numberStep,
    ),
    grams: Float32Array.from(new Int8Array(Buffer.from(weights, 'base64')), (one) => one * gramStep),
  }
}

/** By what that is known which it was learnt from. */
export const learntFrom = (json: string): string => Kept.parse(JSON.parse(json)).of

/** What is learnt, as it is kept: numbers in two bytes each, grams in one. */
export function kept({ labels, rows, numbers, grams }: Learnt, from: string): string {
  const numberStep = largest(numbers) / 32_000
  const gramStep = largest(grams) / 127
  const whole = Int16Array.from(numbers, (one) => Math.round(one / numberStep))
  const weights = Int8Array.from(grams, (one) => Math.round(one / gramStep))
  return JSON.stringify({
    ...{ of: from, labels, grams: [...rows.keys()] },
    ...{ numberStep, numbers: Buffer.from(whole.buffer).toString('base64') },
    ...{ gramStep, weights: Buffer.from(weights.buffer).toString('base64') },
  })
}

const largest = (weights: Float32Array) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)

/** The rows of the grams that a sentence holds, and how much each counts: less, the more of them nobody knows. */
export function gramsIn(
  rows: Learnt['rows'],
  sentence: string,
): { readonly held: readonly number[]; readonly each: number } {
  const grams = [...gramsOf(sentence)]
  return { held: grams.flatMap((gram) => rows.get(gram) ?? []), each: TOGETHER / Math.sqrt(Math.max(1, grams.length)) }
}

/** Of each label, how likely it is that a sentence is of it: together 1. */
export function chances(
  { labels, numbers, grams }: Learnt,
  vector: Float32Array,
  { held, each }: ReturnType<typeof gramsIn>,
  unsure = 1,
): Float64Array {
  const scores = new Float64Array(labels)
  for (let nth = 0; nth < vector.length; nth++) add(scores, numbers, nth, vector[nth]!)
  for (const row of held) add(scores, grams, row, each)
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp((score - most) / unsure))
  const all = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => one / all)
}

function add(scores: Float64Array, weights: Float32Array, row: number, count: number): void {
  if (count === 0) return
  for (let at = 0, cell = row * scores.length; at < scores.length; at++, cell++) scores[at]! += count * weights[cell]!
}
