import type { Point } from '#adapters/directories/listing.ts'

/** The places of all listings, by squares of the map. */
export interface Nearby {
  /**
   * How far each listing is from there at its nearest place, in miles, by its number: infinite where it is further than
   * this, or at no place. It holds until the next time that it is asked for.
   */
  within(there: Point, miles: number): Float32Array
  /** How many listings are within so many miles of there. */
  many(there: Point, miles: number): number
}

const MILES_A_DEGREE = 69
/** A square of a tenth of a degree: about seven miles from south to north. */
const squareOf = (degrees: number) => Math.floor(degrees * 10)
const ROW = 10_000

/** Takes the places of listings in, and finds those near somewhere. */
export function nearbyMaker(): { add(listing: number, at: Point): void; make(size: number): Nearby } {
  const growing = new Map<number, number[]>()
  return {
    add(listing, { lat, lon }) {
      const square = squareOf(lat) * ROW + squareOf(lon)
      const places = growing.get(square) ?? []
      places.push(listing, lat, lon)
      growing.set(square, places)
    },
    make(size) {
      const squares = new Map([...growing].map(([square, places]) => [square, new Float64Array(places)]))
      growing.clear()
      const away = new Float32Array(size).fill(Number.POSITIVE_INFINITY)
      let touched: number[] = []
      const within = (there: Point, miles: number) => {
        for (const listing of touched) away[listing] = Number.POSITIVE_INFINITY
        touched = measured(squares, there, miles, away)
        return away
      }
      return {
        within,
        many(there, miles) {
          within(there, miles)
          return new Set(touched).size
        },
      }
    },
  }
}

/** The same, where the places of some listings are others from now on. */
export function nearbyWith(before: Nearby, moved: ReadonlyMap<number, readonly Point[]>, size: number): Nearby {
  const maker = nearbyMaker()
  for (const [number, points] of moved) for (const point of points) maker.add(number, point)
  const there = maker.make(size)
  const away = new Float32Array(size)
  const within = (from: Point, miles: number) => {
    const near = there.within(from, miles)
    away.set(before.within(from, miles))
    for (const number of moved.keys()) away[number] = near[number]!
    return away
  }
  return { within, many: (from, miles) => within(from, miles).filter(Number.isFinite).length }
}

/** Writes how far each place is into `away`, and answers the numbers of those that it wrote. */
function measured(
  squares: ReadonlyMap<number, Float64Array>,
  { lat, lon }: Point,
  miles: number,
  away: Float32Array,
): number[] {
  const narrow = MILES_A_DEGREE * Math.cos((lat * Math.PI) / 180)
  const [high, wide] = [miles / MILES_A_DEGREE, miles / narrow]
  const written: number[] = []
  for (let row = squareOf(lat - high); row <= squareOf(lat + high); row++)
    for (let column = squareOf(lon - wide); column <= squareOf(lon + wide); column++) {
      const places = squares.get(row * ROW + column) ?? none
      for (let at = 0; at < places.length; at += 3) {
        // Flat, as ground is over so few miles.
        const [north, east] = [(places[at + 1]! - lat) * MILES_A_DEGREE, (places[at + 2]! - lon) * narrow]
        const far = Math.sqrt(north * north + east * east)
        const listing = places[at]!
        if (far > miles || far >= away[listing]!) continue
        away[listing] = far
        written.push(listing)
      }
    }
  return written
}

const none = new Float64Array()
