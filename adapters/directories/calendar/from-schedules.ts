import { recurringFromProse } from '#adapters/directories/calendar/from-prose.ts'
import { limitsIn } from '#adapters/directories/calendar/limits.ts'
import { every, type Recurring, ruleDate, ruleDay } from '#adapters/directories/calendar/recurring.ts'
import { dateIn } from '#adapters/directories/open-referral/dates.ts'
import type { Schedule } from '#adapters/directories/open-referral/record.ts'
import { timesIn } from '#adapters/directories/times/prose.ts'
import { type Day, week } from '#adapters/directories/times/words.ts'

/** A schedule of Open Referral UK, as much of it as says when. */
export type Scheduled = Pick<
  Schedule,
  | ('freq' | 'interval' | 'byday' | 'bymonthday' | 'opens_at' | 'closes_at')
  | ('valid_from' | 'valid_to' | 'description')
> & { readonly dtstart?: string | undefined }

/** The days that schedules tell of: by their rules or, where one has none, by its description. */
export function recurringFromSchedules(schedules: readonly Scheduled[]): readonly Recurring[] {
  return schedules.flatMap((schedule) => {
    const valid = { since: dateIn(schedule.valid_from), until: dateIn(schedule.valid_to) }
    const understood = timesIn(schedule.description ?? '')
    const rule = ruleOf(schedule)
    if (rule === undefined) return recurringFromProse(understood).map((one) => ({ ...one, ...valid }))
    const days = /^daily$/i.test(schedule.freq ?? '') ? week : daysOf(schedule).map(({ day }) => day)
    return { ...valid, ...limitsIn(understood.notes), ...rangeOf(schedule), days, rule }
  })
}

/** Null where it is every so many weeks or months and none is said to be the first, and undefined where there is none. */
function ruleOf(schedule: Scheduled): Recurring['rule'] | undefined {
  const { freq = '', interval = 1 } = schedule
  const days = daysOf(schedule)
  const dates = [...(schedule.bymonthday ?? '').matchAll(/-?\b\d{1,2}\b/g)].map(Number).filter((date) => date !== 0)
  const begins = dateIn(schedule.dtstart)
  // Only a month has a second Tuesday, whether its feed says that it is of a month or not.
  const isOfMonth = /^monthly$/i.test(freq) || days.some(({ which }) => which !== 0)
  const isDaily = /^daily$/i.test(freq)
  const saysDays = isDaily || days.length > 0 || (isOfMonth && dates.length > 0) || (freq !== '' && begins !== null)
  if (!saysDays) return undefined
  if (interval !== 1 && begins === null) return null
  return {
    freq: isDaily ? every.day : isOfMonth ? every.month : every.week,
    interval: Math.max(1, Math.trunc(interval)),
    ...(days.length > 0 && { byweekday: days.map(({ day, which }) => ruleDay(day, which)) }),
    ...(isOfMonth && dates.length > 0 && { bymonthday: dates }),
    ...(begins && { dtstart: ruleDate(begins) }),
  }
}

function daysOf({ byday = '' }: Scheduled): readonly { readonly which: number; readonly day: Day }[] {
  const found = byday.toUpperCase().matchAll(/([+-]?\d)?\s*(MO|TU|WE|TH|FR|SA|SU)(?![A-Z])/g)
  return [...found].map(([, which = '0', day]) => ({ which: Number(which), day: week.find((one) => one === day)! }))
}

/** Feeds write no end as the start, and five in the afternoon as five: only what begins in the evening ends the next day. */
function rangeOf({ opens_at, closes_at }: Scheduled): Pick<Recurring, 'from' | 'to'> {
  const [from, to] = [clock(opens_at), clock(closes_at)]
  if (from === '00:00' && to === '00:00') return { from: null, to: null }
  const isRange = from === null || to === null || to > from || (to < from && (to === '00:00' || from >= '17:00'))
  return { from, to: isRange ? to : null }
}

/** By the clock on the wall, whatever time zone is written: `09:00Z` in July is nine. */
function clock(written = ''): string | null {
  const [, hours, minutes = '00', half] =
    /^(?:\d{4}-\d\d-\d\dT)?(\d{1,2})(?::(\d\d))?(?::\d\d(?:\.\d+)?)?\s*([ap])?/i.exec(written.trim()) ?? []
  if (hours === undefined || Number(hours) > 24 || minutes > '59') return null
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours)
  return `${String(hour).padStart(2, '0')}:${hour === 24 ? '00' : minutes}`
}
