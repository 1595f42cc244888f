import { DateTime } from 'luxon'
import { firstDay, type Recurring } from '#adapters/directories/calendar/recurring.ts'
import { week } from '#adapters/directories/times/words.ts'
import { isBankHoliday } from '#content/bank-holidays.ts'
import type { Service } from '#dialogs/service.ts'

const TIME_ZONE = 'Europe/London'
/** How far ahead the next time is looked for, and how near a bank holiday is spoken of. */
const AHEAD = 100
const SOON = 8

/** What is known of a place's times at one instant. All instants are in milliseconds since 1970. */
export interface Opening {
  /** Null where nobody could be sure. */
  readonly now: boolean | null
  /** When it closes, where it is open now and that is known. */
  readonly until: number | null
  /** When it next begins, or null where nobody could be sure. */
  readonly next: number | null
  /** A bank holiday (an ISO date) within the week, on which it would be on, where nothing says whether it is. */
  readonly holiday: string | null
  /** Whether the week alone tells when it is on: every Tuesday, and not every second one. */
  readonly weekly: boolean
}

/** An instant by the clock on the wall: made once for all the places that are looked at then. */
export interface Moment {
  /** `2026-11-24T10:00`. */
  readonly local: string
  /** Today and the days after it, as ISO dates. */
  readonly days: readonly string[]
  readonly yesterday: string
  readonly last: string
}

export function momentAt(at: number): Moment {
  const here = DateTime.fromMillis(at, { zone: TIME_ZONE })
  return {
    local: here.toFormat("yyyy-MM-dd'T'HH:mm"),
    days: Array.from({ length: SOON }, (_, ahead) => here.plus({ days: ahead }).toISODate()!),
    yesterday: here.minus({ days: 1 }).toISODate()!,
    last: here.plus({ days: AHEAD }).toISODate()!,
  }
}

export function openingAt(times: readonly Recurring[], moment: Moment): Opening {
  const around = times.flatMap((time) => [moment.yesterday, moment.days[0]!].map((date) => onAt(time, date, moment)))
  const open = around.filter((one) => typeof one === 'string')
  const now = times.length === 0 ? null : open.length > 0 ? true : around.includes(null) ? null : false
  const sure = times.every((time) => time.rule !== null || time.days.length < week.length)
  const begins = sure ? times.flatMap((time) => nextOf(time, moment) ?? []) : []
  return {
    ...{ now, holiday: sure ? holidayOf(times, moment) : null },
    next: begins.length > 0 ? instantOf(begins.toSorted()[0]!) : null,
    until: open.length > 0 && !times.some(neverCloses) ? instantOf(open.toSorted().at(-1)!) : null,
    weekly: times.every(({ rule }) => rule !== null && rule.freq !== 'monthly' && rule.interval === 1),
  }
}

/** What is said of it: that it is open now, on today, or, where who asks cannot wait or the week does not tell, when it next is. */
export function toSay({ now, until, next, weekly }: Opening, at: number, cannotWait: boolean): Service['open'] {
  if (now && until !== null) return { on: 'now', at: until }
  if (now || next === null) return null
  const here = DateTime.fromMillis(at, { zone: TIME_ZONE })
  const begins = DateTime.fromMillis(next, { zone: TIME_ZONE })
  if (begins.hasSame(here, 'day')) return { on: 'today', at: next }
  return (cannotWait && begins < here.plus({ days: SOON })) || !weekly ? { on: 'later', at: next } : null
}

const neverCloses = ({ from, to, days }: Recurring) =>
  from === '00:00' && (to === '24:00' || to === '23:59') && days.length === week.length

/** When it closes, where it is on now by what begins on this day; false where it is not, null where nobody knows. */
function onAt(time: Recurring, date: string, { local, days: [today] }: Moment): string | false | null {
  const { from, to, rule, notAlways, onBankHolidays } = time
  const isToday = date === today
  if (!rule) return isToday && time.days.includes(weekdayOf(date)) ? null : false
  if (firstDay(time, date, date) === null) return false
  const holiday = isHoliday(date)
  if (holiday && onBankHolidays === false) return false
  if (from !== null && local < `${date}T${from}`) return false
  if (to === null || from === null) return isToday && (to === null || local < `${date}T${to}`) ? null : false
  const closes = `${to > from ? date : after(date)}T${to}`
  if (local >= closes) return false
  return notAlways || (holiday && onBankHolidays !== true) ? null : closes
}

/** When it next begins on a day that is sure. */
function nextOf(time: Recurring, { local, days: [today], last }: Moment): string | null {
  if (time.notAlways || time.from === null || neverCloses(time)) return null
  for (let date = firstDay(time, today!, last); date !== null; date = firstDay(time, after(date), last)) {
    const isOff = time.onBankHolidays !== true && isHoliday(date)
    if (!isOff && `${date}T${time.from}` > local) return `${date}T${time.from}`
  }
  return null
}

function holidayOf(times: readonly Recurring[], { days }: Moment): string | null {
  const unsaid = times.filter(({ onBankHolidays }) => onBankHolidays === null)
  return days.find((date) => isHoliday(date) && unsaid.some((time) => firstDay(time, date, date))) ?? null
}

/** Nobody can be sure of a day of Christmas or New Year, though its bank holiday is given on a Monday after it. */
const isHoliday = (date: string) => isBankHoliday(date) || /-(?:12-2[56]|01-01)$/.test(date)

const DAY = 86_400_000
const after = (date: string) => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10)
const weekdayOf = (date: string) => week[(new Date(date).getUTCDay() + 6) % 7]!
/** Whatever the clock does in the night. At 24:00 the next day begins. */
const instantOf = (local: string) => DateTime.fromISO(local, { zone: TIME_ZONE }).toMillis()
