import rrule from 'rrule'
import type { Range } from '#adapters/directories/times/clock.ts'
import { type Day, week } from '#adapters/directories/times/words.ts'

const { RRule } = rrule

/** Days that come again and again, as iCalendar has them: a plain record, so that it can be kept. */
export interface Rule {
  readonly freq: 'daily' | 'weekly' | 'monthly'
  readonly interval: number
  /** `which` is that of the month, counted from its end where it is below 0; 0 is each of them. */
  readonly days: readonly { readonly day: Day; readonly which: number }[]
  /** Days of the month. */
  readonly dates: readonly number[]
  /** Those of the year in which it holds: January is 1. Empty is each. */
  readonly months: readonly number[]
  /** The day that the counting begins, an ISO date, where it is every so many weeks or so many times. */
  readonly begins: string | null
  readonly count: number | null
}

/** When something is on, and from when to when on each of its days. An end that is not after its start is on the next day. */
export interface Recurring extends Range {
  /** What it may be on of a week. */
  readonly days: readonly Day[]
  /** Null where the days are not known: every other week, and nobody says which; or in words that we cannot read. */
  readonly rule: Rule | null
  /** The first and the last day on which it holds, ISO dates; null where it holds without end. */
  readonly since: string | null
  readonly until: string | null
  /** Whether it is on on a bank holiday, or null where that is not said. */
  readonly onBankHolidays: boolean | null
  /** Whether something that we cannot know decides too, such as term time. */
  readonly notAlways: boolean
}

export const weekly: Rule = {
  ...{ freq: 'weekly', interval: 1, days: [], dates: [], months: [], begins: null, count: null },
}
export const holdsForEver = { since: null, until: null, onBankHolidays: null, notAlways: false } as const

/** The first of its days from one to another, ISO dates, both included. Null where there is none, or nobody knows. */
export function firstDay({ rule, since, until }: Recurring, from: string, to: string): string | null {
  const [first, last] = [latest(from, since, rule?.begins ?? null), until && until < to ? until : to]
  if (!rule || first > last) return null
  const { freq, interval, days, dates, months, begins, count } = rule
  if (freq !== 'monthly' && interval === 1 && count === null) return firstOfWeek(rule, first, last)
  const found = new RRule({
    ...{ freq: RRule[upper[freq]], interval, count, until: dated(last) },
    dtstart: dated(begins && (interval > 1 || count !== null) ? begins : first),
    ...(days.length > 0 && { byweekday: days.map(({ day, which }) => (which ? RRule[day].nth(which) : RRule[day])) }),
    ...(dates.length > 0 && { bymonthday: [...dates] }),
    ...(months.length > 0 && { bymonth: [...months] }),
  })
  return found.after(dated(first), true)?.toISOString().slice(0, 10) ?? null
}

/** As most things are, and a hundred times as quick as to ask a rule of iCalendar. */
function firstOfWeek({ days, months }: Rule, first: string, last: string): string | null {
  const end = dated(last).getTime()
  for (let at = dated(first); at.getTime() <= end; at = new Date(at.getTime() + DAY)) {
    const isOn = days.length === 0 || days.some(({ day }) => day === week[(at.getUTCDay() + 6) % 7])
    if (isOn && (months.length === 0 || months.includes(at.getUTCMonth() + 1))) return at.toISOString().slice(0, 10)
  }
  return null
}

const DAY = 86_400_000
const latest = (...dates: readonly (string | null)[]) =>
  dates.reduce<string>((a, b) => (b !== null && b > a ? b : a), '')
const upper = { daily: 'DAILY', weekly: 'WEEKLY', monthly: 'MONTHLY' } as const
/** Rules know of no time zone. */
const dated = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`)
