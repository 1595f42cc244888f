import { writeFileSync } from 'node:fs'
import { chances, file, known } from '#adapters/language/local/acts/learnt.ts'
import { LENGTH, vectorsOf } from '#adapters/language/local/acts/vectors.ts'
import { acts, sentences } from '#content/acts.ts'

/** Learns from content/acts what people do with a sentence, and writes it beside this: `npm run learn`. Some minutes. */
const ROUNDS = 15
const STEP = 0.4
/** How strongly what is learnt is held back. */
const RESTRAINT = 2e-5
const AT_A_TIME = 64

export async function learn(examples: typeof sentences): Promise<Float32Array> {
  const vectors: Float32Array[] = []
  for (let at = 0; at < examples.length; at += AT_A_TIME)
    vectors.push(...(await vectorsOf(examples.slice(at, at + AT_A_TIME).map(({ said }) => said))))
  const labels = examples.map(({ act }) => acts.indexOf(act))
  const weights = new Float32Array(acts.length * LENGTH)
  const moved = new Float32Array(weights.length).fill(1e-6)
  const order = examples.map((_, at) => at).sort((a, b) => mixed(a) - mixed(b))
  for (let round = 0; round < ROUNDS; round++)
    for (const at of order) {
      const vector = vectors[at]!
      const slopes = chances(weights, vector)
      slopes[labels[at]!]! -= 1
      for (let act = 0; act < acts.length; act++) {
        const slope = slopes[act]!
        if (Math.abs(slope) < 1e-3) continue
        for (let nth = 0, cell = act * LENGTH; nth < LENGTH; nth++, cell++) {
          const far = slope * vector[nth]! + RESTRAINT * weights[cell]!
          moved[cell]! += far * far
          weights[cell]! -= (STEP * far) / Math.sqrt(moved[cell]!)
        }
      }
    }
  return weights
}

/** The same order each time, and no two of a label in a row. */
const mixed = (at: number) => (at * 7919) % 10007

if (import.meta.main) {
  const weights = await learn(sentences)
  const step = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 32_000
  const whole = Int16Array.from(weights, (one) => Math.round(one / step))
  writeFileSync(
    file,
    `${JSON.stringify({ of: known(), step, weights: Buffer.from(whole.buffer).toString('base64') })}\n`,
  )
}
