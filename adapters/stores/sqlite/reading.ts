import type { Room } from '#adapters/stores/sqlite/room.ts'
import { unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { Row } from '#adapters/stores/sqlite/rows.ts'
import { rows } from '#adapters/stores/sqlite/rows.ts'
import type { Contents, Entry, Offer, Store } from '#bot/ports/store.ts'

/** Another handle on this store wakes nobody here, so that we look for ourselves this often. Milliseconds. */
const LOOK_AGAIN = 100

/** Reading along: everything heard and said, by the one number that runs over both. */
export function reading(room: Room): Pick<Store, 'since' | 'untilHandled' | 'untilPast'> {
  const { db } = room
  const { byId } = rows(db)
  // Up to the last that its row tells of, so that what another process keeps meanwhile leaves no gap.
  const between = 'conversation = ? and position > ? and position <= ?'
  const heard = db.prepare(`select position, at, contents from heard where ${between}`)
  const said = db.prepare(`select position, at, body from said where ${between}`)

  return {
    async since(id, after) {
      const row = byId(id)
      if (!row) return []
      const { n, last } = row
      const entries = [
        ...heard
          .all(n, after, last)
          .map((one) => heardEntry(one, unsealFor(room, id, `heard/${one['position']}`, one['contents']))),
        ...said
          .all(n, after, last)
          .map((one) => saidEntry(one, unsealFor(room, id, `said/${one['position']}`, one['body']))),
      ]
      return entries.sort((a, b) => a.position - b.position)
    },

    untilHandled: (id, position, within) =>
      until(id, within, ({ last, waiting }) => position <= last && !waiting.some((one) => one.position === position)),
    untilPast: (id, after, within) => until(id, within, ({ last }) => last > after),
  }

  async function until(id: string, within: number, so: (row: Row) => boolean): Promise<boolean> {
    const end = performance.now() + within
    for (;;) {
      const row = byId(id)
      if (row && so(row)) return true
      const remaining = end - performance.now()
      if (remaining <= 0) return false
      await room.nextChange(id, Math.min(remaining, LOOK_AGAIN))
    }
  }
}

function heardEntry({ position, at }: Record<string, unknown>, contents: Contents): Entry {
  const text = contents.type === 'words' ? contents.text : contents.type === 'linkWorkerSaid' ? contents.words : ''
  const by = contents.type === 'words' || contents.type === 'media' ? 'person' : 'house'
  return { position: Number(position), at: Number(at), by, contents, text, offer: null }
}

function saidEntry({ position, at }: Record<string, unknown>, { text, offer }: { text: string; offer: Offer }): Entry {
  return { position: Number(position), at: Number(at), by: 'bot', contents: null, text, offer }
}
