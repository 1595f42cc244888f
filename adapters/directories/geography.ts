import { parse, validOutcode } from 'postcode'
import type { Listing, PlaceToGo, Point } from '#adapters/directories/listing.ts'

/** Where someone or something is, and how far that may be out, in miles: 0 where it is exact. */
export interface Whereabouts extends Point {
  readonly give: number
}

/** Where places are, known from the services themselves. */
export interface Geography {
  /** Null where no service tells us. A postcode that a service has stands at its own coordinates, else in its district's middle. */
  whereIs(near: Near): Whereabouts | null
  whereIsPlace(place: PlaceToGo): Whereabouts | null
  /** The areas that the services of a district say they cover, so that what covers the same area is known to reach it. */
  areasOf(district: string): ReadonlySet<string>
  /** The areas that stand in a name. Greater Manchester is not Manchester. */
  areasIn(name: string): readonly string[]
}

export interface Near {
  readonly postcode: string | null
  readonly district: string
}

/** A postcode or a district, however it is written; null where it is neither. */
export function nearOf(text: string): Near | null {
  const whole = parse(text.trim())
  if (whole.valid) return { postcode: whole.postcode, district: whole.outcode }
  const district = text.trim().toUpperCase()
  return validOutcode(district) ? { postcode: null, district } : null
}

/** Learns where things are from the services that say. */
export function geographyOf(listings: readonly Listing[]): Geography {
  const places = listings.flatMap(({ places }) => places)
  const postcodes = new Map(places.flatMap(({ postcode, at }) => (postcode && at ? [[postcode, at] as const] : [])))
  const points = places.flatMap(({ district, at }) => (district && at ? [{ district, at }] : []))
  const middles = new Map(
    [...Map.groupBy(points, ({ district }) => district)].map(([district, all]) => [district, middle(all.map(({ at }) => at))]),
  )
  const areas = new Map<string, Set<string>>()
  for (const listing of listings) {
    for (const { district } of listing.places) {
      if (district) areas.set(district, new Set([...(areas.get(district) ?? []), ...listing.areas]))
    }
  }
  const named = [...new Set(listings.flatMap(({ areas }) => areas))].map((area) => {
    return { area, pattern: new RegExp(`(?<!greater )\\b${RegExp.escape(area)}\\b`, 'i') }
  })
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
    areasOf: (district) => areas.get(district) ?? new Set(),
    areasIn: (name) => named.filter(({ pattern }) => pattern.test(name)).map(({ area }) => area),
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
  const [lat1, lat2, turn] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number]
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(turn / 2) ** 2
  return 2 * 3958.8 * Math.asin(Math.sqrt(h))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
