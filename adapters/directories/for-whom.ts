import { closed } from '#adapters/directories/closed.ts'
import { subjects, subjectsOfTerm } from '#content/subjects.ts'
import type { Sex } from '#content/who.ts'

/** Whom the terms of a record say that it is for, as far as all of them agree. */
export interface ForWhom {
  readonly ages: { readonly from: number; readonly to: number } | null
  readonly sex: Sex | null
  /** Conditions and what people are in, by subject. */
  readonly subjects: readonly string[]
}

const ofAge: readonly (readonly [RegExp, number, number])[] = [
  [/\ball ages\b/, 0, Number.POSITIVE_INFINITY],
  [/\b(?:older|elderly|seniors?|senior citizens|pensioners?|retired)\b/, 50, Number.POSITIVE_INFINITY],
  [/\byoung(?:er)? adults?\b/, 16, 25],
  [/\b(?:newborns?|infants?|bab(?:y|ies)|early years)\b/, 0, 3],
  [/\btoddlers?\b/, 1, 4],
  [/\b(?:pre-?school|nursery)\b/, 2, 6],
  [/\bpreadolescent\b/, 8, 14],
  [/\b(?:kindergarten|primary school|elementary)\b/, 4, 12],
  [/\bmiddle school\b/, 10, 15],
  [/\b(?:high school|secondary school|adolescents?|teen(?:age(?:rs?|d)?)?s?)\b/, 11, 19],
  [/\byoung (?:people|persons?|men|women)\b|\byouths?\b/, 11, 25],
  [/\b(?:child(?:ren)?|kids|boys|girls|minors|school age|grade school)\b/, 0, 18],
  [/\bworking age\b/, 16, 67],
  [/\badults?\b/, 18, Number.POSITIVE_INFINITY],
]

/** What may be so of anybody, and says nothing of age, sex or condition. */
const ofAnyone =
  /\b(?:income|poverty|insurance|community|communities|residents?|language|english proficiency|students?|everyone|general public)\b/
const women = /\b(?:wom[ae]n|girls?|females?|lesbians?)\b/
const men = /\b(?:m[ae]n|boys?|males?)\b/
/** Whoever is for parents is for all of the family. */
const ofFamilies =
  /\b(?:famil(?:y|ies)|parents?|mothers?|fathers?|mums?|dads?|pregnant|pregnancy|carers?|caregivers?|guardians?|friends|siblings|couples)\b/

const MANY = 4

/** What one term tells. Null is what it does not tell. */
interface Told {
  readonly ages: ForWhom['ages']
  readonly sex: Sex | null
  readonly subjects: readonly string[]
}

/** What the terms of whom it is for say together. Where one may take in others, nothing is for some alone. */
export function forWhom(terms: readonly string[]): ForWhom {
  const told = terms.map(toldBy).filter((one) => one !== null)
  const ages = told.map(({ ages }) => ages).filter((one) => one !== null)
  const notOfAge = told.filter(({ ages, sex, subjects }) => sex !== null || subjects.length > 0 || ages === null)
  const [sex = null, ...others] = new Set(notOfAge.map(({ sex }) => sex))
  const ids = [...new Set(told.flatMap(({ subjects }) => subjects))]
  const isAnyones = told.some(({ subjects, ages, sex }) => subjects.length === 0 && (sex === null || ages !== null))
  return {
    ages:
      ages.length > 0 && ages.length === told.length
        ? { from: Math.min(...ages.map(({ from }) => from)), to: Math.max(...ages.map(({ to }) => to)) }
        : null,
    sex: others.length === 0 ? sex : null,
    subjects: ids.length <= MANY && !isAnyones ? widest(ids) : [],
  }
}

/** What is for disabled people is for those with learning disabilities, whom it names too. */
const widest = (ids: readonly string[]) =>
  ids.filter((id) => !subjects.get(id)!.near.some((wider) => ids.includes(wider)))

/** The subjects that terms of whom it is for speak of. */
export const situationsIn = (terms: readonly string[]): readonly string[] =>
  terms.flatMap(subjectsOfTerm).filter((id) => subjects.get(id)!.kind === 'condition' || closed.has(id))

function toldBy(written: string): Told | null {
  const term = written.toLowerCase()
  const isFamilies = ofFamilies.test(term)
  const [, from, to] = ofAge.find(([words]) => !isFamilies && words.test(term)) ?? []
  const sex: Sex | null = isFamilies || women.test(term) === men.test(term) ? null : women.test(term) ? 'woman' : 'man'
  const ages = from === undefined || to === undefined ? null : { from, to }
  const told = { ages, sex, subjects: situationsIn([written]) }
  const isAnyones = ofAnyone.test(term) && !isFamilies && !ages && !sex && told.subjects.length === 0
  return isAnyones ? null : told
}
