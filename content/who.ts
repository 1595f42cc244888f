import { z } from 'zod'
import { ageIn } from '#content/age.ts'
import { normalise } from '#content/normalise.ts'
import { stem } from '#content/stem.ts'
import { spokenOf, stemsOf, stemsTyped } from '#content/subjects.ts'
import { seeker } from '#content/way.ts'
import { checkedFile, textOf, wayOf, wordsOf } from '#content/ways-words.ts'

export type Sex = 'woman' | 'man'

/** What is known of those for whom something is looked for. What nobody said is empty. */
export interface Who {
  readonly ages: readonly number[]
  readonly sexes: readonly Sex[]
  /** Faiths and peoples that they belong to, as content/subjects/groups.yaml calls them, with those around them. */
  readonly groups: readonly string[]
  /** Subjects that they have spoken of: a condition, caring for somebody. */
  readonly subjects: readonly string[]
}

export const nobodyKnown: Who = { ages: [], sexes: [], groups: [], subjects: [] }

const list = z.array(z.coerce.string()).default([])
const file = 'subjects/groups.yaml'
const Group = z.strictObject({
  who: list,
  of: list,
  within: list,
  tongue: z.string().optional(),
  open: z.boolean().default(false),
  called: z.string().optional(),
})
const groups = checkedFile(z.record(z.string(), Group), file, textOf(file))
const stemmed = (written: string) =>
  wayOf(
    written.replaceAll(/[a-z0-9]+/g, (word) => stem(wordsOf(word).join('_'))),
    file,
  )
const named = (which: 'of' | 'who') =>
  Object.entries(groups).flatMap(([id, one]) => one[which].map((way) => ({ id, way: stemmed(way) })))
const [byBoth, byRecord] = [seeker([...named('who'), ...named('of')]), seeker(named('who'))]

/** The groups that somebody speaks of as their own, and those around them. */
const groupsSaid = (words: readonly string[]): readonly string[] => [
  ...new Set(groupsIn(byBoth, words).flatMap((id) => [id, ...(groups[id]?.within ?? [])])),
]

/** The groups that are not only around another of these: who is Sikh looks for Sikhs before any South Asians. */
export const closest = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !ids.some((other) => groups[other]?.within.includes(id)))

/** What a group is called in the middle of a sentence: `South Asian people`. */
export const groupName = (id: string): string =>
  groups[id]?.called ??
  `${id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')} people`

/** The groups that a record names. What is open to all whoever they are is not among them. */
export const groupsWritten = (words: readonly string[]): readonly string[] =>
  groupsIn(byRecord, words).filter((id) => !groups[id]!.open)

/** The languages that somebody names. */
export const tonguesIn = (words: readonly string[]): readonly string[] => {
  const tongues = new Set(Object.values(groups).flatMap(({ tongue }) => tongue ?? []))
  return words.filter((word) => tongues.has(word))
}

/** The groups whose language one of these is: who learns it may come to them. */
export const groupsOfTongues = (tongues: readonly string[]): readonly string[] =>
  Object.keys(groups).filter((id) => tongues.includes(groups[id]!.tongue ?? ''))

function groupsIn(find: typeof byBoth, words: readonly string[]): readonly string[] {
  return [...new Set(find(words).map(({ what }) => what.id))]
}

const themselves = {
  woman: 'woman|women|female|lady|girl|mum|mam|mother|widow|grandma|nan|wife|daughter|lass|she',
  man: 'man|male|gentleman|bloke|boy|lad|dad|father|widower|grandad|husband|son|he|fella|chap',
}
const ofThem = (who: string) => new RegExp(`\\b(?:${who})\\b`)

