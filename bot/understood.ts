import { dangerIn } from '#bot/danger.ts'
import type { Analyser } from '#bot/ports/language.ts'
import type { Risk, Understood } from '#dialogs/vocabulary.ts'

/** All that is heard in one text by itself, as the commands print it. */
export interface HeardIn extends Understood {
  readonly language: 'en'
  readonly risks: readonly Risk[]
}

export async function heardIn(text: string, analyser: Analyser): Promise<HeardIn> {
  return { language: 'en', ...(await analyser.understand(text)), risks: dangerIn(text) }
}
