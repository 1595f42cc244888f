import { isAsWished, likeOf } from '#adapters/directories/as-wished.ts'
import { type Geography, geographyOf, nearOf } from '#adapters/directories/geography.ts'
import { isStale, type Listing, type Serves, timesAt } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { openingAt } from '#adapters/directories/opening.ts'
import { best, type Match } from '#adapters/directories/ranking.ts'
import { reachOf } from '#adapters/directories/reach.ts'
import { sampleEdition } from '#adapters/directories/sample.ts'
import { wordsIn } from '#adapters/directories/serves.ts'
import { whyOf } from '#adapters/directories/why.ts'
import type { Clock } from '#bot/ports/clock.ts'
import type { Described, Directory, DirectorySearch, Editions, Found } from '#bot/ports/directory.ts'
import type { Need } from '#dialogs/memory.ts'

interface Index {
  /** Which source tells of a service, by its id. */
  readonly sources: ReadonlyMap<string, string>
  readonly listings: readonly Listing[]
  readonly geography: Geography
}

/**
 * Searches the current editions, or the sample where none was ever imported. An index is made of it whole before
 * anything is looked up in it, once for each change and day, since what is out of date is not said.
 */
export function localDirectory(editions: Editions, clock: Clock): Directory {
  let made: { of: string; index: Promise<Index> } | null = null

  const current = async (today: string): Promise<Index> => {
    const of = `${await editions.current()} on ${today}`
    if (made?.of !== of) made = { of, index: indexOf(editions, today) }
    const { index } = made
    return index.catch((cause) => {
      // Tried again at the next search, rather than failing for the rest of the day.
      if (made?.index === index) made = null
      throw cause
    })
  }

  return {
    async describe(id) {
      const { listings } = await current(new Date(clock()).toISOString().slice(0, 10))
      const listing = listings.find((one) => one.id === id)
      return listing ? describing(listing) : null
    },

    async find(search) {
      const now = clock()
      const today = new Date(now).toISOString().slice(0, 10)
      const index = await current(today)
      const opening = search.soonest ? ({ listing, place }: Match) => openingAt(timesAt(listing, place), now) : null
      return best(matching(index, search), search.limit, now, opening).map((match) => ({
        ...foundOf(match, search, index.sources.get(match.listing.id)!, today),
        open: opening?.(match) ?? null,
      }))
    },
  }
}

function describing({ about, provider, says }: Listing): Described {
  const words = [says.access, says.description].join(' ').replaceAll(/\s+/g, ' ')
  return { about, provider, sentences: words.match(/[^.!?]+[.!?]*/g)?.map((one) => one.trim()) ?? [] }
}

async function indexOf(editions: Editions, today: string): Promise<Index> {
  const current = await editions.open()
  const sources = new Map<string, string>()
  const listings: Listing[] = []
  for (const { source, services } of current.length > 0 ? current : [sampleEdition()])
    for await (const service of services()) {
      // Who speaks first of a service is heard.
      if (sources.has(service.id)) continue
      sources.set(service.id, source)
      listings.push(listingOf(service, today))
    }
  return { sources, listings: listings.filter(({ hidden }) => hidden === null), geography: geographyOf(listings) }
}

function matching({ listings, geography }: Index, search: DirectorySearch): readonly Match[] {
  const near = search.near === null ? null : nearOf(search.near)
  const here = near && geography.whereIs(near)
  const words = askedFor(search.words)
  return listings.flatMap((one) => {
    if (search.without.includes(one.id)) return []
    const listing = fitting(one, search)
    if (!isFor(listing, search.age)) return []
    const needs = search.needs.filter((need) => listing.serves.has(need))
    if (needs.length === 0 && search.needs.length > 0) return []
    if (!words.every((word) => listing.words.all.has(word))) return []
    const reach = near
      ? reachOf(listing, near, here, geography)
      : { place: listing.places[0] ?? null, miles: null, covers: null, namedFor: null }
    if (!reach || !isAsWished({ listing, ...reach }, search.wishes)) return []
    return [{ listing, needs, serves: servesBest(listing, needs, words), ...reach }]
  })
}

/** The service with those of its places that are as was wished, how far they are left aside; with all where none is. */
function fitting(listing: Listing, { wishes }: DirectorySearch): Listing {
  const places = listing.places.filter((place) => isAsWished({ listing, place, miles: 0 }, wishes))
  return places.length > 0 ? { ...listing, places } : listing
}

/** Below this is young: what ends sooner is for the young alone, and is no place for who has not told their age. */
const YOUNG = 30

function isFor({ ages }: Listing, age: number | null): boolean {
  return age === null ? ages.to >= YOUNG : ages.from <= age && age <= ages.to
}

/** What was typed, without the words that every service could hold. */
function askedFor(text: string): readonly string[] {
  const words = wordsIn(text)
  const telling = words.filter(
    (word) => !/^(?:a|an|and|any|at|for|i|in|me|my|near|of|on|or|some|something|somewhere|the|to|with)$/.test(word),
  )
  return telling.length > 0 ? telling : words
}

/** How the best served of these needs is served; where none is asked, what was typed stands in a heading or only in the text. */
function servesBest(
  { serves, words: { headings } }: Listing,
  needs: readonly Need[],
  words: readonly string[],
): Serves | null {
  const known = needs.map((need) => serves.get(need)!)
  for (const by of ['term', 'name', 'description'] as const) {
    const best = known.find((one) => one.by === by)
    if (best) return best
  }
  if (words.length === 0) return null
  return { by: words.every((word) => headings.has(word)) ? 'name' : 'description', terms: 1 }
}

function foundOf(match: Match, search: DirectorySearch, source: string, today: string): Omit<Found, 'open'> {
  const { id, name, provider, cost, howToJoin, phone, web, lastChecked } = match.listing
  const { when } = timesAt(match.listing, match.place)
  return {
    ...{ id, name, provider, miles: match.miles, remote: match.listing.remote },
    ...{ street: match.place?.street ?? null, postcode: match.place?.postcode ?? null },
    ...{ when, cost, howToJoin, phone, web, lastChecked, source, why: whyOf(match, search) },
    stale: isStale(match.listing, today),
    conditions: match.listing.conditions,
    serves: match.needs,
    like: likeOf(match),
  }
}
