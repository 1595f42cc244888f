import type { Listing } from '#adapters/directories/listing.ts'
import { isStale } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { Edition } from '#bot/ports/directory.ts'
import { needIds } from '#content/needs.ts'

export type Counts = Readonly<Record<string, number>>

/** What is in a directory, and what is missing from it, counted. */
export interface DirectoryReport {
  readonly services: number
  /** The names of its sources. */
  readonly source: string
  /** When the oldest of them was imported; null where it never was. */
  readonly importedAt: string | null
  /** Services that are never shown, by why. */
  readonly notShown: Counts
  readonly missing: Counts
  readonly byNeed: Counts
  /** By the year in which they were last checked. */
  readonly checkedIn: Counts
  readonly overAYearOld: number
}

/** Counts editions, as they are searched on this day (an ISO date), one service at a time. */
export async function reportOf(editions: readonly Edition[], today: string): Promise<DirectoryReport> {
  const [notShown, checkedIn] = [tally(), tally()]
  const [missing, byNeed] = [tally(Object.keys(gaps)), tally(needIds)]
  let [services, overAYearOld] = [0, 0]
  for (const edition of editions)
    for await (const service of edition.services()) {
      const listing = listingOf(service, today)
      services += 1
      if (listing.hidden) notShown.add(listing.hidden)
      for (const [what, isMissing] of Object.entries(gaps)) if (isMissing(listing)) missing.add(what)
      for (const need of listing.serves.keys()) byNeed.add(need)
      checkedIn.add(listing.lastChecked?.slice(0, 4) ?? 'not known')
      if (isStale(listing, today)) overAYearOld += 1
    }
  const importedAt = Math.min(...editions.map((edition) => edition.importedAt))
  return {
    ...{ services, source: editions.map(({ source }) => source).join(', ') },
    importedAt: importedAt === 0 ? null : new Date(importedAt).toISOString(),
    ...{ notShown: notShown.sorted(), missing: missing.counts, byNeed: byNeed.counts, checkedIn: checkedIn.sorted() },
    overAYearOld,
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

function tally(beginning: readonly string[] = []) {
  const counts: Record<string, number> = Object.fromEntries(beginning.map((word) => [word, 0]))
  return {
    counts,
    add(word: string): void {
      counts[word] = (counts[word] ?? 0) + 1
    },
    sorted: (): Counts => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b))),
  }
}
