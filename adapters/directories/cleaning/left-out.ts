import { dateIn } from '#adapters/directories/open-referral/dates.ts'
import type { ServiceRecord } from '#adapters/directories/open-referral/record.ts'

/** More places than any one service has: each search would go through them all. */
const MOST_PLACES = 1_000

const notActive: ReadonlySet<string> = new Set([
  ...['inactive', 'defunct', 'closed', 'temporarily closed', 'expired', 'archived', 'deleted', 'ended', 'withdrawn'],
])

/** Why nobody should be told of a service on this day (an ISO date), or null. */
export function whyLeftOut(service: ServiceRecord, today: string): string | null {
  const status = service.status?.toLowerCase() ?? 'active'
  if (status !== 'active') return notActive.has(status) ? status : 'another status'
  const until = [service.valid_to, service.end_date, service.expiry_date].map(dateIn).find((day) => day !== null)
  if (until && until < today) return 'expired'
  return service.service_at_locations.length > MOST_PLACES ? `more than ${MOST_PLACES} places` : null
}
