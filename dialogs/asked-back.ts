import type { Answers } from '#dialogs/questions.ts'

const begins =
  /^\W*(?:does|do you|do they|will|would|who|what|why|how|is it|is this|is that|are they|are you|where do|can i|can they|can you|could)\b/i
const supposes = /\b(?:i think|maybe|might be|probably|possibly)\b/i
const FEWEST_WORDS = 3

/** Whether these words ask something, where an answer was asked for. "castlegate i think?" is an answer. */
export const asksBack = (text: string): boolean =>
  text.trim().split(/\s+/).length >= FEWEST_WORDS &&
  (begins.test(text) || (/\?\s*$/.test(text) && !supposes.test(text)))

/** The answers, with a question put down for the link worker. */
export const putDown = (answers: Answers, text: string): Answers => ({
  ...answers,
  asked: [answers.asked, text.trim()].filter(Boolean).join(' / '),
})
