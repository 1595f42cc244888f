import type { MadeUp } from '#test/contracts/feed.ts'

/** A made-up service as Open Referral UK 3.0 has it. */
export const asVersion3 = (one: MadeUp) => ({
  ...{ id: one.id, name: one.name, description: one.description, status: 'active', url: one.web, email: one.email },
  organization: { id: 'o', name: one.provider },
  contacts: [{ phones: [{ number: one.phone }] }],
  cost_options: [{ amount_description: one.cost }],
  service_areas: [{ name: one.area }],
  attributes: [{ taxonomy_term: { name: one.kind } }],
  service_at_locations: [
    {
      location: {
        ...{ location_type: 'physical', latitude: one.latitude, longitude: one.longitude },
        addresses: [{ address_1: one.street, postal_code: one.postcode }],
      },
    },
  ],
})

/** And as 1.0 has it. */
export const asVersion1 = (one: MadeUp) => ({
  ...{ id: one.id, name: one.name, description: one.description, status: 'active', url: one.web, email: one.email },
  ...{ assured_date: '31/01/2026 10:00:00', attending_type: 'venue', attending_access: 'drop-in' },
  organization: { id: 'o', name: one.provider, url: 'https://hall.example' },
  contacts: [{ name: 'Reception', phones: [{ number: one.phone }] }],
  cost_options: [{ amount_description: one.cost, valid_from: 1546300800000 }],
  service_areas: [{ service_area: one.area }],
  eligibilitys: [{ eligibility: 'adult', minimum_age: 18, maximum_age: 99 }],
  service_taxonomys: [{ taxonomy: { id: 'esd:1', name: one.kind, vocabulary: 'esdServiceTypes' } }],
  regular_schedules: [{ byday: 'TU', freq: 'WEEKLY', opens_at: '10:00', closes_at: '12:00' }],
  service_at_locations: [
    {
      location: {
        ...{ latitude: one.latitude, longitude: one.longitude },
        physical_addresses: [{ address_1: one.street, postal_code: one.postcode }],
        accessibility_for_disabilities: [{ accessibility: 'Level access.' }],
      },
    },
  ],
})

/** Rows as a CSV file. */
export function csv(rows: readonly Readonly<Record<string, unknown>>[], delimiter = ','): string {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: readonly unknown[]) =>
    cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(delimiter)
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\r\n')
}
