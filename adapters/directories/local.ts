import { likeOf } from '#adapters/directories/as-wished.ts'
import { namedIn } from '#adapters/directories/by-name.ts'
import { momentAt, openingAt, toSay } from '#adapters/directories/calendar/opening.ts'
import { type Index, makeIndex } from '#adapters/directories/index/index.ts'
import { patched } from '#adapters/directories/index/patched.ts'
import type { Likely } from '#adapters/directories/inferred.ts'
import { doublesIn, doubtsIn, joined } from '#adapters/directories/joined.ts'
import { inferredOf, isStale, type Listing, type PlaceToGo, timesAt } from '#adapters/directories/listing.ts'
import type { LookedFor } from '#adapters/directories/looked-for.ts'
import { matching } from '#adapters/directories/matching.ts'
import { changedSince, type Noted, noNotes, type Read, readingNotes, withNotes } from '#adapters/directories/noted.ts'
import { type Meant, meantBy } from '#adapters/directories/places/meant.ts'
import { best, type Match } from '#adapters/directories/ranking.ts'
import { renewed } from '#adapters/directories/renewed.ts'
import { sampleEdition } from '#adapters/directories/sample.ts'
import { week } from '#adapters/directories/times/words.ts'
import type { Where } from '#adapters/directories/where.ts'
import { unsureOf, whyOf } from '#adapters/directories/why.ts'
import type { Clock } from '#bot/ports/clock.ts'
import type { Described, Directory, DirectorySearch, Edition, Editions, Found } from '#bot/ports/directory.ts'
import { type Gazetteer, noGazetteer } from '#bot/ports/gazetteer.ts'
import { isSparing } from '#bot/services/sparing.ts'
import type { Service } from '#dialogs/service.ts'

/** What places a directory knows. */
export interface LocalPlaces {
  /** What a postcode, a district or the name of a place is taken for, null where nothing of it is known. */
  meant(place: string): Promise<Meant | null>
  /** The names of its places, each with its district, as of the last search; the same object until that changes. */
  names(): Readonly<Record<string, string>>
}

/** What a directory is told beside its editions. */
export interface Beside {
  readonly notes: Read
  readonly gazetteer: Gazetteer
  /** Tells the needs of a service where no term of it does. */
  readonly likely: Likely | null
  /** Tells what somebody looks for in their own words, beside what lists hear in them. */
  readonly lookedFor: LookedFor | null
  /** Told what went wrong where an index could not be made, and the one before answers on. */
  readonly failed: (error: unknown) => void
}

/**
 * Searches the current editions, or the sample where none was ever imported. An index is made of it whole before
 * anything is looked up in it, once for each import and day, since what is out of date is not said; the one before
 * answers until then. What staff noted of a place is laid over what its feed tells.
 */
export function localDirectory(
  editions: Editions,
  clock: Clock,
  { notes = noNotes, gazetteer = noGazetteer, likely = null, lookedFor = null, failed = rethrow }: Partial<Beside> = {},
): Directory & LocalPlaces {
  const index = renewed<Index>(failed)
  const noted = readingNotes(notes)
  let names: Readonly<Record<string, string>> = {}

  let whole: { readonly of: string; readonly noted: Noted; readonly index: Index } | null = null

  const current = async (today: string): Promise<Index> => {
    const laidOver = await noted()
    const of = `${await editions.current()} and ${await gazetteer.current()} on ${today}`
    return known(await index(`${of} with ${changesOf(laidOver)}`, () => made(of, laidOver, today)))
  }

  /** Made whole for each import and day. What staff put right since then changes it there alone. */
  async function made(imports: string, laidOver: Noted, today: string): Promise<Index> {
    const all = await editions.open()
    const of = all.length > 0 ? imports : `${imports} with ${changesOf(laidOver)}`
    if (whole?.of !== of) whole = { of, noted: laidOver, index: await wholeOf(all, laidOver, today) }
    const ids = changedSince(whole.noted, laidOver)
    if (ids.size === 0) return whole.index
    return patched(whole.index, ids, withNotes(joined(all, whole.index), laidOver), today, gazetteer, likely)
  }

  async function wholeOf(current: readonly Edition[], laidOver: Noted, today: string): Promise<Index> {
    // Whose own places are known is shown none that are made up.
    const all = current.length > 0 || laidOver.added.length > 0 ? current : [sampleEdition()]
    const doubles = await doublesIn(all, await editions.decisions())
    const index = await makeIndex(withNotes(joined(all, doubles), laidOver), today, gazetteer, likely)
    return { ...index, shownAs: doubles.shownAs, doubts: doubtsIn(doubles) }
  }

  function known(index: Index): Index {
    names = index.where.names
    return index
  }

  return {
    names: () => names,

    async meant(place) {
      return meantBy(place, await current(dayOf(clock())), gazetteer)
    },

    async describe(id) {
      const { records, shownAs } = await current(dayOf(clock()))
      const number = records.numberOf(shownAs.get(id) ?? id)
      const listing = number === null ? null : records.get(number)
      const { hidden, tips } = await noted()
      return listing?.hidden === null && !hidden.has(id) ? { ...describing(listing), tips: tips.get(id) ?? [] } : null
    },

    async named(text) {
      const now = clock()
      const { records } = await current(dayOf(now))
      const number = namedIn(text, records)
      const listing = number === null ? null : records.get(number)
      const { hidden, tips } = await noted()
      if (listing?.hidden !== null || hidden.has(listing.id)) return null
      const [place = null] = listing.places
      const times = openingAt(timesAt(listing, place).recurring, momentAt(now))
      return {
        ...serviceOf(listing, place, dayOf(now)),
        ...{ open: toSay(times, now, false), holiday: times.holiday },
        ...{ needs: [...listing.serves.keys()], tips: tips.get(listing.id) ?? [] },
      }
    },

    async find(search) {
      const now = clock()
      const today = dayOf(now)
      const index = await current(today)
      const meant = search.near === null ? null : await meantBy(search.near, index, gazetteer)
      if (meant && meant.is !== 'one') return []
      const { hidden, tips } = await noted()
      const again = search.without.flatMap((id) => index.doubts.get(id) ?? [])
      const shown = { ...search, without: [...search.without, ...again, ...hidden] }
      const chances = lookedFor && search.words.trim() !== '' ? await lookedFor(search.words) : null
      const found = searchIn(index, shown, now, meant?.where ?? null, chances)
      return found.map((one) => ({ ...one, tips: tips.get(one.id) ?? [] }))
    },
  }
}

