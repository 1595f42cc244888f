import { readAnswers } from '#content/answers.ts'
import type { Area } from '#content/areas.ts'
import type { PlainAnswer } from '#dialogs/look-ups.ts'

/** Whether an area has a plain answer called this. */
export const knowsAnswer = ({ id: area }: Area, id: string): boolean => readAnswers(area).some((one) => one.id === id)

/** A plain answer of an area, by its id. Throws where there is none. */
export function plainAnswer({ id: area }: Area, id: string): PlainAnswer {
  const found = readAnswers(area).find((one) => one.id === id)
  if (!found) throw new RangeError(`The area has no plain answer called ${id}`)
  return { answer: { text: found.answer.en, short: found.short.en }, checkedOn: found.checkedOn }
}
