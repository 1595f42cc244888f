import { readFileSync } from 'node:fs'
import { vectorsOf } from '#adapters/language/local/acts/vectors.ts'
import { chances, gramsIn, OF_OTHERS, readLearnt } from '#adapters/language/local/learning/weights.ts'
import { type Act, acts } from '#content/acts.ts'
import { lately } from '#content/lately.ts'
import { piecesOf } from '#content/pieces.ts'

/** A piece of a message, and how likely each thing is that somebody may do with it. */
export interface Done {
  readonly words: string
  readonly act: Act
  readonly score: number
  readonly chance: (act: Act) => number
}

const learnt = readLearnt(readFileSync(`${import.meta.dirname}/learnt.json`, 'utf8'))

/** What somebody does with each piece of a message, in order. */
export const doneIn = lately(done)

async function done(text: string): Promise<readonly Done[]> {
  const pieces = piecesOf(text)
  const vectors = pieces.length > 0 ? await vectorsOf(pieces) : []
  return vectors.map((vector, at) => {
    const likely = chances(learnt, vector, gramsIn(learnt.rows, pieces[at]!), OF_OTHERS)
    const best = likely.indexOf(Math.max(...likely))
    return { words: pieces[at]!, act: acts[best]!, score: likely[best]!, chance: (act) => likely[acts.indexOf(act)]! }
  })
}
