import { isInUk } from '#adapters/directories/cleaning/position.ts'
import type { Address } from '#adapters/directories/listing.ts'
import { nearOf } from '#adapters/directories/near.ts'
import { type Location, ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

/** Whether somebody can go there. */
export function isSomewhere({ location_type }: Location): boolean {
  return !/virtual|postal/i.test(location_type ?? '')
}

/** The address that people go to, and not the one for letters. */
export function addressOf({ addresses }: Location): Location['addresses'][number] | undefined {
  return addresses.find(({ address_type }) => !/postal/i.test(address_type ?? 'physical'))
}

/** Its postcode, and its point where that is in the country that its postcode is of. */
export function standing(location: Location): Omit<Address, 'street'> {
  const code = nearOf(addressOf(location)?.postal_code ?? '')
  const { latitude, longitude } = location
  const isZip = code !== null && /^\d/.test(code.district)
  const at = latitude && longitude && (isInUk(latitude, longitude) || isZip) ? { lat: latitude, lon: longitude } : null
  return { ...(code ?? { postcode: null, district: null }), at }
}

/** The districts in which a service has a place. */
export function districtsOf(service: OpenReferralService): readonly string[] {
  return ServiceRecord.parse(service).service_at_locations.flatMap(({ location }) => standing(location).district ?? [])
}
