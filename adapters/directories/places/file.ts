import OsGridRef from 'geodesy/osgridref.js'
import { isInUk } from '#adapters/directories/cleaning/position.ts'
import { columnsOf, type Row, rowsIn } from '#adapters/directories/feeds/csv-rows.ts'
import { importFailed } from '#adapters/directories/feeds/feed.ts'
import { nearOf } from '#adapters/directories/near.ts'
import { type Columns, columnsIn, openNames } from '#adapters/directories/places/columns.ts'
import { wardsIn } from '#adapters/directories/places/wards.ts'
import type { Placed, Point } from '#bot/ports/gazetteer.ts'

/** What somebody may say that they live in. Roads, hills and rivers are none. */
const lived = /^(?:city|town|village|hamlet|suburban area|suburb|other settlement|ward|estate|neighbourhood|locality)$/i

/** Counts why rows were left out. */
export type LeftOut = Record<string, number>

/**
 * The places of a CSV file, one after the other: postcodes, as ONSPD has them or any file with `postcode`, `lat` and `lon`,
 * and the wards that it names; or places by their names, as OS Open Names has them or any file with `name`, `lat` and `lon`.
 */
export async function* placesIn(path: string, leftOut: LeftOut = {}): AsyncGenerator<Placed> {
  const first = await columnsOf(path)
  const called = /^osgb\d/.test(first[0] ?? '') ? openNames : null
  const columns = columnsIn(called ?? first)
  const { postcode, name, lat, lon, east, north } = columns
  if (!(postcode || name) || !((lat && lon) || (east && north)))
    throw importFailed(
      `${path} has the columns ${first.slice(0, 20).join(', ')}. Places need postcode or name, with lat and lon.`,
    )
  const wards = wardsIn(columns.ward)
  const wanted = new Set<string | null>(Object.values(columns))
  const only = (names: readonly string[]) => names.map((one) => (wanted.has(one.trim()) ? one.trim() : null))
  for await (const row of rowsIn(path, undefined, called ?? only)) {
    const one = placeOf(row, columns)
    if (typeof one === 'string') leftOut[one] = (leftOut[one] ?? 0) + 1
    else {
      wards.take(row, one)
      yield one
    }
  }
  yield* wards.all()
}

/** What a row tells of, or why it is left out. */
function placeOf(row: Row, columns: Columns): Placed | string {
  const told = (column: string | null) => (column ? (row[column] ?? '') : '')
  const at = pointOf(told(columns.lat), told(columns.lon)) ?? onTheGrid(told(columns.east), told(columns.north))
  if (columns.name) {
    const name = told(columns.name)
    const type = told(columns.type) || null
    if (/^postcode$/i.test(type ?? '')) return at ? postcodeAt(name, at, '') : 'no point'
    if (name === '') return 'no name'
    if (type && !lived.test(type)) return 'where nobody lives'
    return at ? { name, type, county: told(columns.county) || null, ...at } : 'no point'
  }
  return at ? postcodeAt(told(columns.postcode), at, told(columns.ended)) : 'no point'
}

/** As files have them: of millions, few are written otherwise. */
const asUsual = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/

function postcodeAt(text: string, at: Point, ended: string): Placed | string {
  if (asUsual.test(text)) return { postcode: text, ...at, ended: ended !== '' }
  const near = nearOf(text)
  return near ? { postcode: near.postcode ?? near.district, ...at, ended: ended !== '' } : 'not a postcode'
}

function pointOf(lat: string, lon: string): Point | null {
  if (lat === '' || lon === '') return null
  const point = { lat: Number(lat), lon: Number(lon) }
  return isInUk(point.lat, point.lon) ? point : null
}

function onTheGrid(east: string, north: string): Point | null {
  const [easting, northing] = [Number(east), Number(north)]
  if (!(easting > 0 && easting < 700_000 && northing > 0 && northing < 1_300_000)) return null
  const { lat, lon } = new OsGridRef(easting, northing).toLatLon() as unknown as Point
  return isInUk(lat, lon) ? { lat, lon } : null
}
