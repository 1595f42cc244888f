import type { Geography, Whereabouts } from '#adapters/directories/geography.ts'
import { milesBetween } from '#adapters/directories/geography.ts'
import type { Listing, PlaceToGo } from '#adapters/directories/listing.ts'
import type { Near } from '#adapters/directories/near.ts'

/** How a person and a service come together: at a place so many miles away, or, where miles is null, wherever they are. */
export interface Reach {
  readonly place: PlaceToGo | null
  readonly miles: number | null
  /** An area that it covers and the person is in, or null where that is not known. */
  readonly covers: string | null
  /** Whether its name speaks of the person's area, or only of another, whatever it says it covers. */
  readonly namedFor: 'here' | 'elsewhere' | null
}

/** Further than this nobody is sent, where there is anything nearer. */
export const FAR = 15

/** How a service reaches someone near there, or null where it does not. The nearest of its places counts. */
export function reachOf(listing: Listing, near: Near, here: Whereabouts | null, geography: Geography): Reach | null {
  const nearest = here && nearestOf(listing, here, geography)
  const covered = coveredBy(listing, near.district, geography)
  const wherever = {
    place: null,
    miles: null,
    covers: covered ?? null,
    namedFor: namedFor(listing, near, geography),
  }
  // Whoever can ring need not be told of an address that is far, or nobody knows how far.
  if (nearest) return listing.remote && nearest.miles > FAR ? wherever : { ...nearest, covers: null, namedFor: null }
  const inDistrict = listing.places.find(({ district }) => district === near.district)
  if (inDistrict) return { ...wherever, place: inDistrict }
  if (listing.remote) return wherever
  if (listing.places.length === 0) return covered === undefined ? null : wherever
  // Where its place is nobody knows: its own area is all that tells of it.
  return here && covered ? { ...wherever, place: listing.places[0]! } : null
}

function namedFor({ name }: Listing, { district }: Near, geography: Geography): Reach['namedFor'] {
  const named = geography.areasIn(name)
  if (named.length === 0) return null
  return named.some((area) => geography.mayHold(area, district)) ? 'here' : 'elsewhere'
}

function nearestOf({ places }: Listing, here: Whereabouts, geography: Geography) {
  const known = places.flatMap((place) => {
    const there = geography.whereIsPlace(place)
    return there ? [{ place, miles: milesBetween(here, there) }] : []
  })
  return known.sort((a, b) => a.miles - b.miles)[0] ?? null
}

/** The area that covers a district: null where the service names none, undefined where it names others only. */
function coveredBy({ areas }: Listing, district: string, geography: Geography): string | null | undefined {
  return areas.length === 0 ? null : areas.find((area) => geography.mayHold(area, district))
}
