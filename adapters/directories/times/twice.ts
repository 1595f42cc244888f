import type { Range } from '#adapters/directories/times/clock.ts'
import type { Line } from '#adapters/directories/times/lines.ts'
import type { Paired } from '#adapters/directories/times/pairing.ts'
import type { Day } from '#adapters/directories/times/words.ts'

/**
 * Where no word tells of two things, a day within others that is given more later has that: `Mon-Fri 9-5; Wed 9-7`, `Mon-Fri
 * 9-5 (Wed until 7)`. One day that another line tells of in another way is left out. Null where more of it contradicts itself.
 */
export function withoutTwice(told: readonly Paired[], lines: readonly Line[]): readonly Paired[] | null {
  if (told.some((one) => contradict(one.ranges, one.ranges) && !isOfMore(one, lines))) return null
  if (told.some((one, at) => isHalfSaid(one, told.slice(0, at), lines))) return null
  const kept = told.map((one) => ({ ...one }))
  const twice = new Set<Day>()
  for (const [at, later] of kept.entries()) {
    for (const [before, earlier] of kept.slice(0, at).entries()) {
      const both = told[before]!.days.filter((day) => later.days.includes(day))
      if (both.length > 0 && isOther(earlier, later)) return null
      if (both.length === 0 || !contradict(earlier.ranges, later.ranges)) continue
      const beside = later.plain && isBeside(earlier, later, lines)
      if (`${earlier.ordinals}` !== `${later.ordinals}`) {
        if (beside && (earlier.ordinals.length === 0 || later.ordinals.length === 0)) return null
        continue
      }
      if (!beside && !isOfOneThing(earlier, later, lines)) {
        if (earlier.line === later.line && [earlier, later].some(isEndAlone)) return null
        continue
      }
      const own = both.length === later.days.length ? instead(told[before]!, later, lines) : null
      if (own) {
        later.ranges = own
        earlier.days = earlier.days.filter((day) => !both.includes(day))
      } else if (beside) return null
      else for (const day of both) twice.add(day)
    }
  }
  if (twice.size > 1) return null
  return kept.map((one) => ({ ...one, days: one.days.filter((day) => !twice.has(day)) }))
}

/** `Mon-Thu 9-5, Fri until 4`: that it is from nine too is only likely. */
function isHalfSaid(one: Paired, before: readonly Paired[], lines: readonly Line[]): boolean {
  const all = before.findLast((other) => isBeside(other, one, lines))
  return (
    one.plain &&
    isEndAlone(one) &&
    all !== undefined &&
    all.ranges.length > 0 &&
    !one.days.every((day) => all.days.includes(day))
  )
}

const isEndAlone = ({ ranges }: Paired) => ranges.length > 0 && ranges.every(({ from }) => from === null)

/** Days without times, and the same days with some: `Sunday lunch 12-2, last Sunday of the month`. */
function isOther(one: Paired, other: Paired): boolean {
  const isHalf = one.ranges.length > 0 !== other.ranges.length > 0
  return isHalf && one.line === other.line && `${one.ordinals}` !== `${other.ordinals}`
}

/** The ranges that a few of many days have instead of those that all have, or null where nobody could be sure. */
function instead(all: Paired, few: Paired, lines: readonly Line[]): Range[] | null {
  const [one, other] = [all.ranges[0]!, few.ranges[0]!]
  if (few.days.length >= all.days.length) return null
  if (all.ranges.length === 1 && few.ranges.length === 1 && other.from === null)
    return one.from !== null && one.from < ends(other) ? [{ from: one.from, to: other.to }] : null
  const isWider = (other.from ?? '') <= (one.from ?? '') && ends(other) >= ends(one)
  const isSaid = lines[few.line]!.aside || (few.days.length === 1 && all.days.length > 3 && isWider)
  return other.from !== null && other.to !== null && isSaid ? few.ranges : null
}

/** Whether the one stands in the line of the other, no bracket telling of what they are, or in brackets behind it. */
function isBeside(one: Paired, other: Paired, lines: readonly Line[]): boolean {
  const next = lines[one.line + 1]
  if (one.line === other.line) return !(next?.aside && hasWords(next))
  return lines[other.line]!.aside && other.line === one.line + 1
}

/** Whether a line behind its own tells of more than one thing on its days: `9-5 for calls; 10-2 for collections`. */
function isOfMore({ line }: Paired, lines: readonly Line[]): boolean {
  const behind = lines.slice(line + 1).find(({ aside }) => !aside)
  return behind !== undefined && hasWords(behind) && !behind.tokens.some(({ is }) => is === 'days')
}

const hasWords = ({ tokens }: Line) => tokens.some(({ is }) => is === 'word' || is === 'doubt')

function isOfOneThing(one: Paired, other: Paired, lines: readonly Line[]): boolean {
  const next = lines.findIndex(({ aside }, at) => at > other.line && !aside)
  const between = lines.slice(one.line, next === -1 ? lines.length : next)
  return !between.some(hasWords)
}

function contradict(ranges: readonly Range[], others: readonly Range[]): boolean {
  return ranges.some((one) =>
    others.some((other) => overlap(one, other) && !(one.from === other.from && one.to === other.to)),
  )
}

/** Where no end is said, it is not over at its start. */
const ends = ({ from, to }: Range) => (to === '00:00' ? '24:00' : (to ?? `${from}+`))
const overlap = (one: Range, other: Range) => (one.from ?? '') < ends(other) && (other.from ?? '') < ends(one)
