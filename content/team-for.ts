import type { Area, Team } from '#content/areas.ts'
import { sameButForSlips } from '#content/slips.ts'

/** Words that many surgeries share, and that people wrap around a name. */
const saysNothing =
  /\b(the|a|my|our|at|in|im|i am|with|its|it is|to|go|surgery|surgary|medical|medicle|health|centre|center|practice|practise|group|clinic|doctors?|drs?|gps?)\b/g

/** The telling words of each surgery of an area, found once. One called The Health Centre has none, and is known by none. */
const namesOf = new WeakMap<Area, readonly { readonly team: string; readonly name: readonly string[] }[]>()

const ADULT = 18

/** What is known of someone that tells which team is theirs. */
export interface Whose {
  readonly district: string | null
  readonly surgery: string | null
  readonly age?: number | null
}

/**
 * The team by surgery if it is one of ours, however they spell it; else by district (`M33`, or a whole postcode); else
 * the one for people with no surgery. One for adults only is nobody's who is younger. Never none.
 */
export function teamFor(area: Area, whose: Whose): Team {
  const teams = teamsAtAge(area, whose.age)
  return teamKnown(area, whose) ?? teams.find(({ forNoSurgery }) => forNoSurgery) ?? teams[0] ?? area.teams[0]!
}

/** The team that their surgery or their district tells; none where neither does, and it can only be guessed. */
export function teamKnown(area: Area, { district, surgery, age }: Whose): Team | undefined {
  const teams = teamsAtAge(area, age)
  const one = district?.trim().toUpperCase() ?? ''
  const theirs = surgery ? surgeryCalled(area, telling(surgery)) : undefined
  return (
    teams.find(({ id }) => id === theirs?.team) ??
    teams.find(({ covers }) => covers.districts.includes(one.replace(/\s*\d[A-Z]{2}$/, '')))
  )
}

const teamsAtAge = ({ teams }: Area, age: number | null = null) =>
  teams.filter(({ adultsOnly }) => !adultsOnly || age === null || age >= ADULT)

function surgeryCalled(area: Area, said: readonly string[]) {
  const names =
    namesOf.get(area) ??
    area.surgeries.map(({ name, team }) => ({ team, name: telling(name) })).filter(({ name }) => name.length > 0)
  namesOf.set(area, names)
  return said.length === 0 ? undefined : names.find(({ name }) => sameName(name, said))
}

function telling(text: string): string[] {
  const letters = text.toLowerCase().replace(/[^a-z\s]/g, '')
  return letters.replace(saysNothing, ' ').split(' ').filter(Boolean)
}

function sameName(name: readonly string[], said: readonly string[]): boolean {
  const allIn = (some: readonly string[], others: readonly string[]) =>
    some.every((word) => others.some((other) => sameButForSlips(word, other)))
  return allIn(name, said) || allIn(said, name) || sameButForSlips(name.join(''), said.join(''))
}
