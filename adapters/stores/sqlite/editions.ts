import { setImmediate } from 'node:timers/promises'
import { type Row, rowsOf } from '#adapters/stores/sqlite/edition-rows.ts'
import { openFile } from '#adapters/stores/sqlite/files.ts'
import { named } from '#adapters/stores/sqlite/full.ts'
import { holdDirectory } from '#adapters/stores/sqlite/lock.ts'
import type { AsBefore, Edition, Editions, Kept, OpenReferralService, Source } from '#bot/ports/directory.ts'
import { MOST_LOST } from '#bot/ports/directory.ts'
import { BotError } from '#dialogs/errors.ts'

/** How many are written in one transaction: the file is never held for long. */
const AT_ONCE = 100

/** Keeps directories in a file of their own: an import never holds up a conversation, and takes the old one's place at once. */
export function openEditions(folder: string): Editions & { close(): void } {
  const db = openFile(folder, 'directory')
  const rows = rowsOf(db)

  return {
    async keep(source, services, ended = () => ({})) {
      const release = holdDirectory(folder)
      try {
        await forget(['staged', 'former'])
        return await keepWhole(source, services, ended)
      } catch (cause) {
        const error = named(cause)
        // A full disk has no room to forget in: that is done at the next import.
        if (!(error instanceof BotError && error.code === 'STORE_FULL')) await forget(['staged'])
        throw error
      } finally {
        release()
      }
    },

    current: async () => rows.switches(),
    open: async () => rows.inState('used').map(editionOf),
    held: async () => rows.inState('held').map(editionOf),

    async confirm(source) {
      const release = holdDirectory(folder)
      try {
        const held = rows.inState('held').find((one) => one.source === source)
        return held ? switchTo(held, rows.currentOf(source)) : null
      } finally {
        release()
      }
    },

    async remove(source) {
      const release = holdDirectory(folder)
      try {
        const current = rows.currentOf(source)
        if (!current) return false
        rows.remember(current.number, null, Date.now())
        rows.switch(null, source)
        return true
      } finally {
        release()
      }
    },

    decide: async (decision) => rows.decide(decision),
    decisions: async () => rows.decisions(),
    withdrawn: async (id) => rows.withdrawn(id),
    close: () => db.close(),
  }

  async function keepWhole(
    source: Source,
    services: AsyncIterable<OpenReferralService | AsBefore>,
    ended: () => Partial<Pick<Edition, 'memory' | 'leftOut'>>,
  ): Promise<Kept> {
    const before = rows.currentOf(source.source)
    const number = rows.stage(source)
    let size = 0
    for await (const some of inPieces(services, AT_ONCE)) {
      size += rows.add(number, size, some, before?.number ?? null)
      // Between two writes, whoever else this process serves has their turn.
      await setImmediate()
    }
    const staged = rows.finish(number, size, ended())
    if (before && size < before.size * (1 - MOST_LOST)) {
      rows.hold(staged)
      return { became: 'held', ...rows.compared(staged, before) }
    }
    const kept = rows.compared(staged, before)
    if (!before || kept.added + kept.changed + kept.withdrawn > 0) return switchTo(staged, before)
    rows.refresh(before, staged)
    await forget(['staged'])
    return { became: 'same', ...kept }
  }

  /** In one write. What is withdrawn by it is written down before: as long as it is listed, nobody asks for that. */
  function switchTo(edition: Row, before: Row | null): Kept {
    const kept = rows.compared(edition, before)
    if (before) rows.remember(before.number, edition.number, edition.importedAt)
    rows.switch(edition.number, edition.source)
    return { became: 'current', ...kept }
  }

  async function forget(states: readonly ('staged' | 'former')[]): Promise<void> {
    for (const state of states)
      for (const { number } of rows.inState(state)) while (rows.forgetSome(number) > 0) await setImmediate()
  }

  function editionOf({ number, ...edition }: Row): Edition {
    return {
      ...edition,
      async *services() {
        let read = 0
        let last = rows.placeOf(number, -1)
        for (;;) {
          const page = rows.read(number, last)
          for (const { place, record } of page) {
            last = Number(place)
            yield JSON.parse(String(record)) as OpenReferralService
          }
          read += page.length
          if (page.length === 0) break
        }
        if (read !== edition.size) throw new Error(`The edition of ${edition.source} was replaced while it was read`)
      },
    }
  }
}

/** As many at a time as are written together. */
export async function* inPieces<One>(all: AsyncIterable<One>, size: number): AsyncGenerator<readonly One[]> {
  let some: One[] = []
  for await (const one of all) {
    some.push(one)
    if (some.length < size) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
