import { distance } from 'fastest-levenshtein'
import type { Meant } from '#adapters/directories/places/meant.ts'
import type { Settled } from '#adapters/directories/places/settled.ts'
import { wordsIn } from '#adapters/directories/serves.ts'
import { placeIn } from '#adapters/language/local/place.ts'

/** The places of an area, and how each way to name one finds it. */
export interface Named {
  /** By its name as it is compared: several where one name is that of several. */
  readonly towns: ReadonlyMap<string, readonly Settled[]>
  /** Those whose name says little of where something is. */
  readonly wide: ReadonlySet<string>
  /** A street, a building or a service that is called so. */
  byStreet(name: string): Settled | null
}

/** A name as long as this is known with one slip in it; one of twice the length with two. */
const LETTERS_TO_A_SLIP = 5
const MOST_WORDS = 4
/** More than this nobody calls a place by. */
const LONGEST = 60

/** A name as it is compared. */
export const key = (text: string) => wordsIn(text).join(' ')
const ledTo = /.*\b(?:in|near|nr|from|at|around|outside|by|to|called)\s+(?:the\s+)?/i

/** Finds the place that is named in what somebody typed: by a whole name, a building or a street, among other words, or misspelt. */
export function namingOf({ towns, wide, byStreet }: Named): (text: string) => Meant | null {
  const heard = hearingOf(towns, wide)
  return (text) => {
    const names = [...new Set([text, text.replace(ledTo, '')].map(key))].filter(Boolean)
    return (
      firstOf(names, (name) => of(towns.get(name))) ??
      eitherIn(text) ??
      within(text) ??
      firstOf(names, inAddresses) ??
      heard(text) ??
      firstOf(runsOf(names[0] ?? ''), (name) => of(towns.get(name))) ??
      firstOf(names, misspelt)
    )
  }

  /** `sale or sale moor`, and between two. */
  function eitherIn(text: string): Meant | null {
    const [, one = '', and, other = ''] = /^(.+?)\s+(or|and)\s+(?:in |near |maybe )?(.+)$/i.exec(text) ?? []
    if (and?.toLowerCase() === 'and' && !/\bbetween\b/i.test(one)) return null
    const both = [one.replace(ledTo, '').replace(/.*\bbetween\s+/i, ''), other].map((name) => towns.get(key(name))?.[0])
    return both.every((found) => found !== undefined) ? of(both) : null
  }

  function inAddresses(name: string): Meant | null {
    const found = of(name.length > LONGEST ? null : byStreet(name))
    return found?.is === 'one' ? { ...found, byStreet: true } : found
  }

  /** `Newton, Cheshire` and `Hensby, XX9`. */
  function within(text: string): Meant | null {
    const [, name = '', area = ''] = /^([^,]+),([^,]+)$/.exec(text) ?? []
    const all = towns.get(key(name)) ?? []
    const whole = key(text)
    return of(
      all.filter(({ title, district }) => key(title) === whole || district.toLowerCase() === key(area)).slice(0, 1),
    )
  }

  function misspelt(name: string): Meant | null {
    const most = Math.min(2, Math.floor(name.length / LETTERS_TO_A_SLIP))
    const near = [...towns.keys()]
      .map((town) => ({ town, slips: distance(town, name) }))
      .filter(({ town, slips }) => slips <= most && town[0] === name[0])
    const nearest = near.sort((a, b) => a.slips - b.slips)[0]
    return nearest ? of(towns.get(nearest.town), true) : null
  }
}

/** Hears the names as the conversation does, those that tell more before those that tell little. Made when it is first asked. */
function hearingOf(towns: Named['towns'], wide: Named['wide']) {
  const hears = (names: readonly string[]) => {
    const places = Object.fromEntries(names.map((name) => [name, towns.get(name)![0]!.district]))
    return placeIn({ name: '', places, teams: [] })
  }
  let made: readonly ReturnType<typeof hears>[] | null = null
  return (text: string): Meant | null => {
    made ??= [false, true].map((isWide) =>
      hears(differing([...towns.keys()].filter((name) => wide.has(name) === isWide))),
    )
    const fitting = firstOf(made, (hear) => hear(text))
    if (!fitting) return null
    if (fitting.either) return { is: 'several', names: fitting.either.map(({ name }) => towns.get(name)![0]!.title) }
    return of(towns.get(fitting.name), fitting.slip)
  }
}

/** `Ashton on Mersey` and `Ashton upon Mersey` are one. */
function differing(names: readonly string[]): readonly string[] {
  const ends = (name: string) => {
    const words = name.split(' ')
    return words.length > 2 ? `${words[0]} ${words.at(-1)}` : name
  }
  return [...new Map(names.map((name) => [ends(name), name])).values()]
}

function of(found: Settled | readonly Settled[] | null | undefined, slip = false): Meant | null {
  const all = found ? [found].flat() : []
  const [one] = all as readonly Settled[]
  if (!one) return null
  if (all.length > 1) return { is: 'several', names: (all as readonly Settled[]).map(({ title }) => title) }
  return {
    is: 'one',
    name: one.title,
    where: { near: { postcode: null, district: one.district }, here: one },
    slip,
    spread: one.spread,
  }
}

function firstOf<One, Result>(all: Iterable<One>, find: (one: One) => Result | null): Result | null {
  for (const one of all) {
    const found = find(one)
    if (found) return found
  }
  return null
}

/** Its words in a row, the longest rows first, and of these the last. */
function runsOf(name: string): readonly string[] {
  const words = name.split(' ')
  const runs = words.flatMap((_, from) =>
    words.slice(from, from + MOST_WORDS).map((_, at) => words.slice(from, from + at + 1)),
  )
  return runs.toSorted((a, b) => b.length - a.length || runs.indexOf(b) - runs.indexOf(a)).map((run) => run.join(' '))
}

/** As a name is written: `Ashton upon Mersey`. */
export const titled = (name: string) =>
  name.replaceAll(/\b(?!(?:upon|under|on|in|le|the|of)\b)[a-z]/g, (letter) => letter.toUpperCase())
