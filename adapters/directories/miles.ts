import type { Point } from '#adapters/directories/listing.ts'

/** Straight distance in miles, by the haversine formula. */
export function straight(a: Point, b: Point): number {
  const [lat1, lat2, turn] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(turn / 2) ** 2
  return 2 * 3958.8 * Math.asin(Math.sqrt(h))
}

/** The middle one of some numbers, which no single wrong one moves far. */
export const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
