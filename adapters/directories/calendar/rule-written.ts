import rrule from 'rrule'
import type { Schedule } from '#adapters/directories/open-referral/record.ts'

/** Some feeds write a whole rule of iCalendar into one of its fields: `RRULE:FREQ=WEEKLY;BYDAY=MO`. */
export function ruleWritten(schedule: Schedule): Schedule {
  const field = (['freq', 'byday', 'description'] as const).find((one) => /\bFREQ=/i.test(schedule[one] ?? ''))
  if (!field) return schedule
  const rest = { ...schedule, [field]: undefined }
  const parts = /(?:[A-Z]+=[^;\s]+;?)+/i.exec(schedule[field]!)![0]
  try {
    const { freq, interval, count, until } = rrule.RRule.parseString(parts.toUpperCase())
    const of = (name: string) => new RegExp(`${name}=([^;]+)`, 'i').exec(parts)?.[1]
    return {
      ...{ ...rest, freq: freq === undefined ? undefined : rrule.Frequency[freq] },
      ...{ byday: of('BYDAY') ?? rest.byday, bymonthday: of('BYMONTHDAY') ?? rest.bymonthday },
      ...{ interval: interval ?? rest.interval, count: count ?? rest.count },
      until: until ? until.toISOString() : rest.until,
    }
  } catch {
    return rest
  }
}
