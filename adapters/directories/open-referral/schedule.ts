import { daysOf, fromSchedules, intervalOf, isRegular, rangeOf } from '#adapters/directories/calendar/from-schedules.ts'
import type { Recurring } from '#adapters/directories/calendar/recurring.ts'
import { ruleWritten } from '#adapters/directories/calendar/rule-written.ts'
import type { Session, Times } from '#adapters/directories/listing.ts'
import type { Schedule } from '#adapters/directories/open-referral/record.ts'
import { type Day, week } from '#adapters/directories/times/words.ts'

const short = { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' } as const
const long = {
  ...{ MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' },
} as const

/** When something is on by its schedules. */
export function timesOf(written: readonly Schedule[]): Times {
  const schedules = written.map(ruleWritten)
  const recurring = fromSchedules(schedules)
  return {
    when: whenOf(schedules),
    recurring,
    sessions: recurring.flatMap(sessionsOf),
    evenings: eveningsOf(schedules),
  }
}

/** In plain words: `Tue and Fri, 10am to 2pm`. What its feed says in words, and we cannot, is left as it is. */
function whenOf(schedules: readonly Schedule[]): string | null {
  const parts = sameTimesTogether(schedules.map(withoutEcho)).map(inWords)
  return [...new Set(parts.filter((part) => part !== undefined))].join('; ') || null
}

/** What is on every other week, nobody says which, or at hours that it does not tell, is in no sure session. */
function sessionsOf({ rule, days, from, to }: Recurring): readonly Session[] {
  if (rule === null || from === null || to === null) return []
  const [opens, closes] = [hours(from), hours(to)]
  const until = closes > opens ? closes : closes + 24
  return days.map((day) => ({ weekday: week.indexOf(day) + 1, opens, closes: until }))
}

/** `Tuesday evening`, `Mon to Thu evenings`, or null where no schedule ends after six or speaks of an evening. */
function eveningsOf(schedules: readonly Schedule[]): string | null {
  const late = schedules.filter(isLate)
  const days = week.filter((day) => late.some((schedule) => daysOf(schedule).some((one) => one.day === day)))
  if (days.length === 1) return `${long[days[0]!]} evening`
  if (days.length > 1) return days.length === 7 ? 'every evening' : `${daysInWords(days)} evenings`
  return late.length > 0 || schedules.some(({ description }) => isEvening(description ?? '')) ? 'evenings' : null
}

function isLate(schedule: Schedule): boolean {
  const { from, to } = rangeOf(schedule)
  const [opens, closes] = [from === null ? 0 : hours(from), to === null ? null : hours(to)]
  return closes === null ? opens >= 18 : closes > 18 || closes === 0 || closes < opens
}

/** Whether words speak of an evening, or of a time in it: `6.30pm`, `7 - 9pm`, `from 6pm`. */
function isEvening(words: string): boolean {
  if (/\b(?:evenings?|nights?|24\/7|24 hours)\b/i.test(words)) return true
  return [...words.matchAll(/(from )?\b(\d{1,2})(?:[.:](\d\d))?(?::00)? ?pm\b(?= ?(?:-|–|to)\b)?/gi)].some(
    ([, from, hour, minutes]) => {
      const time = (Number(hour) % 12) + Number(minutes ?? 0) / 60
      return time > 6 || (time === 6 && from)
    },
  )
}

function inWords(schedule: Schedule): string | undefined {
  const told = schedule.description?.replaceAll('\n', ' ').replace(/\.$/, '')
  const days = onDays(schedule)
  if (!days) return told
  const { from, to } = rangeOf(schedule)
  const times =
    from === null ? '' : to === null ? `from ${time(hours(from))}` : `${time(hours(from))} to ${time(hours(to))}`
  const structured = [days, times].filter(Boolean).join(', ')
  if (!told) return structured
  return /day\b|\b(mon|tue|wed|thu|fri|sat|sun)/i.test(told) ? told : `${structured} (${told})`
}

/** Without its description, where that only repeats the days and times. */
function withoutEcho({ description, ...schedule }: Schedule): Schedule {
  return description && (!onDays(schedule) || saysMore(description)) ? { ...schedule, description } : schedule
}

/** Whether a description says something that days and times do not: `in term time`. */
function saysMore(description: string): boolean {
  const rest = description
    .replaceAll(
      /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?|s)?|every|each|week|weekly|weekdays?)\b/gi,
      '',
    )
    .replaceAll(/\b(?:the|first|second|third|fourth|last|1st|2nd|3rd|4th|of|months?|monthly|other|fortnightly)\b/gi, '')
    .replaceAll(
      /\b\d{1,2}(?:[.:]\d\d)?(?:[.:]\d\d)? ?(?:am|pm|noon)?\b|\b(?:to|till|until|from|and|at|on|noon|midday)\b/gi,
      '',
    )
  return /[a-z]/i.test(rest)
}

function onDays(schedule: Schedule): string | null {
  const days = daysOf(schedule)
  const interval = intervalOf(schedule)
  if (!isRegular(schedule)) return null
  if (/^daily$/i.test(schedule.freq ?? '') && days.length === 0) return interval === 1 ? 'every day' : null
  // Only a month has a second Tuesday, whether its feed says that it is of a month or not.
  if (schedule.freq?.toUpperCase() !== 'MONTHLY' && days.every(({ which }) => which === 0)) {
    const weekdays = week.filter((day) => days.some((one) => one.day === day))
    const every = interval > 2 ? `every ${interval} weeks on ` : interval === 2 ? 'every other ' : ''
    return weekdays.length > 0 ? `${every}${daysInWords(weekdays)}` : null
  }
  if (days.some(({ which }) => !(which in ordinals))) return null
  const months = interval > 2 ? `every ${interval} months` : interval === 2 ? 'every other month' : 'the month'
  const numbered = days.map(({ which, day }) => `${ordinals[which]} ${long[day]}`)
  const dates = [...(schedule.bymonthday ?? '').matchAll(/(?<![-\d])\d{1,2}\b/g)].map(([date]) => dated(Number(date)))
  const which = numbered.length > 0 ? numbered : dates
  return which.length > 0 ? `${listed(which)} of ${months}` : null
}

const ordinals: Readonly<Record<string, string>> = {
  ...{ 0: 'each', 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last', '-2': 'last but one' },
}

function dated(day: number): string {
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th'
  return `${day}${ending}`
}

function daysInWords(days: readonly Day[]): string {
  const inARow = week.indexOf(days.at(-1)!) - week.indexOf(days[0]!) === days.length - 1
  if (days.length === 7) return 'every day'
  return inARow && days.length > 2
    ? `${short[days[0]!]} to ${short[days.at(-1)!]}`
    : listed(days.map((day) => short[day]))
}

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '')
}

/** One schedule for all the days on which the same thing happens at the same time: feeds often write one for each day. */
function sameTimesTogether(schedules: readonly Schedule[]): readonly Schedule[] {
  const together = Map.groupBy(schedules, ({ byday, ...rest }) => JSON.stringify(rest))
  return [...together.values()].map((same) => ({ ...same[0]!, byday: same.map(({ byday }) => byday ?? '').join(',') }))
}

function hours(written: string): number {
  const [hour, minute] = written.split(':').map(Number)
  return hour! + minute! / 60
}

function time(hours: number): string {
  if (hours === 12) return '12 noon'
  if (hours % 24 === 0) return 'midnight'
  const minutes = Math.round((hours % 1) * 60)
  return `${Math.floor(hours) % 12 || 12}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`
}
