import { parse, validOutcode } from 'postcode'
import type { Address, Point, TellsWhere } from '#adapters/directories/listing.ts'
import { wordsIn } from '#adapters/directories/serves.ts'

/** Where someone or something is, and how far that may be out, in miles: 0 where it is exact. */
export interface Whereabouts extends Point {
  readonly give: number
}

/** Where places are, known from the services themselves. */
export interface Geography {
  /** Null where no service tells us. A postcode that a service has stands at its own coordinates, else in its district's middle. */
  whereIs(near: Near): Whereabouts | null
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

export interface Near {
  readonly postcode: string | null
  readonly district: string
}

/** A postcode, a district or a ZIP code, which is a district too, however it is written; null where it is none of these. */
export function nearOf(text: string): Near | null {
  const [zip] = /^\d{5}(?=(?:-\d{4})?$)/.exec(text.trim()) ?? []
  if (zip) return { postcode: null, district: zip }
  const whole = parse(text.trim())
  if (whole.valid) return { postcode: whole.postcode, district: whole.outcode }
  const district = text.trim().toUpperCase()
  return validOutcode(district) ? { postcode: null, district } : null
}

/** The letters of a district, or the first figures of a ZIP code. */
const partOf = (district: string) => /^(?:[A-Z]+|\d\d)/.exec(district)?.[0] ?? district

/** Fewer districts than this say little of how far an area goes. */
const EXTENT_KNOWN = 3

const nationwide = /^(?:(?:the )?uk|united kingdom|great britain|england|national(?:ly|wide)?)$/i

/** Learns where things are from the services that say; of postcodes that none says where it is, from those known. */
export function geographyOf(
  listings: readonly Omit<TellsWhere, 'name'>[],
  known: ReadonlyMap<string, Point> = new Map(),
): Geography {
  const places = listings.flatMap(({ places }) => places)
  const postcodes = new Map([
    ...known,
    ...places.flatMap(({ postcode, at }) => (postcode && at ? [[postcode, at] as const] : [])),
  ])
  const points = places.flatMap(({ district, postcode, at }) => {
    const point = at ?? (postcode ? known.get(postcode) : undefined)
    return district && point ? [{ district, at: point }] : []
  })
  const middles = new Map(
    [...Map.groupBy(points, ({ district }) => district)].map(([district, all]) => [
      district,
      middle(all.map(({ at }) => at)),
    ]),
  )
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
    return exact ? { ...exact, give: 0 } : (middles.get(district) ?? null)
  }
  return {
    whereIs,
    whereIsPlace({ at, postcode, district }) {
      if (at) return { ...at, give: 0 }
      return district ? whereIs({ postcode, district }) : null
    },
    districtOf(point) {
      let nearest: { district: string; miles: number } | null = null
      for (const [district, middle] of middles) {
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
    areasIn: areasNamed([...extents.keys()]),
  }
}

const MOST_WORDS = 4

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

/** The middle of some points, out by as much as they lie from it on the whole. */
function middle(points: readonly Point[]): Whereabouts {
  const centre = { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) }
  return { ...centre, give: Math.max(1, mean(points.map((point) => straight(point, centre)))) }
}

/** By the haversine formula. */
function straight(a: Point, b: Point): number {
  const [lat1, lat2, turn] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(turn / 2) ** 2
  return 2 * 3958.8 * Math.asin(Math.sqrt(h))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
