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

const times =
  '(?:mornings?|afternoons?|evenings?|nights?|days?|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)'
const changed = new RegExp(
  `\\b(?:ca[n'’]*t|can ?not|no longer|don['’]?t) (?:do|make|manage)\\b.{0,20}\\b${times}\\b.*\\b(?:now|any ?more|no more|after all|instead)\\b|\\b${times}\\b.{0,20}\\b(?:no good|not good|no use)\\b.{0,12}\\b(?:now|any ?more|after all)\\b|\\b(?:make it|change it to)\\b.{0,16}\\b${times}\\b`,
  'i',
)

/** Whether when they can be reached is another time than they said: "i cant do evenings now, mornings only". */
export const changesWhen = (text: string): boolean => changed.test(text)
