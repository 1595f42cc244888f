import type { Whereabouts } from '#adapters/directories/geography.ts'
import type { Address, Point } from '#adapters/directories/listing.ts'
import { median, straight } from '#adapters/directories/miles.ts'

/** Where postcodes and districts are. One record that is wrong of its own point moves neither. */
export interface Points {
  /** A postcode where a gazetteer has it, or else in the middle of what records say. */
  readonly postcodes: ReadonlyMap<string, Point>
  /** A district in the middle of its places. */
  readonly districts: ReadonlyMap<string, Whereabouts>
  /** How far the point that a record gives lies from its own postcode, or else its district, in miles; null where it may well be there. */
  astray(place: Omit<Address, 'street'>): number | null
}

/** No postcode is as wide as this, in miles. */
const WIDEST = 3
/** Of fewer places than this nobody knows how far a district goes. */
const SOME = 4
/** So far from its middle, in miles, and so many times as far as its places are, is in no district. */
const AWAY = { miles: 10, times: 8 }

/** Learns where postcodes and districts are from a gazetteer's postcodes and what records say of their places. */
export function pointsOf(places: readonly Omit<Address, 'street'>[], known: ReadonlyMap<string, Point>): Points {
  const told = places.flatMap(({ district, postcode, at }) => {
    const point = (postcode && known.get(postcode)) || at
    return district && point ? [{ district, postcode, point }] : []
  })
  const inDistrict = Map.groupBy(told, ({ district }) => district)
  const districts = new Map(
    [...inDistrict].map(([district, all]) => [district, middle(all.map(({ point }) => point))] as const),
  )
  const away = (district: string, at: Point): number | null => {
    const there = districts.get(district)
    if (!there || inDistrict.get(district)!.length < SOME) return null
    const miles = straight(at, there)
    return miles > Math.max(AWAY.miles, there.give * AWAY.times) ? miles : null
  }
  const postcodes = new Map(known)
  for (const [postcode, all] of Map.groupBy(told, ({ postcode }) => postcode)) {
    const likely = all.filter(({ district, point }) => away(district, point) === null)
    if (postcode === null || known.has(postcode) || likely.length === 0) continue
    const points = likely.map(({ point }) => point)
    // Of two that differ, the one nearer to the district is believed.
    postcodes.set(postcode, middlePoint(points.length % 2 ? points : [...points, districts.get(all[0]!.district)!]))
  }
  return {
    postcodes,
    districts,
    astray({ postcode, district, at }) {
      if (!at) return null
      const there = postcode ? postcodes.get(postcode) : undefined
      if (!there) return district ? away(district, at) : null
      const miles = straight(at, there)
      return miles > WIDEST ? miles : null
    },
  }
}

const middlePoint = (points: readonly Point[]): Point => ({
  lat: median(points.map(({ lat }) => lat)),
  lon: median(points.map(({ lon }) => lon)),
})

/** The middle of some points, out by as much as they lie from it on the whole: without those that are far from most. */
function middle(points: readonly Point[]): Whereabouts {
  const most = middlePoint(points)
  const usual = Math.max(1, median(points.map((point) => straight(point, most))))
  const isFar = (point: Point) => straight(point, most) > Math.max(AWAY.miles, usual * AWAY.times)
  const near = points.length > 2 ? points.filter((point) => !isFar(point)) : points
  const centre = { lat: mean(near.map(({ lat }) => lat)), lon: mean(near.map(({ lon }) => lon)) }
  return { ...centre, give: Math.max(1, mean(near.map((point) => straight(point, centre)))) }
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
