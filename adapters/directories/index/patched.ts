import { calledBy } from '#adapters/directories/by-name.ts'
import { ageOf, type Index, mayBeShown, type Sourced, standingOf, tokensOf } from '#adapters/directories/index/index.ts'
import { nearbyWith } from '#adapters/directories/index/nearby.ts'
import { postingsWith } from '#adapters/directories/index/postings.ts'
import type { Likely } from '#adapters/directories/inferred.ts'
import type { Listing } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { Gazetteer } from '#bot/ports/gazetteer.ts'

/** A listing as it is told now, by the number that it has from now on. */
interface Told {
  readonly source: string
  readonly listing: Listing
  readonly tokens: ReadonlySet<string>
  readonly standing: ReturnType<typeof standingOf>
}

/**
 * An index in which these services, by their ids, are as they are told now, and those of them that are told no longer are
 * gone. All else is as it was made, and so is what is known of where places are.
 */
export async function patched(
  index: Index,
  ids: ReadonlySet<string>,
  services: AsyncIterable<Sourced>,
  today: string,
  gazetteer: Gazetteer,
  likely: Likely | null,
): Promise<Index> {
  const told = new Map<number, Told>()
  let size = index.size
  for await (const { source, service } of services) {
    if (!ids.has(service.id)) continue
    const { words, ...unplaced } = listingOf(service, today, likely)
    if (!mayBeShown(unplaced)) continue
    const listing = await placed(unplaced, index, gazetteer)
    const [tokens, standing] = [new Set(tokensOf(listing, words)), standingOf(listing, index.geography)]
    told.set(index.records.numberOf(listing.id) ?? size++, { source, listing, tokens, standing })
  }
  const numbers = [...ids].flatMap((id) => index.records.numberOf(id) ?? [])
  return withTold(index, told, new Set(numbers.filter((number) => !told.has(number))), size, today)
}

/** With the points of postcodes that no service knew when the index was made. */
async function placed(listing: Listing, { geography }: Index, gazetteer: Gazetteer): Promise<Listing> {
  const unknown = listing.places.filter((place) => geography.whereIsPlace(place)?.give !== 0)
  const found = await gazetteer.postcodes(unknown.flatMap(({ postcode }) => postcode ?? []))
  const at = (postcode: string | null) => found.get(postcode ?? '') ?? null
  return { ...listing, places: listing.places.map((place) => ({ ...place, at: place.at ?? at(place.postcode) })) }
}

function withTold(
  index: Index,
  told: ReadonlyMap<number, Told>,
  gone: ReadonlySet<number>,
  size: number,
  today: string,
): Index {
  const { records } = index
  const numberOf = new Map([...told].map(([number, { listing }]) => [listing.id, number]))
  const numbersCalled = Map.groupBy(
    [...told].flatMap(([number, { listing }]) => calledBy(listing.name).map((name) => ({ name, number }))),
    ({ name }) => name,
  )
  const of = <Value>(value: (one: Told) => Value) => new Map([...told].map(([number, one]) => [number, value(one)]))
  const sources = [...new Set([...index.sources, ...of(({ source }) => source).values()])]
  const [sourceOf, areaLists] = [[...index.sourceOf], [...index.areaLists]]
  const [wherever, covers, age] = [new Uint8Array(size), new Uint32Array(size), new Float32Array(size)]
  wherever.set(index.wherever)
  covers.set(index.covers)
  age.set(index.age)
  for (const [number, { source, listing, standing }] of told) {
    sourceOf[number] = sources.indexOf(source)
    wherever[number] = standing.isWherever ? 1 : 0
    covers[number] = standing.onlyIn.length > 0 ? areaLists.push(standing.onlyIn) - 1 : 0
    age[number] = ageOf(listing, today)
  }
  const isGone = (number: number | null) => number === null || gone.has(number)
  return {
    ...{ ...index, sources, sourceOf, size, gone, wherever, covers, areaLists, age },
    records: {
      isRemote: (number) => told.get(number)?.listing.remote ?? records.isRemote(number),
      get: (number) => told.get(number)?.listing ?? records.get(number),
      called: (name) => [
        ...records.called(name).filter((number) => !told.has(number) && !gone.has(number)),
        ...(numbersCalled.get(name) ?? []).map(({ number }) => number),
      ],
      numberOf: (id) => numberOf.get(id) ?? (isGone(records.numberOf(id)) ? null : records.numberOf(id)),
    },
    postings: postingsWith(
      index.postings,
      of(({ tokens }) => tokens),
    ),
    nearby: nearbyWith(
      index.nearby,
      of(({ standing }) => standing.points),
      size,
    ),
  }
}
