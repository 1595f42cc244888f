import type { OpenReferralService } from '#bot/ports/directory.ts'
import type { Correctable } from '#bot/ports/local-notes.ts'

type Changes = Readonly<Record<string, unknown>>

/** What a record says where staff put one thing of it right: where they took it away, nothing. */
const changes: Readonly<Record<Correctable, (value: string | undefined, record: OpenReferralService) => Changes>> = {
  name: (name, record) => ({ name: name ?? record.name }),
  description: (description) => ({ description }),
  kind: (kinds = '') => ({
    attributes: kinds.split(';').map((name) => ({ link_type: 'kind', taxonomy_term: { name: name.trim() } })),
  }),
  // Whatever else of its numbers stands in its record is no longer right.
  phone: (number, record) => ({
    ...{ phones: number ? [{ number }] : [], contacts: without('phones', record['contacts']) },
    service_at_locations: placesOf(record).map((one) => ({ ...one, location: { ...one.location, phones: [] } })),
  }),
  email: (email, record) => ({ email, contacts: without('email', record['contacts']) }),
  web: (url, record) => ({ url, organization: url ? record['organization'] : nameOf(record['organization']) }),
  address: (address_1, record) => atFirst(record, { address_1 }),
  town: (city, record) => atFirst(record, { city }),
  postcode: (postal_code, record) => atFirst(record, { postal_code }),
  when: (description, record) => ({
    schedules: description ? [{ description }] : [],
    service_at_locations: placesOf(record).map((one) => ({ ...one, schedules: [] })),
  }),
  cost: (fees_description) => ({ fees_description, fees: undefined, cost_options: [] }),
  join: (application_process) => ({ application_process }),
}

/** A record with one thing of it put right, or taken away where the value is null. */
export function corrected(record: OpenReferralService, field: Correctable, value: string | null): OpenReferralService {
  return { ...record, ...changes[field](value ?? undefined, record) }
}

interface AtLocation {
  readonly location?: { readonly addresses?: unknown }
}

const listIn = <One>(value: unknown) => (Array.isArray(value) ? (value as readonly One[]) : [])
const placesOf = (record: OpenReferralService) => listIn<AtLocation>(record['service_at_locations'])

const without = (field: string, list: unknown) => listIn<object>(list).map((one) => ({ ...one, [field]: undefined }))
const nameOf = (organization: unknown) => ({ name: (organization as { name?: unknown } | undefined)?.name })

/** The first place of a record, or one of its own, with another address. Where that moves it, its point is no longer known. */
function atFirst(record: OpenReferralService, address: Changes): Changes {
  const [first = {}, ...others] = placesOf(record)
  const { addresses, ...location } = first.location ?? {}
  const [before = { address_type: 'physical' }] = listIn<object>(addresses)
  const moved = { ...{ location_type: 'physical', ...location }, latitude: undefined, longitude: undefined }
  return {
    service_at_locations: [{ ...first, location: { ...moved, addresses: [{ ...before, ...address }] } }, ...others],
  }
}
