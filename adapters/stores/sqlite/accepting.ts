import { randomBytes } from 'node:crypto'
import { Undone } from '#adapters/stores/sqlite/group-commit.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { sealFor, unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { Accepted, Contents, Conversation, Sender, Store } from '#bot/ports/store.ts'

/** How many of the last things that a person wrote are listened to together, and answered by `open`. */
const MOST_RECENT = 4

interface Row {
  readonly n: number
  readonly id: string
  readonly version: number
  readonly last: number
  readonly ready_at: number | null
  readonly held: number
  readonly waiting_since: number | null
}

/** The door in: a message, its position, and what of danger is heard in it, in one write. */
export function accepting(room: Room): Pick<Store, 'accept' | 'conversationOf' | 'reserve'> {
  const { db, keys, write, lately } = room
  const again = db.prepare(`select id, position from (select conversation, position from heard where heard.id = ?)
    join conversations on n = conversation`)
  const columns = 'n, conversations.id, version, last, ready_at, held, waiting_since'
  const byAddress = db.prepare(`select ${columns} from addresses join conversations on n = conversation where hash = ?`)
  const byId = db.prepare(`select ${columns} from conversations where id = ?`)
  const begin = db.prepare(
    'insert into conversations (id, channel, language, reply_to) values (?, ?, ?, ?) returning n',
  )
  const addressTo = db.prepare('insert into addresses (hash, conversation) values (?, ?)')
  const moved = db.prepare('update conversations set channel = ?, reply_to = ? where n = ?')
  const hear = db.prepare(`insert into heard (conversation, position, id, kind, words, at, contents)
    values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`)
  const advance = db.prepare(`update conversations set last = ?, ready_at = ?, held = ?, waiting_since = ?,
    flagged = max(flagged, ?) where n = ?`)
  const flag = db.prepare('insert into kept (conversation, position, kind, at, body) values (?, ?, ?, ?, ?)')
  const recentIn = recentOf(room)
  const take = db.prepare('insert into referral_references (reference) values (?) on conflict do nothing')

  return {
    accept: ({ id, to, contents, at }, listen) =>
      write((): Accepted | Undone<Accepted> => {
        const row = 'conversation' in to ? (byId.get(to.conversation) as unknown as Row) : found(to)
        if (!row) throw new RangeError('There is no such conversation')
        const { n, id: conversation } = row
        const position = row.last + 1
        const recent = recentIn(n, conversation, row.last)
        const { kind, hold, flag: heard } = listen(recent.map(({ text }) => text))
        const words = contents.type === 'words' ? 1 : 0
        const sealed = sealFor(room, conversation, `heard/${position}`, contents)
        if (hear.run(n, position, room.hide(id), kind, words, at, sealed).changes === 0) return new Undone(before(id))
        if (heard) flag.run(n, position, 'flag', at, sealFor(room, conversation, `flag/${position}`, heard))
        const { readyAt, held } = due(row, kind, hold, at)
        advance.run(position, readyAt, held, row.waiting_since ?? at, heard ? 1 : 0, n)
        know(row, to, position, contents, recent)
        room.changed(conversation)
        return { conversation, position, was: 'new' as const }
      }),

    async conversationOf(address) {
      const row = byAddress.get(address)
      return row ? String(row['id']) : null
    },

    reserve: (reference) => write(() => take.run(reference).changes === 1),
  }

  function before(id: string): Accepted {
    const row = again.get(room.hide(id))!
    return { conversation: String(row['id']), position: Number(row['position']), was: 'again' }
  }

  /** The conversation of a sender, begun where there is none. Replies go where the person last wrote. */
  function found(sender: Sender): Row {
    const row = byAddress.get(sender.address) as unknown as Row | undefined
    if (!row) return begun(sender)
    if (lately.get(row.id)?.replyTo !== sender.replyTo) {
      moved.run(sender.channel, sealFor(room, row.id, 'replyTo', sender.replyTo), row.n)
    }
    return row
  }

  function begun({ address, channel, replyTo }: Sender): Row {
    const id = randomBytes(16).toString('base64url')
    keys.make(id)
    const { n } = begin.get(id, channel, 'en', sealFor(room, id, 'replyTo', replyTo)) as { n: number }
    addressTo.run(address, n)
    return { n, id, version: 0, last: 0, ready_at: null, held: 0, waiting_since: null }
  }

  function know(
    { id, version }: Row,
    to: object,
    last: number,
    contents: Contents,
    recent: Conversation['recent'],
  ): void {
    const before = lately.get(id)
    const text = contents.type === 'words' ? [{ position: last, text: contents.text }] : []
    lately.set(id, {
      ...{ last, version, kept: before?.version === version ? before.kept : null },
      recent: [...recent, ...text].slice(-MOST_RECENT),
      latest: { position: last, contents },
      replyTo: 'replyTo' in to ? String(to.replyTo) : (before?.replyTo ?? ''),
    })
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
  const written = room.db.prepare(`select position, contents from heard where conversation = ? and words = 1
    order by position desc limit ${MOST_RECENT}`)
  return (n: number, conversation: string, last: number): Conversation['recent'] => {
    const known = room.lately.get(conversation)
    if (known?.last === last) return known.recent
    return written
      .all(n)
      .reverse()
      .map(({ position, contents }) => {
        const words = unsealFor<Contents>(room, conversation, `heard/${position}`, contents)
        return { position: Number(position), text: words.type === 'words' ? words.text : '' }
      })
  }
}
