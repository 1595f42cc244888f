import { setImmediate } from 'node:timers/promises'
import { likeOf } from '#adapters/directories/as-wished.ts'
import { type Geography, geographyOf } from '#adapters/directories/geography.ts'
import { type Nearby, nearbyMaker } from '#adapters/directories/index/nearby.ts'
import { type Postings, postingsMaker } from '#adapters/directories/index/postings.ts'
import { openRecords, type Records } from '#adapters/directories/index/records.ts'
import type { Likely } from '#adapters/directories/inferred.ts'
import { type Listing, type TellsWhere, UNREACHABLE } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { extentOf } from '#adapters/directories/places/meant.ts'
import { type Places, placesOf } from '#adapters/directories/where.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import { type Box, type Gazetteer, noGazetteer } from '#bot/ports/gazetteer.ts'
import { wishes } from '#content/wishes.ts'

/** A service, and the source that tells of it. */
export interface Sourced {
  readonly source: string
  readonly service: OpenReferralService
}

/** All that is listed, as it is searched on one day: made whole, and only read after that. */
export interface Index {
  readonly sources: readonly string[]
  /** Which of the sources tells of each. */
  readonly sourceOf: readonly number[]
  /** To the id of what is listed twice and not shown, that of the one that is. */
  readonly shownAs: ReadonlyMap<string, string>
  /** Those that may be one with another, as nobody decided yet, by the ids of both. */
  readonly doubts: ReadonlyMap<string, readonly string[]>
  /** How many may be shown to anyone. */
  readonly size: number
  /** Of these, those that were taken away since: they are shown to nobody. */
  readonly gone: ReadonlySet<number>
  readonly records: Records
  /** By what they hold: see `token`. */
  readonly postings: Postings
  readonly nearby: Nearby
  /** Those that are had without going to a place whose point is known: 1 at their number. */
  readonly wherever: Uint8Array
  /** Of what is at no place, which of `areaLists` it covers, and 0 where it names none or is had from anywhere. */
  readonly covers: Uint32Array
  readonly areaLists: readonly (readonly string[])[]
  /** In years, 4 where nobody said. */
  readonly age: Float32Array
  readonly geography: Geography
  readonly where: Places
  /** How far it goes by its places, null where it has none. */
  readonly extent: Box | null
}

/** The same answer to the same text: every record holds the same few thousand words. */
function once(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>()
  return (text) => {
    const before = made.get(text)
    if (before !== undefined) return before
    const token = make(text)
    if (made.size < MOST_MADE) made.set(text, token)
    return token
  }
}
const MOST_MADE = 100_000

/** What a listing is found by. */
export const token = {
  need: (need: string, by: string) => `n ${need} ${by}`,
  subject: (id: string, plainly: boolean) => `s ${id} ${plainly}`,
  group: (group: string) => `g ${group}`,
  stem: once((stem: string) => `t ${stem}`),
  wish: (wish: string) => `l ${wish}`,
}

/** A subject of which a record says as much as this is what it is about. */
const PLAINLY = 0.85
const YEAR = 365.25 * 24 * 60 * 60 * 1000
const NOT_KNOWN = 4

