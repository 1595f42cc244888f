import type { Options } from 'rrule'
import rrule from 'rrule'
import type { Range } from '#adapters/directories/times/clock.ts'
import type { Day } from '#adapters/directories/times/words.ts'

/** Days that come again and again, and from when to when on each. An end that is not after its start is on the next day. */
export interface Recurring extends Range {
  readonly days: readonly Day[]
  /** Which of those days, as a rule of iCalendar. Null where that is not known: every other week, and nobody says which. */
  readonly rule: Partial<Options> | null
  /** The first and the last day on which it holds, ISO dates; null where it holds without end. */
  readonly since: string | null
  readonly until: string | null
  readonly notOnBankHolidays: boolean
  /** Whether something that we cannot know decides too, such as term time. */
  readonly notAlways: boolean
}

export const holdsForEver = { since: null, until: null, notOnBankHolidays: false, notAlways: false } as const

/** What rules of iCalendar call each way of coming again. */
export const every = { day: rrule.RRule.DAILY, week: rrule.RRule.WEEKLY, month: rrule.RRule.MONTHLY } as const

/** A day as rules take one. `which` is that of the month, counted from its end where it is below 0. */
export function ruleDay(day: Day, which = 0) {
  return which === 0 ? rrule.RRule[day] : rrule.RRule[day].nth(which)
}

/** An ISO date as rules take one. They know of no time zone. */
export function ruleDate(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`)
}

/** The first of its days from one to another, ISO dates, both included. Null where there is none, or nobody knows. */
export function firstDay({ rule, since, until }: Recurring, from: string, to: string): string | null {
  const [first, last] = [since && since > from ? since : from, until && until < to ? until : to]
  if (!rule || first > last) return null
  const begins = rule.dtstart ?? ruleDate(first)
  const found = new rrule.RRule({ ...rule, dtstart: begins, until: ruleDate(last) }).after(ruleDate(first), true)
  return found?.toISOString().slice(0, 10) ?? null
}
