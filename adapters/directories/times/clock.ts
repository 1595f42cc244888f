/** A time as it was written: what is not said of it is null. */
export interface Written {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | null
  /** Written by the 24 hours of the day: `09:30`, `1400`, `18.30`. */
  readonly of24: boolean
}

/** From when to when, as `HH:MM`; null where it is not said. */
export interface Range {
  readonly from: string | null
  readonly to: string | null
}

/** What part of the day the words around speak of. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | null

/** A range as a careful reader reads it, or null where they could not be sure: `7 - 9` may be in the morning or the evening. */
export function rangeOf(from: Written | null, to: Written | null, part: PartOfDay): Range | null {
  const starts = from && (to ? startOf(from, to, part) : aloneOf(from, part))
  if (from && starts === null) return null
  const ends = to && endOf(to, starts)
  if (to && ends === null) return null
  if (starts !== null && (starts === ends || (starts < BY_DAY.dawn && (ends ?? 0) > 12 * 60))) return null
  return { from: starts === null ? null : inDigits(starts), to: ends === null ? null : inDigits(ends) }
}

/** Minutes since midnight, where the hour itself tells or says which half of the day. */
function outright({ hour, minute, half, of24 }: Written): number | null {
  if (half) return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
  return of24 || hour > 12 ? hour * 60 + minute : null
}

/** Hours of the clock at which things begin in the morning, and those at which they can only begin after noon. */
const BY_DAY = { dawn: 5 * 60, earliest: 9, soonestAfterNoon: 1, latestAfterNoon: 5 } as const

function aloneOf(time: Written, part: PartOfDay): number | null {
  return outright(time) ?? byPart(time, part)
}

function byPart({ hour, minute }: Written, part: PartOfDay): number | null {
  if (part === null) return null
  if (part === 'morning') return hour === 12 ? null : hour * 60 + minute
  const isIn = part === 'afternoon' ? hour === 12 || hour < 7 : hour >= 5 && hour < 12
  return isIn ? ((hour % 12) + 12) * 60 + minute : null
}

function startOf(from: Written, to: Written, part: PartOfDay): number | null {
  const said = aloneOf(from, part)
  if (said !== null) return said
  const { hour, minute } = from
  const early = (hour % 12) * 60 + minute
  const late = early + 12 * 60
  const ends = outright(to)
  // `10 - 11.30am`, `5 - 6.30pm`, `11 - 1pm`: the nearest before the end that is no night.
  if (to.half && ends !== null) return to.half === 'am' ? (early < ends ? early : null) : late < ends ? late : early
  const end = (to.hour % 12) * 60 + to.minute
  if (hour === 12) return late
  if (end <= early) return hour >= 6 ? early : null
  if (hour >= BY_DAY.earliest) return early
  return hour >= BY_DAY.soonestAfterNoon && hour <= BY_DAY.latestAfterNoon ? late : null
}

function endOf(to: Written, starts: number | null): number | null {
  const { hour, minute, half } = to
  const said = outright(to)
  if (starts === null) return said
  if (said !== null) {
    if (said > starts) return said
    // `9 - 5` may be written `9.00 - 05.00`; through the night is from an evening to a morning, and midnight ends a day.
    const overnight = starts >= 17 * 60 && said <= 12 * 60 && (half === 'am' || to.of24)
    return overnight || said === 0 ? said : null
  }
  const early = (hour % 12) * 60 + minute
  if (hour === 12) return early + 12 * 60 > starts ? early + 12 * 60 : null
  if (early > starts) return early
  return early + 12 * 60 > starts ? early + 12 * 60 : null
}

const inDigits = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
