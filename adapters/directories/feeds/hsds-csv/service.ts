import type { Row } from '#adapters/directories/feeds/csv-rows.ts'
import type { Table, Tables } from '#adapters/directories/feeds/hsds-csv/tables.ts'
import { type Raw, weekdayOf, withTerm } from '#adapters/directories/feeds/version-1.ts'

/** A row of services with all that the other tables tell of it, in the shape of Open Referral UK 3.0. */
export function serviceOf(row: Row, tables: Tables): Raw {
  const { id } = row
  const of = (table: Table, key = 'service_id', is = id) => tables.where(table, key, is).map(told)
  const [organization] = of('organizations', 'id', row['organization_id'])
  const schedules = of('schedules')
  return {
    ...told(row),
    eligibility_description: row['eligibility_description'] || joined(of('eligibility'), 'eligibility'),
    organization: organization && { ...organization, website: organization['website'] ?? organization['url'] },
    phones: of('phones'),
    contacts: of('contacts').map((contact) => ({
      ...contact,
      phones: of('phones', 'contact_id', textOf(contact['id'])),
    })),
    schedules: schedules.filter((one) => !one['service_at_location_id'] && !one['location_id']).map(scheduleOf),
    cost_options: of('costs'),
    service_areas: of('areas').map((area) => ({ ...area, name: area['name'] ?? area['service_area'] })),
    languages: of('languages').map((one) => ({ ...one, name: one['name'] ?? one['language'] })),
    attributes: [
      ...of('taxonomyOfService').map((one) => attributeOf(one, one['taxonomy_id'] ?? one['taxonomy_term_id'], tables)),
      ...of('attributes', 'link_id').map((one) => attributeOf(one, one['taxonomy_term_id'], tables)),
    ],
    service_at_locations: of('atLocation').map((at) => ({ ...at, ...atLocation(at, schedules, tables) })),
  }
}

function atLocation(at: Raw, ofService: readonly Raw[], tables: Tables): Raw {
  const [id, place] = [textOf(at['id']), textOf(at['location_id'])]
  const of = (table: Table, key = 'location_id', is = place) => tables.where(table, key, is).map(told)
  const [location = {}] = of('locations', 'id')
  const here = ofService.filter((one) => one['location_id'] === place && !one['service_at_location_id'])
  return {
    schedules: [...of('schedules', 'service_at_location_id', id), ...here].map(scheduleOf),
    location: {
      ...location,
      addresses: of('addresses').map((address) => ({ address_type: 'physical', ...address })),
      accessibility: of('accessibility').map((one) => ({
        ...one,
        description: one['description'] ?? one['accessibility'],
      })),
      phones: of('phones'),
    },
  }
}

/** A day and its hours; or, where these are not told, what is written of them. */
function scheduleOf(schedule: Raw): Raw {
  const when = weekdayOf(schedule)
  return {
    ...schedule,
    ...when,
    description: schedule['description'] ?? (when['byday'] ? undefined : schedule['original_text']),
  }
}

function attributeOf(one: Raw, termId: unknown, tables: Tables): Raw {
  const [row = { id: termId }] = tables.where('terms', 'id', textOf(termId)).map(told)
  return withTerm(one, row)
}

/** What a row tells: an empty cell is nothing, and some write the end of a line as two characters. */
function told(row: Row): Raw {
  const cells = Object.entries(row).filter(([, value]) => value !== '')
  return Object.fromEntries(cells.map(([name, value]) => [name, value.replaceAll(/\\r|\\n/g, '\n')]))
}

function joined(rows: readonly Raw[], column: string): string | undefined {
  return (
    rows
      .map((one) => one[column])
      .filter(Boolean)
      .join('. ') || undefined
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
