import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A town of the United Kingdom, and where it is, in degrees. */
export interface Town {
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** How far those go who are of it, from its middle, in miles: a city's own groups are for all round it. */
  readonly reach: number
  /** An ordinary word is called the same, as Bath: within other words it tells nothing. */
  readonly isWord: boolean
}

/** A city of 400,000 reaches six miles, a town of 20,000 a mile and a half. */
const MILES_A_ROOT = 0.01

const rows: readonly Record<'name' | 'lat' | 'lon' | 'people' | 'word', string>[] = parse(
  readFileSync(join(import.meta.dirname, 'towns.csv')),
  { columns: true, comment: '#' },
)

/**
 * Towns and larger villages, to tell what is elsewhere before any gazetteer was imported. Smaller ones called by an ordinary
 * word, as Street and Hope are, are left out.
 */
export const towns: readonly Town[] = rows.map(({ name, lat, lon, people, word }) => ({
  ...{ name, lat: Number(lat), lon: Number(lon) },
  reach: Math.sqrt(Number(people)) * MILES_A_ROOT,
  isWord: word !== '',
}))
