import rrule from 'rrule'
import type { Schedule } from '#adapters/directories/open-referral/record.ts'

/** What a rule may hold that we do not keep: it is on less often than we would say. */
const isMore = /\b(?:BYMONTH|BYWEEKNO|BYYEARDAY|EXDATE|RDATE|EXRULE)\b/i

/** Some feeds write a whole rule of iCalendar into one of its fields: `RRULE:FREQ=WEEKLY;BYDAY=MO`. */
export function ruleWritten(schedule: Schedule): Schedule {
  const field = (['freq', 'byday', 'description'] as const).find((one) => /\bFREQ=/i.test(schedule[one] ?? ''))
  if (!field) return schedule
  const rest = { ...schedule, [field]: undefined }
  const whole = schedule[field]!
  const parts = /(?:[A-Z]+=[^;\s]+;?)+/i.exec(whole)![0]
  try {
    const { freq, interval, count, until, bysetpos } = rrule.RRule.parseString(parts.toUpperCase())
    const of = (name: string) => new RegExp(`${name}=([^;]+)`, 'i').exec(parts)?.[1]
    const days = of('BYDAY')
    const isSure =
      freq !== undefined && !isMore.test(whole) && (bysetpos === undefined || numbered(days, bysetpos) !== days)
    return {
      ...{ ...rest, freq: isSure ? rrule.Frequency[freq] : 'IRREGULAR' },
      ...{ byday: numbered(days, bysetpos) ?? rest.byday, bymonthday: of('BYMONTHDAY') ?? rest.bymonthday },
      ...{ interval: interval ?? rest.interval, count: count ?? rest.count },
      until: until ? until.toISOString() : rest.until,
    }
  } catch {
    return rest
  }
}

/** `BYDAY=TU;BYSETPOS=2` is the second Tuesday. */
function numbered(days: string | undefined, which: number | readonly number[] | null | undefined): string | undefined {
  const [one] = [which ?? []].flat()
  return days && one !== undefined && /^[a-z]{2}$/i.test(days) ? `${one}${days}` : days
}
