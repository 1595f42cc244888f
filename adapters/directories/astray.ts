import { inTurn } from '#adapters/directories/in-turn.ts'
import type { Address } from '#adapters/directories/listing.ts'
import { isSomewhere, standing } from '#adapters/directories/open-referral/address.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import { type Points, pointsOf } from '#adapters/directories/points.ts'
import type { Edition } from '#bot/ports/directory.ts'
import type { Gazetteer } from '#bot/ports/gazetteer.ts'

/** Tells which places of editions lie far from their postcodes, by a gazetteer and by all that the editions say together. */
export async function astrayIn(editions: readonly Edition[], gazetteer: Gazetteer): Promise<Points['astray']> {
  const places: Omit<Address, 'street'>[] = []
  for (const { services } of editions)
    for await (const service of inTurn(services()))
      for (const { location } of ServiceRecord.parse(service).service_at_locations)
        if (isSomewhere(location)) places.push(standing(location))
  const postcodes = new Set(places.flatMap(({ postcode }) => postcode ?? []))
  return pointsOf(places, await gazetteer.postcodes([...postcodes])).astray
}
