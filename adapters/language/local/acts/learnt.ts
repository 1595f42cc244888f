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

/** Of each act, how likely it is: together 1. */
export function chances(weights: Float32Array, vector: Float32Array): Float64Array {
  const scores = new Float64Array(acts.length)
  for (let act = 0; act < acts.length; act++) {
    let score = 0
    for (let nth = 0, cell = act * LENGTH; nth < LENGTH; nth++, cell++) score += weights[cell]! * vector[nth]!
    scores[act] = score
  }
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const all = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => one / all)
}
