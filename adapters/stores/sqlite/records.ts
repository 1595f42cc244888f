import type { Room } from '#adapters/stores/sqlite/room.ts'
import { unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { Kept, KeptGap, Records } from '#bot/ports/records.ts'
import type { Note } from '#dialogs/notes.ts'

/** Reads what was kept, for staff and reports. */
export function records(room: Room): Records {
  const { db } = room
  const columns = 'id, position, kind, at, body from kept join conversations on n = conversation'
  const byKind = db.prepare(`select ${columns} where kind = ? order by at, n, position`)
  const byConversation = db.prepare(`select ${columns} where id = ? order by position, kind`)
  const gaps = db.prepare('select need, district, month, because, filters, teller from gaps order by n')

  const kept = <Kind extends Note['note']>({ id, position, kind, at, body }: Record<string, unknown>): Kept<Kind> => ({
    conversation: String(id),
    position: Number(position),
    at: Number(at),
    note: unsealFor(room, String(id), `${kind}/${position}`, body),
  })

  return {
    kept: async (kind) => byKind.all(kind).map((row) => kept(row)),
    of: async (conversation) => byConversation.all(conversation).map((row) => kept(row)),
    gaps: async () =>
      gaps.all().map((row) => ({ ...row, filters: JSON.parse(String(row['filters'])) }) as unknown as KeptGap),
  }
}
