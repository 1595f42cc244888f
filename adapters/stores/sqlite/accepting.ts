import { randomBytes } from 'node:crypto'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { sealFor, unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { Contents, Sender, Store } from '#bot/ports/store.ts'

/** How many of the last things that a person wrote are listened to together, and answered by `open`. */
export const MOST_RECENT = 4

interface Row {
  readonly n: number
  readonly id: string
  readonly last: number
  readonly ready_at: number | null
  readonly held: number
  readonly waiting_since: number | null
}

/** The door in: a message, its position, and what of danger is heard in it, in one write. */
export function accepting(room: Room): Pick<Store, 'accept' | 'conversationOf' | 'reserve'> {
  const { db, keys, write } = room
  const again = db.prepare(`select id, position from (select conversation, position from heard where heard.id = ?)
    join conversations on n = conversation`)
  const columns = 'n, conversations.id, last, ready_at, held, waiting_since'
  const byAddress = db.prepare(`select ${columns} from addresses join conversations on n = conversation where hash = ?`)
  const byId = db.prepare(`select ${columns} from conversations where id = ?`)
  const begin = db.prepare(
    'insert into conversations (id, channel, language, reply_to) values (?, ?, ?, ?) returning n',
  )
  const addressTo = db.prepare('insert into addresses (hash, conversation) values (?, ?)')
  const moved = db.prepare('update conversations set channel = ?, reply_to = ? where n = ?')
  const hear = db.prepare(`insert into heard (conversation, position, id, kind, words, at, contents)
    values (?, ?, ?, ?, ?, ?, ?)`)
  const advance = db.prepare('update conversations set last = ?, ready_at = ?, held = ?, waiting_since = ? where n = ?')
  const flag = db.prepare('insert into kept (conversation, position, kind, at, body) values (?, ?, ?, ?, ?)')
  const recent = recentOf(room)
  const take = db.prepare('insert into referral_references (reference) values (?) on conflict do nothing')

  return {
    accept: ({ id, to, contents, at }, listen) =>
      write(() => {
        const hiddenId = room.hide(id)
        const before = again.get(hiddenId)
        if (before)
          return { conversation: String(before['id']), position: Number(before['position']), was: 'again' as const }
        const row = 'conversation' in to ? (byId.get(to.conversation) as unknown as Row) : found(to)
        if (!row) throw new RangeError('There is no such conversation')
        const { n, id: conversation } = row
        const position = row.last + 1
        const { kind, hold, flag: heard } = listen(recent(n, conversation).map(({ text }) => text))
        const words = contents.type === 'words' ? 1 : 0
        hear.run(n, position, hiddenId, kind, words, at, sealFor(room, conversation, `heard/${position}`, contents))
        if (heard) flag.run(n, position, 'flag', at, sealFor(room, conversation, `flag/${position}`, heard))
        const { readyAt, held } = due(row, kind, hold, at)
        advance.run(position, readyAt, held, row.waiting_since ?? at, n)
        room.changed(conversation)
        return { conversation, position, was: 'new' as const }
      }),

    async conversationOf(address) {
      const row = byAddress.get(address)
      return row ? String(row['id']) : null
    },

    reserve: (reference) => write(() => take.run(reference).changes === 1),
  }

  /** The conversation of a sender, begun where there is none. Replies go where the person last wrote. */
  function found(sender: Sender): Row {
    const row = byAddress.get(sender.address) as unknown as Row | undefined
    if (!row) return begun(sender)
    moved.run(sender.channel, sealFor(room, row.id, 'replyTo', sender.replyTo), row.n)
    return row
  }

  function begun({ address, channel, replyTo }: Sender): Row {
    const id = randomBytes(16).toString('base64url')
    keys.make(id)
    const { n } = begin.get(id, channel, 'en', sealFor(room, id, 'replyTo', replyTo)) as { n: number }
    addressTo.run(address, n)
    return { n, id, last: 0, ready_at: null, held: 0, waiting_since: null }
  }
}

/** When the next turn is due. Words hold for more of the same, within reason; anything else ends the hold. */
function due(row: Row, kind: string, hold: { quiet: number; most: number }, at: number) {
  if (kind !== 'words') return { readyAt: at, held: 0 }
  if (row.ready_at !== null && !row.held) return { readyAt: row.ready_at, held: 0 }
  return { readyAt: Math.min(at + hold.quiet, (row.waiting_since ?? at) + hold.most), held: 1 }
}

/** Reads the last few things that a person wrote, oldest first. */
export function recentOf(room: Room) {
  const last = room.db.prepare(`select position, contents from heard where conversation = ? and words = 1
    order by position desc limit ${MOST_RECENT}`)
  return (n: number, conversation: string) =>
    last
      .all(n)
      .reverse()
      .map(({ position, contents }) => {
        const words = unsealFor<Contents>(room, conversation, `heard/${position}`, contents)
        return { position: Number(position), text: words.type === 'words' ? words.text : '' }
      })
}
