import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { LENGTH } from '#adapters/language/local/acts/vectors.ts'
import { acts, sentences } from '#content/acts.ts'

/** What was learnt, as `npm run learn` writes it: how much each number of a sentence tells of each act. */
const Learnt = z.strictObject({ of: z.string(), step: z.number(), weights: z.string() })

export const file = `${import.meta.dirname}/learnt.json`

/** What the sentences are known by: learnt from others, the weights are out of date. */
export const known = (): string =>
  createHash('sha256')
    .update(JSON.stringify([acts, sentences, LENGTH]))
    .digest('hex')
    .slice(0, 16)

/** The weights, a row of them for each act; refused in a sentence where they were learnt from other sentences. */
export function readLearnt(json: string = readFileSync(file, 'utf8')): Float32Array {
  const { of, step, weights } = Learnt.parse(JSON.parse(json))
  if (of !== known()) throw new Error('content/acts has changed since it was learnt from: run npm run learn.')
  const whole = Buffer.from(weights, 'base64')
  return Float32Array.from(new Int16Array(whole.buffer, whole.byteOffset, whole.length / 2), (one) => one * step)
}
