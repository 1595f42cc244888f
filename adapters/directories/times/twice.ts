import type { Range } from '#adapters/directories/times/clock.ts'
import type { Line } from '#adapters/directories/times/lines.ts'
import type { Paired } from '#adapters/directories/times/pairing.ts'
import type { Day } from '#adapters/directories/times/words.ts'

/**
 * Where no word tells of two things, a day within others that is given more later has that: `Mon-Fri 9-5; Wed 9-7`. One day
 * that is told of in two ways is left out. Null where more of it contradicts itself.
 */
export function withoutTwice(told: readonly Paired[], lines: readonly Line[]): readonly Paired[] | null {
  const twice = new Set<Day>()
  const days = new Map(told.map((one) => [one, one.days]))
  for (const [at, later] of told.entries()) {
    for (const earlier of told.slice(0, at)) {
      const both = earlier.days.filter((day) => later.days.includes(day))
      if (both.length === 0 || !contradict(earlier, later) || !isOfOneThing(earlier, later, lines)) continue
      if (widens(earlier, later))
        days.set(
          earlier,
          days.get(earlier)!.filter((day) => !both.includes(day)),
        )
      else for (const day of both) twice.add(day)
    }
  }
  if (twice.size > 1) return null
  return told.map((one) => ({ ...one, days: days.get(one)!.filter((day) => !twice.has(day)) }))
}

function isOfOneThing(one: Paired, other: Paired, lines: readonly Line[]): boolean {
  const next = lines.findIndex(({ aside }, at) => at > other.line && !aside)
  const between = lines.slice(one.line, next === -1 ? lines.length : next)
  return (
    `${one.ordinals}` === `${other.ordinals}` &&
    !between.some(({ tokens }) => tokens.some(({ is }) => is === 'word' || is === 'doubt'))
  )
}

/** A few of many days, from no later and to no earlier. */
function widens({ ranges: [one], days }: Paired, { ranges: [other], days: few }: Paired): boolean {
  const isWider = (other!.from ?? '') <= (one!.from ?? '') && ends(other!) >= ends(one!)
  return other!.from !== null && few.length === 1 && days.length > 3 && isWider
}

function contradict({ ranges }: Paired, { ranges: others }: Paired): boolean {
  return ranges.some((one) =>
    others.some((other) => overlap(one, other) && !(one.from === other.from && one.to === other.to)),
  )
}

/** Where no end is said, it is not over at its start. */
const ends = ({ from, to }: Range) => (to === '00:00' ? '24:00' : (to ?? `${from}+`))
const overlap = (one: Range, other: Range) => (one.from ?? '') < ends(other) && (other.from ?? '') < ends(one)
