import { fromProse } from '#adapters/directories/calendar/from-prose.ts'
import { limitsIn } from '#adapters/directories/calendar/limits.ts'
import { type Recurring, type Rule, weekly } from '#adapters/directories/calendar/recurring.ts'
import { clock } from '#adapters/directories/open-referral/clock.ts'
import { dateIn } from '#adapters/directories/open-referral/dates.ts'
import type { Schedule } from '#adapters/directories/open-referral/record.ts'
import { notesIn } from '#adapters/directories/times/notes.ts'
import { type Day, dayOf, week } from '#adapters/directories/times/words.ts'

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

/** Null where it is every so many weeks or months and none is said to be the first, and undefined where there is none. */
function ruleOf(schedule: Schedule): Rule | null | undefined {
  const { freq = '', interval = 1, count = null } = schedule
  const days = daysOf(schedule)
  const dates = [...(schedule.bymonthday ?? '').matchAll(/-?\b\d{1,2}\b/g)].map(Number).filter((date) => date !== 0)
  const begins = dateIn(schedule.dtstart)
  // Only a month has a second Tuesday, whether its feed says that it is of a month or not.
  const isOfMonth = /^monthly$/i.test(freq) || days.some(({ which }) => which !== 0)
  const isDaily = /^daily$/i.test(freq)
  if (/^yearly$/i.test(freq)) return null
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

/** The days of a schedule, as iCalendar writes them or by their names. */
export function daysOf({ byday = '' }: Pick<Schedule, 'byday'>): readonly { which: number; day: Day }[] {
  return [...byday.matchAll(/([+-]?\d)?\s*([a-z]{2,})/gi)].flatMap(([, which = '0', word = '']) => {
    const day = week.find((one) => one === word.toUpperCase()) ?? dayOf(word.toLowerCase())
    return day ? [{ which: Number(which), day }] : []
  })
}

/**
 * From when to when. Feeds write no end as the start, nothing as midnight twice, and five in the afternoon as five: only what
 * begins in the evening ends the next day.
 */
export function rangeOf({ opens_at, closes_at, dtstart }: Schedule): Pick<Recurring, 'from' | 'to'> {
  const begins = clock(dtstart)
  const [from, to] = [opens_at || begins === '00:00' ? clock(opens_at) : begins, clock(closes_at)]
  if (from === '00:00' && to === '00:00') return { from: null, to: null }
  const isRange = from === null || to === null || to > from || (to < from && (to === '00:00' || from >= '17:00'))
  return { from, to: isRange ? to : null }
}
