import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import { type Whole, wholeFrom } from '#test/support/editions.ts'

/** The real directory that a set asks of, by the name of its file: that of Miami where it says so, else that of Trafford. */
export async function groundOf(set: string, shared: string, folder: string): Promise<Whole> {
  if (basename(set).includes('miami')) return wholeFrom(join(shared, 'us-miami-211-hsds'))
  writeFileSync(join(folder, 'services.json'), JSON.stringify(trafford(shared)))
  return wholeFrom(join(folder, 'services.json'))
}

/** The services of Trafford as their feed has them, with where their postcodes are. */
function trafford(shared: string): readonly OpenReferralService[] {
  const services = JSON.parse(readFileSync(join(shared, 'trafford-oruk-v3.json'), 'utf8'))
  const rows: readonly Record<string, string>[] = parse(
    readFileSync(join(shared, 'uk-trafford-open-data/trafford_postcodes.csv')),
    { columns: true },
  )
  const points = new Map(
    rows.map(({ postcode, lat, lon }) => [postcode, { latitude: Number(lat), longitude: Number(lon) }]),
  )
  for (const { service_at_locations = [] } of services)
    for (const { location } of service_at_locations)
      Object.assign(location, points.get(location.addresses?.[0]?.postal_code?.trim().toUpperCase()))
  return services
}
