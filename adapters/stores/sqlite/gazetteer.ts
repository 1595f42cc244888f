import { setImmediate } from 'node:timers/promises'
import { inPieces } from '#adapters/stores/sqlite/editions.ts'
import { openFile } from '#adapters/stores/sqlite/files.ts'
import { named as namedCause } from '#adapters/stores/sqlite/full.ts'
import { holdDirectory } from '#adapters/stores/sqlite/lock.ts'
import { placeRows } from '#adapters/stores/sqlite/place-rows.ts'
import type { Gazetteer, Placed, PlacesKept } from '#bot/ports/gazetteer.ts'

/** How many are written in one transaction: the file is never held for long. */
const AT_ONCE = 2_000

/** Keeps places beside the directory, in its file: each postcode a row of a few bytes, looked up when it is asked for. */
export function openGazetteer(folder: string): Gazetteer & { close(): void } {
  const db = openFile(folder, 'directory')
  const rows = placeRows(db)
  return {
    async keep(places) {
      const release = holdDirectory(folder)
      try {
        await forget('staged')
        await forget('former')
        const kept = await keepWhole(places)
        await forget('former')
        return kept
      } catch (cause) {
        throw namedCause(cause)
      } finally {
        release()
      }
    },

    current: async () => rows.current(),
    postcodes: async (asked) =>
      new Map(
        asked.flatMap((postcode) => {
          const at = rows.postcode(postcode)
          return at ? [[postcode, { ...at, postcode }] as const] : []
        }),
      ),
    named: async (name) => rows.named(name),
    within: async (box) => rows.within(box),
    close: () => db.close(),
  }

  async function keepWhole(places: AsyncIterable<Placed>): Promise<PlacesKept> {
    const staged = { postcodes: rows.stage('postcodes'), names: rows.stage('names') }
    const kept = { postcodes: 0, ended: 0, names: 0 }
    for await (const some of inPieces(places, AT_ONCE)) {
      const added = rows.add(staged, some)
      kept.postcodes += added.postcodes
      kept.ended += added.ended
      kept.names += added.names
      // Between two writes, whoever else this process serves has their turn.
      await setImmediate()
    }
    rows.switch(staged, kept)
    return kept
  }

  async function forget(state: 'staged' | 'former'): Promise<void> {
    for (const number of rows.inState(state)) while (rows.forgetSome(number) > 0) await setImmediate()
  }
}
