import { notedIn, withNotes } from '#adapters/directories/noted.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { sampleEdition } from '#adapters/directories/sample.ts'
import { openLocalNotes } from '#adapters/stores/sqlite/local-notes.ts'
import { BadUse } from '#bot/commands/command.ts'
import { dayOf, inFolder, withEditions } from '#bot/commands/directory/with-editions.ts'
import type { Editions, OpenReferralService } from '#bot/ports/directory.ts'
import type { Gazetteer } from '#bot/ports/gazetteer.ts'
import type { LocalNotes } from '#bot/ports/local-notes.ts'
import { readSettings } from '#bot/settings.ts'

/** What a note is written to, and what it is about. */
export interface Notebook {
  readonly editions: Editions
  readonly notes: LocalNotes
  readonly gazetteer: Gazetteer
}

/** Uses the notes of a data folder beside its directory, and lets go of both. */
export async function withNotebook<Result>(
  folder: string | undefined,
  use: (notebook: Notebook) => Promise<Result>,
): Promise<Result> {
  inFolder(folder)
  return withEditions(folder, async (editions, gazetteer) => {
    const notes = openLocalNotes(folder ?? readSettings().DATA_DIR)
    try {
      return await use({ editions, notes, gazetteer })
    } finally {
      notes.close()
    }
  })
}

/** Each place as staff know it, also those that are hidden. */
async function* places({ editions, notes }: Notebook): AsyncGenerator<OpenReferralService> {
  const noted = notedIn(await notes.all(), [])
  const current = await editions.open()
  const listed = current.length > 0 || noted.added.length > 0 ? current : [sampleEdition()]
  const all = async function* () {
    for (const { source, services } of listed) for await (const service of services()) yield { source, service }
  }
  for await (const { service } of withNotes(all(), noted)) yield service
}

/** The place of an id or of a whole name. Where there is none, or several are called so, it is said in a sentence. */
export async function placeOf(notebook: Notebook, told: string): Promise<OpenReferralService> {
  const called: OpenReferralService[] = []
  for await (const place of places(notebook)) {
    if (place.id === told) return place
    if (place.name.trim().toLowerCase() === told.toLowerCase()) called.push(place)
  }
  const ids = [...new Set(called.map(({ id }) => id))]
  if (ids.length > 1)
    throw new BadUse(`${ids.length} places are called ${told}. Say which by its id: ${ids.join(', ')}.`)
  if (called.length === 0)
    throw new BadUse(`No place has the id or the whole name ${told}. Find it with: npm run directory -- search --words`)
  return called[0]!
}

/** What places are called, by their ids; those that are not listed now have none. */
export async function namesOf(notebook: Notebook, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(ids)
  const names = new Map<string, string>()
  if (wanted.size > 0)
    for await (const { id, name } of places(notebook)) if (wanted.has(id) && !names.has(id)) names.set(id, name)
  return names
}

/** A place as people would be told of it today. */
export const asTold = (place: OpenReferralService) => listingOf(place, dayOf(Date.now()))
