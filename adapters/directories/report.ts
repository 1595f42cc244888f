import type { Listing } from '#adapters/directories/listing.ts'
import { isStale } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { Edition } from '#bot/ports/directory.ts'
import { needIds } from '#content/needs.ts'

export type Counts = Readonly<Record<string, number>>

/** What is in a directory, and what is missing from it, counted. */
export interface DirectoryReport {
  readonly services: number
  readonly source: string
  /** Null where it never was. */
  readonly importedAt: string | null
  /** Services that are never shown, by why. */
  readonly notShown: Counts
  readonly missing: Counts
  readonly byNeed: Counts
  /** By the year in which they were last checked. */
  readonly checkedIn: Counts
  readonly overAYearOld: number
}

/** Counts an edition, as it is searched on this day (an ISO date). */
export function reportOf({ source, importedAt, services }: Edition, today: string): DirectoryReport {
  const listings = services.map((service) => listingOf(service, today))
  const without = Object.entries(gaps).map(([what, isMissing]) => [what, listings.filter(isMissing).length])
  const serving = needIds.map((id) => [id, listings.filter(({ serves }) => serves.has(id)).length])
  return {
    ...{ services: services.length, source, importedAt: importedAt === 0 ? null : new Date(importedAt).toISOString() },
    notShown: counted(listings.flatMap(({ hidden }) => hidden ?? [])),
    missing: Object.fromEntries(without),
    byNeed: Object.fromEntries(serving),
    checkedIn: counted(listings.map(({ lastChecked }) => lastChecked?.slice(0, 4) ?? 'not known')),
    overAYearOld: listings.filter((listing) => isStale(listing, today)).length,
  }
}

const gaps: Readonly<Record<string, (listing: Listing) => boolean>> = {
  address: ({ places }) => !places.some(({ street }) => street),
  postcode: ({ places }) => !places.some(({ postcode }) => postcode),
  coordinates: ({ places }) => !places.some(({ at }) => at),
  when: ({ when, places }) => when === null && !places.some(({ times }) => times?.when),
  cost: ({ cost }) => cost === null,
  howToJoin: (listing) => listing.howToJoin === 'unknown',
  phone: ({ phone }) => phone === null,
  email: ({ email }) => email === null,
  web: ({ web }) => web === null,
  lastChecked: ({ lastChecked }) => lastChecked === null,
  need: ({ serves }) => serves.size === 0,
}

function counted(words: readonly string[]): Counts {
  const groups = [...Map.groupBy(words, (word) => word)].sort(([a], [b]) => a.localeCompare(b))
  return Object.fromEntries(groups.map(([word, all]) => [word, all.length]))
}
