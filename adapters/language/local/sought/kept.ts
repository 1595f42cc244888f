import { deflateSync, inflateSync } from 'node:zlib'
import { z } from 'zod'
import type { Known } from '#adapters/language/local/sought/signs.ts'

/** Weights of what is known: a row of labels for each number of what a text means and one more, and for each gram, in steps. */
export interface Learnt extends Known {
  readonly numbers: Float32Array
  readonly grams: Float32Array | Int8Array
  readonly step: number
}

/** What was learnt, as it is kept, and by what that is known which it was learnt from. */
const Kept = z.strictObject({
  ...{ of: z.string(), names: z.array(z.string()), rare: z.array(z.number()) },
  ...{ numberStep: z.number(), numbers: z.string(), step: z.number(), grams: z.string() },
})

/** A weight of a gram that is less than this tells next to nothing, and is not kept. */
const LEAST_KEPT = 0.05

export function readLearnt(json: string): Learnt {
  const { names, rare, numberStep, numbers, step, grams } = Kept.parse(JSON.parse(json))
  return {
    rows: new Map(names.map((gram, row) => [gram, row])),
    rare,
    numbers: Float32Array.from(new Int16Array(inflated(numbers).buffer), (one) => one * numberStep),
    grams: new Int8Array(inflated(grams).buffer),
    step,
  }
}

/** By what that is known which it was learnt from. */
export const learntFrom = (json: string): string => Kept.parse(JSON.parse(json)).of

/** Numbers are kept in two bytes each, grams in one. */
export function kept({ rows, rare, numbers, grams }: Learnt, of: string): string {
  const numberStep = largest(numbers) / 32_000
  const step = largest(grams) / 127
  return JSON.stringify({
    ...{ of, names: [...rows.keys()], rare: rare.map((one) => Math.round(one * 100) / 100) },
    ...{ numberStep, numbers: deflated(Int16Array.from(numbers, (one) => Math.round(one / numberStep))) },
    ...{ step, grams: deflated(Int8Array.from(grams, (one) => (Math.abs(one) < LEAST_KEPT ? 0 : one / step))) },
  })
}

const deflated = ({ buffer }: Int16Array | Int8Array) => deflateSync(new Uint8Array(buffer)).toString('base64')
const inflated = (text: string) => Uint8Array.from(inflateSync(Buffer.from(text, 'base64')))
const largest = (weights: Float32Array | Int8Array) => {
  let most = 0
  for (const one of weights) most = Math.max(most, Math.abs(one))
  return most
}
