import { DateTime } from 'luxon'
import type { Recurring } from '#adapters/directories/calendar/recurring.ts'

const bankHoliday = /\b(?:bank|public) (?:holidays?|hols?)\b/i
const not = /\b(?:not?|except(?:ed)?|excluding|excl?|closed|outside|apart from)\b/i
const including = /\b(?:inc(?:luding|l)?|open|even on)\b/i
const deciding =
  /\b(?:term|school|holiday|break|closed|referral|appointment|except|excluding|apart from|summer|winter|spring|autumn|ramad|lent\b|advent|passover|diwali|holy week|lockdown|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** Days that are taken away: the times know of it already. */
const days = /^closed (?:(?:on|and|&|the|(?:mon|tue|wed|thu|fri|sat|sun|week)[a-z]*)[ ,-]*)+$/i

const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const season = new RegExp(`^(?:from )?${month} (?:to|until|through|-) ${month}$`, 'i')

export interface Limits extends Pick<Recurring, 'onBankHolidays' | 'notAlways'> {
  readonly months: readonly number[]
}

/** What notes say of the days on which something is on: bank holidays and months, which we know, and all else, which we do not. */
export function limitsIn(notes: readonly string[]): Limits {
  const ofHolidays = notes.filter((note) => bankHoliday.test(note) && (not.test(note) || including.test(note)))
  const seasons = notes.filter((note) => season.test(note))
  const others = notes.filter((note) => !ofHolidays.includes(note) && !seasons.includes(note) && !days.test(note))
  return {
    onBankHolidays: ofHolidays.length === 0 ? null : !ofHolidays.some((note) => not.test(note)),
    notAlways: seasons.length > 1 || others.some((note) => deciding.test(note)),
    months: seasons.length === 1 ? monthsOf(seasons[0]!) : [],
  }
}

/** `October to April` goes over the end of the year. */
function monthsOf(text: string): readonly number[] {
  const [, from = '', to = ''] = season.exec(text) ?? []
  const [first, last] = [numberOf(from), numberOf(to)]
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, at) => ((first - 1 + at) % 12) + 1)
}

const numberOf = (name: string) => DateTime.fromFormat(name.slice(0, 3), 'LLL', { locale: 'en' }).month
