import { DateTime } from 'luxon'
import { firstDay, type Recurring } from '#adapters/directories/calendar/recurring.ts'
import { week } from '#adapters/directories/times/words.ts'
import { isBankHoliday } from '#content/bank-holidays.ts'

const zone = 'Europe/London'
/** How far ahead the next time is looked for. */
const AHEAD = { years: 1 } as const
const EVENING = '18:00'

/** A day on which something is on, an ISO date, and from when to when, by the clock on the wall. */
export interface On extends Pick<Recurring, 'from' | 'to' | 'notAlways'> {
  readonly day: string
}

/** Whether it is on at this instant. Null is not known: no end is said, or something else decides. */
export function isOn(times: readonly Recurring[], at: number): boolean | null {
  const now = DateTime.fromMillis(at, { zone })
  const answers = times.flatMap((time) => [isOnOf(time, now, now), isOnOf(time, now.minus({ days: 1 }), now)])
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

/** The next time that it begins after this instant, within a year. Null where none is known. */
export function nextOn(times: readonly Recurring[], at: number): On | null {
  const now = DateTime.fromMillis(at, { zone })
  const each = times.flatMap((time) => nextOf(time, now) ?? [])
  return each.toSorted((one, other) => (begins(one) < begins(other) ? -1 : 1))[0] ?? null
}

/** Whether any of it is in the evening: it ends after six, or begins then. */
export function isInTheEvening(times: readonly Pick<Recurring, 'from' | 'to'>[]): boolean {
  return times.some(({ from, to }) =>
    to === null ? (from ?? '') >= EVENING : to > EVENING || (from !== null && to <= from),
  )
}

/** Whether any of it is on a Saturday or a Sunday. */
export function isAtTheWeekend(times: readonly Pick<Recurring, 'days'>[]): boolean {
  return times.some(({ days }) => days.includes('SA') || days.includes('SU'))
}

/** Whether it is on at this instant, of what begins on this day. */
function isOnOf(time: Recurring, day: DateTime, now: DateTime): boolean | null {
  const { from, to, rule, notAlways } = time
  const date = day.toISODate()!
  const isToday = day.hasSame(now, 'day')
  if (!rule) return isToday && time.days.includes(week[now.weekday - 1]!) ? null : false
  if (firstDay(time, date, date) === null || isOff(time, date)) return false
  if (from !== null && now < clock(day, from)) return false
  if (to === null || from === null) return isToday && (to === null || now < clock(day, to)) ? null : false
  const ends = to > from ? clock(day, to) : clock(day.plus({ days: 1 }), to)
  return now < ends && (notAlways ? null : true)
}

function nextOf(time: Recurring, now: DateTime): On | null {
  const last = now.plus(AHEAD).toISODate()!
  for (let from = now; ; ) {
    const date = firstDay(time, from.toISODate()!, last)
    if (date === null) return null
    const day = DateTime.fromISO(date, { zone })
    if (!isOff(time, date) && clock(day, time.from ?? '00:00') > now)
      return { day: date, from: time.from, to: time.to, notAlways: time.notAlways }
    from = day.plus({ days: 1 })
  }
}

const isOff = ({ notOnBankHolidays }: Recurring, date: string) => notOnBankHolidays && isBankHoliday(date)

function clock(day: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(':').map(Number)
  return day.startOf('day').set({ hour: hour!, minute: minute! }) // At 24:00 the next day begins.
}

const begins = ({ day, from }: On) => `${day} ${from ?? ''}`