/** Makes an index of services, one after the other, as they are true on this day (an ISO date), placed by a gazetteer. */
export async function makeIndex(
  services: Iterable<Sourced> | AsyncIterable<Sourced>,
  today: string,
  gazetteer: Gazetteer = noGazetteer,
  likely: Likely | null = null,
): Promise<Index> {
  const [records, postings] = [openRecords(), postingsMaker()]
  const told: TellsWhere[] = []
  const same = sameText()
  const ages: number[] = []
  const numbers: number[] = []
  const sources: string[] = []
  const sourceOf: number[] = []
  for await (const { source, service } of services) {
    const { words, ...listing } = listingOf(service, today, likely)
    const shown = mayBeShown(listing)
    told.push(whereIn(listing, same))
    numbers.push(shown ? records.add(listing) : -1)
    if (!shown) continue
    if (!sources.includes(source)) sources.push(source)
    sourceOf.push(sources.indexOf(source))
    ages.push(ageOf(listing, today))
    postings.add(ages.length - 1, tokensOf(listing, words))
  }
  const postcodes = new Set(told.flatMap(({ places }) => places.flatMap(({ postcode }) => postcode ?? [])))
  const geography = geographyOf(told, await gazetteer.postcodes([...postcodes]))
  await setImmediate()
  const extent = extentOf(told.flatMap(({ places }) => places.flatMap((place) => geography.whereIsPlace(place) ?? [])))
  const named = extent ? await gazetteer.within(extent) : []
  const nearby = nearbyMaker()
  const wherever = new Uint8Array(ages.length)
  const covers = new Uint32Array(ages.length)
  const lists = new Map<string, number>([['', 0]])
  told.forEach(({ places, areas }, at) => {
    const number = numbers[at]!
    if (number < 0) return
    const { points, isWherever, onlyIn } = standingOf({ places, areas, remote: records.isRemote(number) }, geography)
    for (const point of points) nearby.add(number, point)
    wherever[number] = isWherever ? 1 : 0
    const key = onlyIn.join('\n')
    if (!lists.has(key)) lists.set(key, lists.size)
    covers[number] = lists.get(key)!
  })
  await setImmediate()
  const areaLists = [...lists.keys()].map((key) => (key === '' ? [] : key.split('\n')))
  return {
    ...{ covers, areaLists },
    ...{
      sources,
      sourceOf,
      shownAs: new Map(),
      doubts: new Map(),
      size: ages.length,
      gone: new Set(),
      records,
      postings: postings.make(),
      nearby: nearby.make(ages.length),
      wherever,
    },
    ...{ age: Float32Array.from(ages), geography, extent, where: placesOf(told, geography, named) },
  }
}

/** Little of a listing is held until all are known: the names of districts and areas, which many share, once. */
function whereIn({ name, areas, places }: Listing, same: (text: string) => string): TellsWhere {
  const at = places.map(({ street, postcode, district, at }) => ({
    ...{ street, postcode, at },
    district: district && same(district),
  }))
  return { name, areas: areas.map(same), places: at }
}

function sameText(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before === undefined) known.set(text, text)
    return before ?? text
  }
}

/** What is closed is shown to nobody, and what cannot be reached to staff. */
export const mayBeShown = ({ hidden }: Listing) => hidden === null || hidden === UNREACHABLE

export function ageOf({ lastChecked }: Listing, today: string): number {
  return lastChecked ? (Date.parse(today) - Date.parse(lastChecked)) / YEAR : NOT_KNOWN
}

/** Where something is had: at which points, whether without going to one too, and of what areas one has to be for that. */
export function standingOf(
  { places, areas, remote }: Omit<TellsWhere, 'name'> & Pick<Listing, 'remote'>,
  ground: Geography,
) {
  const points = places.map((place) => ground.whereIsPlace(place))
  const isPlaced = points.length > 0 && !points.includes(null)
  return {
    points: points.filter((point) => point !== null),
    isWherever: !isPlaced || remote,
    onlyIn: isPlaced || remote ? [] : areas,
  }
}

/** All that a listing is found by. */
export function* tokensOf(listing: Listing, words: ReadonlySet<string>): Iterable<string> {
  for (const [need, { by }] of listing.serves) yield token.need(need, by)
  for (const [id, much] of listing.offers) yield token.subject(id, much >= PLAINLY)
  for (const group of listing.audience.peoples) yield token.group(group)
  for (const stem of words) yield token.stem(stem)
  const places = listing.places.length > 0 ? listing.places : [null]
  const like = new Set(places.flatMap((place) => likeOf({ listing, place, miles: 0 })))
  for (const wish of wishes) if (like.has(wish)) yield token.wish(wish)
}
