import { DateTime } from 'luxon'
import type { Area } from '#content/areas.ts'
import { isBankHoliday } from '#content/bank-holidays.ts'
import type { StaffReading } from '#dialogs/vocabulary.ts'

/**
 * Whether anyone reads alerts at this instant, and the instant by which they will: within minutes and before they close,
 * or when they next open.
 */
export function staffReading({ alerts, timeZone }: Area, at: number): StaffReading {
  const now = DateTime.fromMillis(at, { zone: timeZone })
  for (let day = now; ; day = day.plus({ days: 1 }).startOf('day')) {
    const open = alerts.hours[day.toFormat('ccc').toLowerCase() as keyof typeof alerts.hours]
    if (!open || isBankHoliday(day.toISODate()!)) continue
    const [from, to] = open.map((time) => DateTime.fromISO(`${day.toISODate()}T${time}`, { zone: timeZone }))
    if (now < from!) return { now: false, by: from!.toMillis(), today: from!.hasSame(now, 'day') }
    const soon = now.plus({ minutes: alerts.readWithinMinutes })
    if (now < to!) return { now: true, by: DateTime.min(soon, to!).toMillis(), today: true }
  }
}