type Opened = Pick<Found, 'open' | 'holiday' | 'openNow' | 'nextOpens'>

/** The best that an index has for a search by somebody there, at this instant. */
export function searchIn(
  index: Index,
  search: DirectorySearch,
  now: number,
  where: Where | null,
  lookedFor: ReadonlyMap<string, number> | null = null,
): readonly Omit<Found, 'tips'>[] {
  const moment = momentAt(now)
  const opening = ({ listing, place }: Match) => openingAt(timesAt(listing, place).recurring, moment)
  const waiting = search.soonest ? (match: Match) => toSay(opening(match), now, true) : null
  return best(
    matching(index, search, where, lookedFor),
    search.limit,
    now,
    waiting,
    isSparing(search),
    index.doubts,
  ).map((match) => {
    const times = opening(match)
    return {
      ...foundOf(match, search, index.sources[index.sourceOf[match.number]!]!, dayOf(now)),
      ...{
        open: toSay(times, now, search.soonest),
        holiday: times.holiday,
        openNow: times.now,
        nextOpens: times.next,
      },
    }
  })
}

const changesOf = ({ changes }: Noted) => [...changes.values()].join()
const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)

/** The days on which it is on at any of its places; null where one of its times could not be read. */
function daysOf(listing: Listing): readonly number[] | null {
  const places = listing.places.length > 0 ? listing.places : [null]
  const times = places.flatMap((place) => timesAt(listing, place).recurring)
  if (times.length === 0 || times.some(({ rule }) => rule === null)) return null
  return [...new Set(times.flatMap(({ days }) => days.map((day) => week.indexOf(day) + 1)))]
}

function describing(listing: Listing): Omit<Described, 'tips'> {
  const { about, provider, says } = listing
  const sentences = [says.access, says.description].flatMap((words) =>
    (words.replaceAll(/\s+/g, ' ').match(/[^.!?]+[.!?]*/g) ?? []).map((one) => one.trim()).filter(Boolean),
  )
  return { about, provider, days: daysOf(listing), sentences }
}

function foundOf(
  match: Match,
  search: DirectorySearch,
  source: string,
  today: string,
): Omit<Found, keyof Opened | 'tips'> {
  const { provider } = match.listing
  return {
    ...serviceOf(match.listing, match.place, today),
    ...{ provider, miles: match.miles, source, why: whyOf(match, search) },
    conditions: match.listing.conditions,
    serves: match.needs,
    offers: [...match.listing.offers.keys()],
    inferred: inferredOf(match.listing, match.needs),
    like: likeOf(match),
    unsure: unsureOf(match, search),
  }
}

/** What its record says of it, wherever somebody is. */
function serviceOf(
  listing: Listing,
  place: PlaceToGo | null,
  today: string,
): Omit<Service, 'open' | 'holiday' | 'tips'> {
  const { id, name, remote, cost, howToJoin, referredBy, phone, web, lastChecked, limits } = listing
  return {
    ...{ id, name, remote, miles: null, limit: limits[0] ?? null, stale: isStale(listing, today) },
    ...{ street: place?.street ?? null, postcode: place?.postcode ?? null, when: timesAt(listing, place).when },
    ...{ cost, howToJoin, referredBy, giver: null, phone, web, lastChecked },
  }
}

function rethrow(error: unknown): never {
  throw error
}