/** What a note tells of a person: "woman, 71, bad hip, no car", "daughter of woman, 80", "mum, son is 9". */
export function whoIn(note: string): Who {
  const parts = note.split(/[,;.]/).map(normalise)
  const whom = parts
    .map(
      (part) =>
        part
          .split(/ (?:of|for) /)
          .at(-1)!
          .split(/ (?:by|from|with|his|her|their) /)[0]!
          .split(/\b(?:lost|loss|miscarried|stillborn)\b/)[0]!,
    )
    .filter((part) => !/\b(?:died|dead|passed|left|killed)\b/.test(part))
  const sexesIn = (all: readonly string[]) =>
    (['woman', 'man'] as const).filter((sex) => all.some((part) => ofThem(themselves[sex]).test(part)))
  // Who is married to somebody is not always who is looked for.
  const own = sexesIn(whom.filter((part) => !/^(?:husband|wife)\b/.test(part)))
  const sexes = own.length > 0 ? own : sexesIn(whom)
  const words = stemsOf(note.replaceAll(/\bME\b(?=\s*(?:[,;.]|$))/g, 'ME/CFS'))
  const ages = whom.flatMap(agesIn)
  const childs = childIn(normalise(note), ages)
  return { ages: [...ages, ...childs], sexes, groups: groupsSaid(words), subjects: spokenOf(words).map(({ id }) => id) }
}

const children: readonly (readonly [RegExp, number])[] = [
  [/\b(?:baby|newborn|infant|pregnant)\b/, 0],
  [/\b(?:toddler|little one|little ones|little un|little uns)\b/, 2],
  [/\b(?:child|children|kids|kid|little (?:boy|girl|lad)|bairn|bairns|school|pupil)\b/, 8],
]
const GROWN = 18

/** A child who died, or was never born, is not looked for any place. */
const lost =
  /\b(?:lost|losing|loss of|death of|miscarri\w*|stillborn|stillbirth)\b(?: \w+){0,5}|\b(?:baby|child|infant|newborn|toddler)(?: \w+){0,2} (?:died|dead|passed|stillborn|loss)\b(?: \w+){0,5}/g

/** About how old a child is who is spoken of without an age. */
function childIn(text: string, ages: readonly number[]): readonly number[] {
  if (ages.some((age) => age < GROWN)) return []
  const living = text.replaceAll(lost, '')
  return children.flatMap(([words, age]) => (words.test(living) ? [age] : []))
}

const counted = /^\d{1,3}(?= (?:kids|children|years (?!old)|times|stone|hours|grandchildren|dogs|cats))/
function agesIn(part: string): readonly number[] {
  return [...part.matchAll(/\b(\d{1,3})(s|yrs?|yo|y)?\b(?: (months?|mths|weeks?|days?))?/g)].flatMap(
    ([whole, number, many, unit]) => {
      if (counted.test(part.slice(part.indexOf(whole)))) return []
      const age = unit ? 0 : Number(number) + (many === 's' ? 5 : 0)
      return age <= 115 ? [age] : []
    },
  )
}

const saysOf = {
  woman:
    /\b(?:i am|as|being) (?:a|an) (?:[a-z]+ ){0,2}(?:woman|lady|mum|mother|girl|widow|nan)\b|\bmy husband\b|\bother (?:women|mums|ladies|girls)\b|\bwomen my age\b|\bladies\b/,
  man: /\b(?:i am|as|being) (?:a|an) (?:[a-z]+ ){0,2}(?:man|bloke|dad|father|lad|fella|widower)\b|\bmy wife\b|\bother (?:men|fellas|blokes|dads|lads)\b|\bfor (?:men|blokes|dads)\b/,
}

/** What somebody tells of themselves in passing, in their own words. */
export function whoSays(text: string): Who {
  const words = stemsTyped(text)
  const typed = normalise(text)
  const sexes = (['woman', 'man'] as const).filter((sex) => saysOf[sex].test(typed))
  const age = ageIn(text)
  return { ages: age ? [age.age] : [], sexes, groups: groupsSaid(words), subjects: spokenOf(words).map(({ id }) => id) }
}

/** About how old the children are whom somebody speaks of, where nobody so young was noted. */
export const childrenIn = (text: string, { ages }: Pick<Who, 'ages'>): readonly number[] =>
  ages.length > 0 ? childIn(normalise(text), ages) : []

/** All that is known of somebody: what was noted of them counts before what they said in passing. */
export function bothKnown(noted: Who, said: Who): Who {
  return {
    ages: noted.ages.length > 0 ? noted.ages : said.ages,
    sexes: noted.sexes.length > 0 ? noted.sexes : said.sexes,
    groups: [...new Set([...noted.groups, ...said.groups])],
    subjects: [...new Set([...noted.subjects, ...said.subjects])],
  }
}
