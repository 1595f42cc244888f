import type { Address, Point, TellsWhere } from '#adapters/directories/listing.ts'
import { straight } from '#adapters/directories/miles.ts'
import type { Near } from '#adapters/directories/near.ts'
import { pointsOf } from '#adapters/directories/points.ts'
import { wordsIn } from '#adapters/directories/serves.ts'
import { lately } from '#content/lately.ts'

/** Where someone or something is, and how far that may be out, in miles: 0 where it is exact. */
export interface Whereabouts extends Point {
  readonly give: number
}

/** Where places are, known from the services themselves. */
export interface Geography {
  /** Null where no service tells us. A postcode stands where a gazetteer has it, else where services in it do, else in its district's middle. */
  whereIs(near: Near): Whereabouts | null
  /** Where a place's own record says, but where that is far from its postcode: then where its postcode is. */
  whereIsPlace(place: Omit<Address, 'street'>): Whereabouts | null
  /** The district whose middle is nearest; null where none is known. */
  districtOf(point: Point): string | null
  /**
   * Whether an area may hold a district. Not where services in several districts tell its extent, and none of them is
   * there; where nobody has a service there, nothing is known against it.
   */
  mayHold(area: string, district: string): boolean
  /** Whether services tell how far this directory goes, and none of them is in that part of the country: LS for LS1. */
  isElsewhere(district: string): boolean
  /** The areas that stand in a name. Greater Manchester is not Manchester. */
  areasIn(name: string): readonly string[]
}

/** The letters of a district, or the first figures of a ZIP code. */
const partOf = (district: string) => /^(?:[A-Z]+|\d\d)/.exec(district)?.[0] ?? district

/** Fewer districts than this say little of how far an area goes. */
const EXTENT_KNOWN = 3

const nationwide = /^(?:(?:the )?uk|united kingdom|great britain|england|national(?:ly|wide)?)$/i

/** Learns where things are from the postcodes that are known, and from the services that say. */
export function geographyOf(
  listings: readonly Omit<TellsWhere, 'name'>[],
  known: ReadonlyMap<string, Point> = new Map(),
): Geography {
  const places = listings.flatMap(({ places }) => places)
  const { postcodes, districts, astray } = pointsOf(places, known)
  const extents = new Map<string, Set<string>>()
  for (const { areas, places } of listings) {
    for (const area of areas) {
      const known = places.flatMap(({ district }) => district ?? [])
      extents.set(area, new Set([...(extents.get(area) ?? []), ...known]))
    }
  }
  const served = new Set(places.flatMap(({ district }) => district ?? []))
  const parts = new Set([...served].map(partOf))
  const whereIs = ({ postcode, district }: Near): Whereabouts | null => {
    const exact = postcode ? postcodes.get(postcode) : undefined
    return exact ? { ...exact, give: 0 } : (districts.get(district) ?? null)
  }
  return {
    whereIs,
    whereIsPlace({ at, postcode, district }) {
      if (at && astray({ at, postcode, district }) === null) return { ...at, give: 0 }
      return district ? whereIs({ postcode, district }) : null
    },
    districtOf(point) {
      let nearest: { district: string; miles: number } | null = null
      for (const [district, middle] of districts) {
        const miles = straight(point, middle)
        if (!nearest || miles < nearest.miles) nearest = { district, miles }
      }
      return nearest?.district ?? null
    },
    mayHold(area, district) {
      const extent = extents.get(area) ?? new Set()
      return !served.has(district) || extent.size < EXTENT_KNOWN || extent.has(district) || nationwide.test(area)
    },
    isElsewhere: (district) => served.size >= EXTENT_KNOWN && !parts.has(partOf(district)),
    areasIn: lately(areasNamed([...extents.keys()]), MANY),
  }
}

const MOST_WORDS = 4
/** Names of services near where people ask, which are looked at again for each of them. */
const MANY = 10_000

/** Finds areas by their whole names, as words in a row. */
function areasNamed(areas: readonly string[]): Geography['areasIn'] {
  const byWords = Map.groupBy(areas, (area) => wordsIn(area).join(' '))
  return (name) => {
    const words = wordsIn(name)
    return words.flatMap((_, at) =>
      words[at - 1] === 'greater'
        ? []
        : Array.from({ length: MOST_WORDS }, (_, more) => words.slice(at, at + more + 1)).flatMap((run, more) =>
            run.length === more + 1 ? (byWords.get(run.join(' ')) ?? []) : [],
          ),
    )
  }
}

/** Straight distance in miles. Two that stand for one district are not at one spot: it is never less than either may be out. */
export function milesBetween(a: Whereabouts, b: Whereabouts): number {
  return Math.max(straight(a, b), a.give, b.give)
}
