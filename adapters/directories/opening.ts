import { DateTime } from 'luxon'
import type { Session, Times } from '#adapters/directories/listing.ts'
import { isBankHoliday } from '#content/bank-holidays.ts'
import type { Service } from '#dialogs/memory.ts'

const TIME_ZONE = 'Europe/London'
/** Whoever opens later than this is no help to who cannot wait. */
const DAYS_AHEAD = 8

/** Nobody can just go at these hours, or not for certain. */
const unsure = /\b(?:term|weeks?|fortnight|bookings?|appointments?|choose|arrange|except|some)\b/i
const season = /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/gi

/** Whether it is open at this instant and until when, or when it next opens; null where its hours are not sure. */
export function openingAt({ when, sessions }: Times, now: number): Service['open'] {
  if (unsure.test(when ?? '')) return null
  const here = DateTime.fromMillis(now, { zone: TIME_ZONE })
  // Yesterday's may last into the night.
  const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => here.startOf('day').plus({ days: ahead - 1 }))
  const times = days
    .filter((day) => isInSeason(when ?? '', day) && !isBankHoliday(day.toISODate()!))
    .flatMap((day) => sessions.filter((session) => isOn(session, day)).map((session) => span(session, day)))
    .filter(({ closes }) => closes > here)
    .sort((a, b) => a.opens.toMillis() - b.opens.toMillis())
  const [first] = times
  if (!first) return null
  if (first.opens <= here) return { on: 'now', at: first.closes.toMillis() }
  return { on: first.opens.hasSame(here, 'day') ? 'today' : 'later', at: first.opens.toMillis() }
}

function isOn({ weekday, which }: Session, day: DateTime): boolean {
  if (day.weekday !== weekday) return false
  const fromEnd = Math.ceil((day.daysInMonth! - day.day + 1) / 7)
  return which === 0 || which === Math.ceil(day.day / 7) || which === -fromEnd
}

const span = ({ opens, closes }: Session, day: DateTime) => ({ opens: at(day, opens), closes: at(day, closes) })

/** By the clock on the wall, whatever that does in the night. */
const at = (day: DateTime, hours: number) =>
  day.plus({ days: Math.floor(hours / 24) }).set({ hour: Math.floor(hours % 24), minute: Math.round((hours % 1) * 60) })

/** `October to April`. Where months are told in any other way, it is in season in those alone. */
function isInSeason(when: string, day: DateTime): boolean {
  const months = [...when.matchAll(season)].map(([name]) => DateTime.fromFormat(name, 'LLLL', { locale: 'en' }).month)
  const [from, to] = months
  if (from === undefined) return true
  if (to === undefined || months.length > 2) return months.includes(day.month)
  return from <= to ? from <= day.month && day.month <= to : day.month >= from || day.month <= to
}
