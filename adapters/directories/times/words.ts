import { distance } from 'fastest-levenshtein'

/** The days of a week, as iCalendar writes them. */
export const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Day = (typeof week)[number]

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const short = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)$/
/** A day's name may be so many letters out, where no other is as near. */
const SLIPS = 2

/** The day that a word in small letters names, misspelt or not, or null. */
export function dayOf(written: string): Day | null {
  const word = written.replace(/[’']?s$/, '')
  if (short.test(word) || short.test(written))
    return week[names.findIndex((name) => name.startsWith(word.slice(0, 3)))]!
  if (word.length < 6) return null
  const slips = names.map((name) => distance(word, name))
  const fewest = Math.min(...slips)
  const sole = slips.filter((one) => one === fewest).length === 1
  return fewest <= (word.length > 7 ? SLIPS : 1) && sole && word.startsWith(names[slips.indexOf(fewest)]![0]!)
    ? week[slips.indexOf(fewest)]!
    : null
}

/** All the days from one to another, over the end of the week too: `Fri - Mon`. */
export function daysBetween(first: Day, last: Day): readonly Day[] {
  const [from, to] = [week.indexOf(first), week.indexOf(last)]
  return from <= to ? week.slice(from, to + 1) : [...week.slice(from), ...week.slice(0, to + 1)]
}

/** Days in the order of the week, each once. */
export const inOrder = (days: readonly Day[]): readonly Day[] => week.filter((day) => days.includes(day))

/** Which of a month. The last is -1. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...(['first', 'second', 'third', 'fourth', 'fifth'].map((word, at) => [word, at + 1]) as [string, number][]),
  ...(['1st', '2nd', '3rd', '4th', '5th'].map((word, at) => [word, at + 1]) as [string, number][]),
  ['last', -1],
])
