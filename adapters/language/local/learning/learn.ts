import { writeFileSync } from 'node:fs'
import { known } from '#adapters/language/local/acts/learnt.ts'
import { vectorsOf } from '#adapters/language/local/acts/vectors.ts'
import { type Example, learnFrom } from '#adapters/language/local/learning/learn-from.ts'
import { kept } from '#adapters/language/local/learning/weights.ts'
import { acts } from '#content/acts.ts'
import { needsSaid, sentences } from '#content/acts-said.ts'

/** Learns from content what people do with a sentence, and writes it: `npm run learn`. Some minutes. */
const AT_A_TIME = 64

export async function examplesOf<Label extends string>(
  given: readonly { readonly said: string; readonly is: Label }[],
): Promise<readonly Example<Label>[]> {
  const examples: Example<Label>[] = []
  for (let at = 0; at < given.length; at += AT_A_TIME) {
    const some = given.slice(at, at + AT_A_TIME)
    const vectors = await vectorsOf(some.map(({ said }) => said))
    examples.push(...some.map(({ said, is }, nth) => ({ said, is, vector: vectors[nth]! })))
  }
  return examples
}

/** What acts are learnt from. */
export const ofActsSaid = [...sentences, ...needsSaid].map(({ said, act }) => ({ said, is: act }))

if (import.meta.main)
  writeFileSync(
    `${import.meta.dirname}/../acts/learnt.json`,
    `${kept(learnFrom(await examplesOf(ofActsSaid), acts), known())}\n`,
  )
