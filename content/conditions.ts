import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'

type Condition = (typeof phrases.conditions)[number]

const among = (text: string, ways: readonly string[]) => ways.some((way) => ` ${normalise(text)} `.includes(` ${way} `))
const idOf = ({ record }: Condition) => record[0]!
const all = (holds: (condition: Condition) => boolean): readonly string[] => phrases.conditions.filter(holds).map(idOf)

/** The conditions that somebody speaks of, each by the first way that a record writes of it. */
export const conditionsSaid = (text: string) => all(({ said, record }) => among(text, said) || among(text, record))

/** Whom a description says that it is for: "an evening for people with diabetes", "a group for anyone who has had a stroke". */
const forWhom =
  /\b(?:for|help) (?:\w+ )?(?:people|anyone|adults|those|children|men|women|parents)(?: \w+)? (?:with|who (?:have|has|had|are|live)|living with|affected by)\b[^.;:]*|\bfor (?:deaf|blind|autistic|diabetic)\b[^.;:]*/gi

/** The conditions that a record says it is for: by its name, its terms and whom it admits, or by whom its description says it is for. */
export function conditionsFor(headings: string, description: string): readonly string[] {
  const whom = description.match(forWhom)?.join('. ') ?? ''
  return all(({ record }) => among(headings, record) || among(whom, record))
}
