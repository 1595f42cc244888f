import { fromSchedules } from '#adapters/directories/calendar/from-schedules.ts'
import { firstDay } from '#adapters/directories/calendar/recurring.ts'
import { ruleWritten } from '#adapters/directories/calendar/rule-written.ts'
import { dateIn } from '#adapters/directories/open-referral/dates.ts'
import type { Schedule, ServiceRecord } from '#adapters/directories/open-referral/record.ts'

/** Nothing that is still on waits longer for its next day. */
const YEARS = 2

/** Whether a schedule has had its last day before this one (an ISO date): by a date, or by how many times it is on. */
export function isOver(written: Schedule, today: string): boolean {
  const schedule = ruleWritten(written)
  const last = dateIn(schedule.until) ?? dateIn(schedule.valid_to)
  if (last !== null) return last < today
  if (schedule.count === undefined) return false
  const end = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`
  return fromSchedules([schedule]).every((time) => time.rule !== null && firstDay(time, today, end) === null)
}

/** Whether a record tells of times, and all of them are over. */
export function timesAreOver(
  { schedules, service_at_locations }: Pick<ServiceRecord, 'schedules' | 'service_at_locations'>,
  today: string,
): boolean {
  const all = [...schedules, ...service_at_locations.flatMap(({ schedules }) => schedules)]
  return all.length > 0 && all.every((schedule) => isOver(schedule, today))
}
