import { localDirectory } from '#adapters/directories/local.ts'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { likelyNeeds } from '#adapters/language/local/needs.ts'
import { lookedFor } from '#adapters/language/local/sought/sought.ts'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Stores } from '#bot/ports/stores.ts'
import { readArea } from '#content/areas.ts'

/** What differs between the bot that runs, one in a terminal, and one in a test. */
export interface Plan extends Pick<Ports, 'channels' | 'clock' | 'report' | 'lookUpWithin'> {
  readonly folder: string
  readonly secret: Buffer
  readonly area: string
  /** True where the folder goes when this process does: nothing waits for the disk. */
  readonly thrownAway?: boolean
}

export interface House {
  readonly ports: Omit<Ports, 'wake'>
  readonly stores: Stores
}

/** Builds all that the bot needs, once, on one data folder. */
export function buildHouse({
  folder,
  secret,
  area: id,
  channels,
  clock,
  report,
  lookUpWithin,
  thrownAway = false,
}: Plan): House {
  const area = readArea(id)
  const stores = sqliteStore(folder, secret, thrownAway)
  const { store, outbox, due, records } = stores
  const directory = localDirectory(stores.editions, clock, {
    ...{ notes: stores.localNotes, gazetteer: stores.gazetteer, likely: likelyNeeds, lookedFor },
    failed: (error) => report.error(error, 'making the index again'),
  })
  const analyser = localAnalyser(area, directory.names)
  return {
    stores,
    ports: { store, outbox, due, records, directory, analyser, channels, area, clock, report, lookUpWithin },
  }
}
