import type { Room } from '#adapters/stores/sqlite/room.ts'
import { unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { Row } from '#adapters/stores/sqlite/rows.ts'
import type { Contents, Conversation } from '#bot/ports/store.ts'

/** How many of the last things that a person wrote are listened to together, and answered by `open`. */
const MOST = 4

type Recent = Conversation['recent']

/** Reads the last few things that a person wrote, oldest first. */
export function recentOf(room: Room) {
  const written = room.db.prepare(`select position, contents from heard where conversation = ? and words = 1
    order by position desc limit ${MOST}`)
  return (row: Row): Recent =>
    room.lately.asOf(row)?.recent ??
    written
      .all(row.n)
      .reverse()
      .map(({ position, contents }) => {
        const words = unsealFor<Contents>(room, row.id, `heard/${position}`, contents)
        return { position: Number(position), text: words.type === 'words' ? words.text : '' }
      })
}

/** What was written before, and this. */
export function recentWith(recent: Recent, position: number, contents: Contents): Recent {
  return contents.type === 'words' ? [...recent, { position, text: contents.text }].slice(-MOST) : recent
}
