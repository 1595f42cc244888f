import type { Kept } from '#adapters/stores/sqlite/lately.ts'
import { nothingYet } from '#adapters/stores/sqlite/lately.ts'
import { recentOf } from '#adapters/stores/sqlite/recent.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { keptIn, unsealFor } from '#adapters/stores/sqlite/room.ts'
import { rows } from '#adapters/stores/sqlite/rows.ts'
import type { Contents, Conversation, Flag, Store } from '#bot/ports/store.ts'
import type { Note } from '#dialogs/notes.ts'

/** Which conversations have a turn due, and what it begins from. */
export function opening(room: Room): Pick<Store, 'ready' | 'next' | 'open'> {
  const { db, lately } = room
  const ready = db.prepare('select id from conversations where ready_at <= ? order by ready_at limit ?')
  const next = db.prepare('select min(ready_at) as at from conversations where ready_at is not null')
  const { byId } = rows(db)
  const sealedAt = db.prepare('select kept from conversations where n = ? and version = ?')
  const written = db.prepare('select contents from heard where conversation = ? and position = ?')
  const flags = db.prepare(`select position, at, body from kept
    where conversation = ? and kind = 'flag' and closed_at is null order by position`)
  const recent = recentOf(room)

  return {
    ready: async (now, limit) => ready.all(now, limit).map(({ id }) => String(id)),

    next: async () => (next.get()!['at'] as number | null) ?? null,

    open,
  }

  async function open(id: string): Promise<Conversation> {
    const row = byId(id)
    if (!row) throw new RangeError('There is no such conversation')
    const { n, version, channel, language, waiting, flagged } = row
    const kept = keptAt(id, n, version)
    if (!kept) return open(id)
    return {
      ...kept,
      ...{ id, version, channel, language },
      waiting: waiting.map((one) => ({ ...one, contents: contentsOf(id, n, one.position) })),
      recent: recent(row),
      flags: flagged ? flags.all(n).map((one) => flagFrom(id, one)) : [],
    }
  }

  /** Null where another process has moved it on since its row was read. */
  function keptAt(id: string, n: number, version: number): Kept | null {
    const known = lately.get(id)
    if (known?.row.version === version && known.kept) return known.kept
    const found = sealedAt.get(n, version)
    if (!found) return null
    const sealed = found['kept']
    return sealed ? keptIn(room, id, version, sealed) : nothingYet
  }

  function contentsOf(id: string, n: number, position: number): Contents {
    const latest = lately.get(id)?.latest
    if (latest?.position === position) return latest.contents
    return unsealFor<Contents>(room, id, `heard/${position}`, written.get(n, position)!['contents'])
  }

  function flagFrom(id: string, { position, at, body }: Record<string, unknown>): Flag {
    const { risks } = unsealFor<Extract<Note, { note: 'flag' }>>(room, id, `flag/${position}`, body)
    return { position: Number(position), at: Number(at), risks }
  }
}
