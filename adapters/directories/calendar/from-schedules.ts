import { fromProse } from '#adapters/directories/calendar/from-prose.ts'
import { limitsIn } from '#adapters/directories/calendar/limits.ts'
import { type Recurring, type Rule, weekly } from '#adapters/directories/calendar/recurring.ts'
import { clock } from '#adapters/directories/open-referral/clock.ts'
import { dateIn } from '#adapters/directories/open-referral/dates.ts'
import type { Schedule } from '#adapters/directories/open-referral/record.ts'
import { notesIn } from '#adapters/directories/times/notes.ts'
import { timesIn } from '#adapters/directories/times/prose.ts'
import { type Day, dayOf, daysBetween, week } from '#adapters/directories/times/words.ts'

/** Words beside a rule by which nobody can just come at its hours, or not on each of its days. */
const unsure = /\b(?:term|weeks?|fortnight|bookings?|appointments?|choose|arrange|between|except|some)\b/i

/** The days that schedules tell of: by their rules or, where one has none, by its description. */
export function fromSchedules(schedules: readonly Schedule[]): readonly Recurring[] {
  return schedules.flatMap((schedule) => {
    const { description = '' } = schedule
    const valid = { since: dateIn(schedule.valid_from), until: dateIn(schedule.until) ?? dateIn(schedule.valid_to) }
    const rule = ruleOf(schedule)
    if (rule === undefined) return description ? fromProse(description).map((one) => ({ ...one, ...valid })) : []
    const { months, onBankHolidays, notAlways } = limitsIn(notesIn(description).notes)
    const days = rule && rule.days.length > 0 ? rule.days.map(({ day }) => day) : week
    return [
      {
        ...{ ...valid, onBankHolidays, notAlways: notAlways || unsure.test(description), ...rangeOf(schedule) },
        ...{ days: [...new Set(days)], rule: rule && { ...rule, months } },
      },
    ]
  })
}

/** Null where it comes again in a way that we cannot read, where it is every so many weeks or months and none is said to be the first, and undefined where there is none. */
function ruleOf(schedule: Schedule): Rule | null | undefined {
  const { freq = '', count = null } = schedule
  const interval = intervalOf(schedule)
  const days = daysOf(schedule)
  if (!isRegular(schedule)) return null
  const dates = [...(schedule.bymonthday ?? '').matchAll(/-?\b\d{1,2}\b/g)].map(Number).filter((date) => date !== 0)
  const begins = dateIn(schedule.dtstart) ?? (count === null ? null : dateIn(schedule.valid_from))
  // Only a month has a second Tuesday, whether its feed says that it is of a month or not.
  const isOfMonth = /^monthly$/i.test(freq) || days.some(({ which }) => which !== 0)
  const isDaily = /^daily$/i.test(freq)
  const saysDays = isDaily || days.length > 0 || (isOfMonth && dates.length > 0)
  if (!saysDays && !(freq !== '' && begins !== null)) return undefined
  if ((interval > 1 || count !== null) && begins === null) return null
  return {
    ...{ ...weekly, freq: isDaily ? 'daily' : isOfMonth ? 'monthly' : 'weekly', begins, count },
    interval: Math.max(1, Math.trunc(interval)),
    days: saysDays || isOfMonth ? days : [{ day: weekdayOf(begins!), which: 0 }],
    dates: saysDays || !isOfMonth ? dates : [Number(begins!.slice(8))],
  }
}

const weekdayOf = (isoDate: string): Day => week[(new Date(isoDate).getUTCDay() + 6) % 7]!

/** Whether it comes again each day, week or month, and not each year, each quarter, once, or on a sixth Monday. */
export function isRegular(schedule: Schedule): boolean {
  const { freq = '' } = schedule
  return (
    /^(?:daily|weekly|monthly|fortnightly|bi-?weekly|)$/i.test(freq) &&
    daysOf(schedule).every(({ which }) => Math.abs(which) <= 5)
  )
}

/** Every how many days, weeks or months. Some feeds write of a fortnight how often it is. */
export function intervalOf({ freq = '', interval = 1 }: Pick<Schedule, 'freq' | 'interval'>): number {
  return /^(?:fortnightly|bi-?weekly)$/i.test(freq) ? 2 : interval
}

const dayNamed = (word: string) => week.find((one) => one === word.toUpperCase()) ?? dayOf(word.toLowerCase())

/** The days of a schedule, as iCalendar writes them or by their names: `2TU`, `Mon to Fri`. */
export function daysOf({ byday = '' }: Pick<Schedule, 'byday'>): readonly { which: number; day: Day }[] {
  const named = byday
    .replaceAll(/\bweekdays?\b/gi, 'MO-FR')
    .matchAll(/([+-]?\d+)?\s*([a-z]{2,})(?:\s*(?:-|–|\bto\b)\s*([a-z]{2,}))?/gi)
  return [...named].flatMap(([, which = '0', word = '', until = '']) => {
    const [day, last] = [dayNamed(word), dayNamed(until)]
    const days = day ? (last ? daysBetween(day, last) : [day]) : []
    return days.map((one) => ({ which: Number(which), day: one }))
  })
}

/**
 * From when to when. Feeds write no end as the start, nothing as midnight twice, and five in the afternoon as five: only what
 * begins in the evening ends the next day.
 */
export function rangeOf({ opens_at, closes_at, dtstart }: Schedule): Pick<Recurring, 'from' | 'to'> {
  const begins = clock(dtstart)
  const only = opens_at && closes_at ? undefined : opens_at || closes_at
  if (only && (clock(only) === null || isTwoTimes.test(only))) return rangeWritten(only)
  const [from, to] = [opens_at || begins === '00:00' ? clock(opens_at) : begins, clock(closes_at)]
  if (from === '00:00' && to === '00:00') return { from: null, to: null }
  const isRange = from === null || to === null || to > from || (to < from && (to === '00:00' || from >= '17:00'))
  return { from, to: isRange ? to : null }
}

/** No clock is twelve hours or more behind, so that what stands there is no time zone. */
const isTwoTimes = /^\d{1,2}:\d\d ?- ?(?:1[2-9]|2[0-3]):\d\d$/

/** Both ends in one field: `10am - 12pm`. */
function rangeWritten(both: string): Pick<Recurring, 'from' | 'to'> {
  const [only, another] = timesIn(`Mondays ${both}`).times
  return only && !another && only.freq === 'weekly' ? { from: only.from, to: only.to } : { from: null, to: null }
}
