import { astrayIn } from '#adapters/directories/astray.ts'
import { type Fault, faultOf, faultsOf, gaps } from '#adapters/directories/faults.ts'
import type { Likely } from '#adapters/directories/inferred.ts'
import { isStale, type Listing, namesNeed } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { Edition } from '#bot/ports/directory.ts'
import { type Gazetteer, noGazetteer } from '#bot/ports/gazetteer.ts'
import { needIds } from '#content/needs.ts'

export type Counts = Readonly<Record<string, number>>

/** What is in a directory, and what is missing from it, counted. */
export interface DirectoryReport {
  readonly services: number
  /** The names of its sources. */
  readonly source: string
  /** When the oldest of them was imported; null where it never was. */
  readonly importedAt: string | null
  /** Services that nobody is shown in talk, by why. Those that cannot be reached staff find by search. */
  readonly notShown: Counts
  readonly missing: Counts
  readonly byNeed: Counts
  /** How many name no need themselves, and one or more are inferred. */
  readonly needInferred: number
  /** By the year in which they were last checked. */
  readonly checkedIn: Counts
  readonly overAYearOld: number
  /** By how long ago they were last checked. */
  readonly byAge: Counts
  /** How often each fault is there, by its kind. */
  readonly faults: Readonly<Record<Fault['kind'], Counts>>
  /** Who has most to mend first. */
  readonly providers: readonly Provider[]
}

export interface Provider {
  readonly provider: string
  readonly services: number
  readonly faults: number
  readonly missing: number
  readonly old: number
  readonly odd: number
}

/** Counts editions, as they are searched on this day (an ISO date), one service at a time; and tells each fault on the way. A gazetteer tells where postcodes are. */
export async function reportOf(
  editions: readonly Edition[],
  today: string,
  tell: (fault: Fault) => void = () => {},
  likely: Likely | null = null,
  gazetteer: Gazetteer = noGazetteer,
): Promise<DirectoryReport> {
  const [notShown, checkedIn] = [tally(), tally()]
  const [missing, byNeed, byAge] = [
    tally(Object.keys(lacks)),
    tally(needIds),
    tally([...ages.map(([, age]) => age), NOT_KNOWN]),
  ]
  const faults = {
    ...{ missing: tally(), old: tally(), 'not shown': tally(), odd: tally(), mended: tally(), 'left out': tally() },
  }
  const providers = byProvider()
  let [services, overAYearOld, needInferred] = [0, 0, 0]
  const found = (fault: Fault) => {
    faults[fault.kind].add(/^last checked/.test(fault.fault) ? 'last checked over a year ago' : fault.fault)
    providers.addFault(fault)
    tell(fault)
  }
  const astray = await astrayIn(editions, gazetteer)
  for (const edition of editions) {
    for await (const service of edition.services()) {
      const listing = listingOf(service, today, likely)
      services += 1
      if (listing.hidden) notShown.add(listing.hidden)
      for (const [what, isMissing] of Object.entries(lacks)) if (isMissing(listing)) missing.add(what)
      for (const need of listing.serves.keys()) byNeed.add(need)
      if (listing.serves.size > 0 && !namesNeed(listing)) needInferred += 1
      checkedIn.add(listing.lastChecked?.slice(0, 4) ?? NOT_KNOWN)
      byAge.add(ageOf(listing.lastChecked, today))
      if (isStale(listing, today)) overAYearOld += 1
      providers.addService(listing.provider)
      for (const fault of faultsOf(edition, service, listing, today, astray)) found(fault)
    }
    for (const one of edition.leftOut) found(faultOf(edition, one))
  }
  const importedAt = Math.min(...editions.map((edition) => edition.importedAt))
  return {
    ...{ services, source: editions.map(({ source }) => source).join(', ') },
    importedAt: importedAt === 0 ? null : new Date(importedAt).toISOString(),
    ...{ notShown: notShown.sorted(), missing: missing.counts, byNeed: byNeed.counts, checkedIn: checkedIn.sorted() },
    ...{ needInferred, overAYearOld, byAge: byAge.counts, providers: providers.sorted() },
    faults: {
      ...{ missing: faults.missing.sorted(), old: faults.old.sorted(), 'not shown': faults['not shown'].sorted() },
      ...{ odd: faults.odd.sorted(), mended: faults.mended.sorted(), 'left out': faults['left out'].sorted() },
    },
  }
}

const ages = [
  [0.5, 'under 6 months'],
  [1, '6 to 12 months'],
  [2, '1 to 2 years'],
  [5, '2 to 5 years'],
  [Number.POSITIVE_INFINITY, 'over 5 years'],
] as const
const NOT_KNOWN = 'not known'
const YEAR = 365.25 * 24 * 60 * 60 * 1000

function ageOf(lastChecked: string | null, today: string): string {
  if (lastChecked === null) return NOT_KNOWN
  const years = (Date.parse(today) - Date.parse(lastChecked)) / YEAR
  return ages.find(([most]) => years <= most)![1]
}

/** What every provider has, and what is wrong with it. */
function byProvider() {
  const all = new Map<string, { -readonly [Key in keyof Provider]: Provider[Key] }>()
  const of = (name: string) => {
    const provider = name || NOT_KNOWN
    const one = all.get(provider) ?? { provider, services: 0, faults: 0, missing: 0, old: 0, odd: 0 }
    all.set(provider, one)
    return one
  }
  return {
    addService(provider: string | null): void {
      of(provider ?? '').services += 1
    },
    addFault({ provider, kind }: Fault): void {
      if (kind === 'mended') return
      const one = of(provider)
      one.faults += 1
      if (kind === 'missing' || kind === 'old' || kind === 'odd') one[kind] += 1
    },
    sorted: () => [...all.values()].sort((a, b) => b.faults - a.faults || (a.provider < b.provider ? -1 : 1)),
  }
}

const lacks: Readonly<Record<string, (listing: Listing) => boolean>> = {
  contact: gaps['contact']!.is,
  place: gaps['place']!.is,
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
  need: gaps['need']!.is,
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
