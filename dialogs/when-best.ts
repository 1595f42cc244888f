import { alsoSaid } from '#dialogs/also-said.ts'
import type { Answers } from '#dialogs/questions.ts'

/** When is best is heard wherever it is said. */
export function alsoWhen({ when: before }: Answers, text: string): Partial<Answers> {
  const clauses = text.split(/[.;!\n]+|,\s+/).map((clause) => clause.trim())
  const times = clauses.filter((clause) => /\p{L}/u.test(clause) && whenBest.test(clause))
  return times.length > 0 ? { when: times.reduce<string | undefined>(alsoSaid, before || undefined)! } : {}
}
const whenBest =
  /\b(?:mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b.*\b(?:best|better|suits?|good|fine|ok|only|no good|please)\b|\b(?:best|better|only|not|ring|call|text)\b.*\b(?:mornings?|afternoons?|evenings?|weekdays?|weekends?)\b/i
