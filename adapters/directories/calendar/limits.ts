import type { Recurring } from '#adapters/directories/calendar/recurring.ts'

const bankHoliday = /\b(?:bank|public) holidays?\b/i
const not = /\b(?:not?|except|excluding|excl?|closed|outside)\b/i
const deciding =
  /\b(?:term|school|holiday|break|closed|referral|appointment|except|excluding|apart from|summer|winter|spring|autumn|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** Days that are taken away: the times know of it already. */
const days = /^closed (?:(?:on|and|&|the|(?:mon|tue|wed|thu|fri|sat|sun|week)[a-z]*)[ ,-]*)+$/i

/** What notes say of the days on which something is not on: bank holidays, which we know, and all else, which we do not. */
export function limitsIn(notes: readonly string[]): Pick<Recurring, 'notOnBankHolidays' | 'notAlways'> {
  const notOn = notes.filter((note) => bankHoliday.test(note) && not.test(note))
  const others = notes.filter((note) => !notOn.includes(note) && !days.test(note))
  return { notOnBankHolidays: notOn.length > 0, notAlways: others.some((note) => deciding.test(note)) }
}
