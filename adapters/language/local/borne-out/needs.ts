import { vectorsOf } from '#adapters/language/local/acts/vectors.ts'
import { readNeeds, told } from '#adapters/language/local/borne-out/learnt.ts'
import { chances, gramsIn } from '#adapters/language/local/learning/weights.ts'
import type { Need } from '#dialogs/memory.ts'

const learnt = readNeeds()

/** Less likely than this by what the whole of it means, a need was heard in a word in passing: half of all that were wrong are so. */
const LEAST = 0.02
/** As sure as this, a need was named. */
const NAMED = 0.95

/** The needs that the whole of a text bears out, of those that its words were heard to tell of. */
export async function borneOut<Heard extends { readonly id: Need; readonly score: number }>(
  needs: readonly Heard[],
  text: string,
): Promise<readonly Heard[]> {
  if (needs.every(({ score }) => score >= NAMED)) return needs
  const [vector] = await vectorsOf([text])
  const likely = chances(learnt, vector!, gramsIn(learnt.rows, text))
  return needs.filter(({ id, score }) => score >= NAMED || likely[told.indexOf(id)]! >= LEAST)
}
