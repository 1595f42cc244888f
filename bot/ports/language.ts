import type { Understood } from '#dialogs/vocabulary.ts'

/** Makes what it can of someone's words. Never the judge of danger: that is heard at the door, by `bot/danger.ts`. */
export interface Analyser {
  /** Nothing understood is an answer; it never rejects because words are strange, empty or long. */
  /** `answers` where a form asked for it: then it is little else than its answer. */
  understand(text: string, answers?: boolean): Promise<Understood>
}
