import { recentOf } from '#adapters/stores/sqlite/accepting.ts'
import type { Kept } from '#adapters/stores/sqlite/lately.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { ChannelName } from '#bot/ports/channel.ts'
import type { Contents, Conversation, Flag, Store, Waiting } from '#bot/ports/store.ts'
import type { Note } from '#dialogs/vocabulary.ts'

const nothingYet: Kept = { snapshot: null, offer: { number: 0, choices: [] } }

/** Which conversations have a turn due, and what it begins from. */
export function opening(room: Room): Pick<Store, 'ready' | 'next' | 'open'> {
  const { db, lately } = room
  const ready = db.prepare('select id from conversations where ready_at <= ? order by ready_at limit ?')
  const next = db.prepare('select min(ready_at) as at from conversations where ready_at is not null')
  const find = db.prepare('select n, version, last, channel, language, flagged, kept from conversations where id = ?')
  const waiting = db.prepare(`select position, kind, failures, at, contents from heard
    where conversation = ? and handled = 0 order by position`)
  const flags = db.prepare(`select position, at, body from kept
    where conversation = ? and kind = 'flag' and closed_at is null order by position`)
  const recent = recentOf(room)

  return {
    ready: async (now, limit) => ready.all(now, limit).map(({ id }) => String(id)),

    next: async () => (next.get()!['at'] as number | null) ?? null,

    async open(id): Promise<Conversation> {
      const row = find.get(id)
      if (!row) throw new RangeError('There is no such conversation')
      const { n, version, last } = row as { n: number; version: number; last: number }
      return {
        ...keptAt(id, version, row['kept']),
        ...{ id, version, channel: row['channel'] as ChannelName, language: String(row['language']) },
        waiting: waiting.all(n).map((one) => waitingFrom(id, one)),
        recent: recent(n, id, last),
        flags: row['flagged'] ? flags.all(n).map((one) => flagFrom(id, one)) : [],
      }
    },
  }

  function keptAt(id: string, version: number, sealed: unknown): Kept {
    const known = lately.get(id)
    if (known?.version === version && known.kept) return known.kept
    return sealed ? unsealFor<Kept>(room, id, `kept/${version}`, sealed) : nothingYet
  }

  function waitingFrom(id: string, { position, kind, failures, at, contents }: Record<string, unknown>): Waiting {
    const known = lately.get(id)?.latest
    return {
      position: Number(position),
      kind: kind as Waiting['kind'],
      failures: Number(failures),
      at: Number(at),
      contents:
        known && known.position === position
          ? known.contents
          : unsealFor<Contents>(room, id, `heard/${position}`, contents),
    }
  }

  function flagFrom(id: string, { position, at, body }: Record<string, unknown>): Flag {
    const { risks } = unsealFor<Extract<Note, { note: 'flag' }>>(room, id, `flag/${position}`, body)
    return { position: Number(position), at: Number(at), risks }
  }
}
