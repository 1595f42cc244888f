import { randomBytes } from 'node:crypto'
import type { Lately } from '#adapters/stores/sqlite/lately.ts'
import { nothingYet } from '#adapters/stores/sqlite/lately.ts'
import { recentOf, recentWith } from '#adapters/stores/sqlite/recent.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { sealFor } from '#adapters/stores/sqlite/room.ts'
import type { Row } from '#adapters/stores/sqlite/rows.ts'
import { rows } from '#adapters/stores/sqlite/rows.ts'
import { dueAfter } from '#adapters/stores/sqlite/waiting.ts'
import type { Accepted, Contents, Conversation, Sender, Store, To } from '#bot/ports/store.ts'

const nobodyYet = { version: 0, last: 0, language: 'en', waiting: [], readyAt: null, held: 0, flagged: 0 } as const

/** The door in: a message, its position, and what of danger is heard in it, in one write. */
export function accepting(room: Room): Pick<Store, 'accept' | 'conversationOf' | 'reserve' | 'isReserved'> {
  const { db, keys, write, lately } = room
  const { byId, byAddress } = rows(db)
  const begin = db.prepare('insert into conversations (id, channel, language, reply_to) values (?, ?, ?, ?)')
  const addressTo = db.prepare('insert into addresses (hash, conversation) values (?, ?)')
  const moved = db.prepare('update conversations set channel = ?, reply_to = ? where n = ?')
  const hear = db.prepare(`insert into heard (conversation, position, id, words, at, contents)
    values (?, ?, ?, ?, ?, ?) on conflict (conversation, id) do nothing`)
  const before = db.prepare('select position from heard where conversation = ? and id = ?')
  const advance = db.prepare(`update conversations set last = ?, ready_at = ?, held = ?, waiting = ?,
    flagged = ? where n = ?`)
  const flag = db.prepare('insert into kept (conversation, position, kind, at, body) values (?, ?, ?, ?, ?)')
  const recentIn = recentOf(room)
  const taken = db.prepare('select 1 from referral_references where reference = ?')
  const take = db.prepare('insert into referral_references (reference) values (?) on conflict do nothing')

  return {
    accept: ({ id, to, contents, at }, listen) =>
      write((): Accepted => {
        const row = 'conversation' in to ? found(byId(to.conversation)) : of(to)
        const { n, id: conversation } = row
        const position = row.last + 1
        const known = lately.asOf(row)
        const recent = recentIn(row)
        const hidden = room.hide(id)
        const sealed = sealFor(room, conversation, `heard/${position}`, contents)
        if (hear.run(n, position, hidden, contents.type === 'words' ? 1 : 0, at, sealed).changes === 0) {
          return { conversation, position: Number(before.get(n, hidden)!['position']), was: 'again' }
        }
        if ('replyTo' in to && (known?.replyTo !== to.replyTo || row.channel !== to.channel)) {
          moved.run(to.channel, sealFor(room, conversation, 'replyTo', to.replyTo), n)
        }
        const { kind, hold, flag: danger } = listen(recent.map(({ text }) => text))
        if (danger) flag.run(n, position, 'flag', at, sealFor(room, conversation, `flag/${position}`, danger))
        const heard = { position, kind, failures: 0, at }
        const waiting = [...row.waiting, heard]
        const { readyAt, held } = dueAfter(row, heard, hold)
        const flagged = danger ? 1 : row.flagged
        advance.run(position, readyAt, held, JSON.stringify(waiting), flagged, n)
        know(known, { ...row, last: position, waiting, readyAt, held, flagged }, to, contents, recent)
        room.changed(conversation)
        return { conversation, position, was: 'new' }
      }),

    async conversationOf(address) {
      return byAddress(address)?.id ?? null
    },

    reserve: (reference) => write(() => take.run(reference).changes === 1),

    isReserved: async (reference) => taken.get(reference) !== undefined,
  }

  /** The conversation of a sender, begun where there is none. */
  function of(sender: Sender): Row {
    return byAddress(sender.address) ?? begun(sender)
  }

  function begun({ address, channel, replyTo }: Sender): Row {
    const id = randomBytes(16).toString('base64url')
    keys.make(id)
    const { lastInsertRowid: n } = begin.run(id, channel, 'en', sealFor(room, id, 'replyTo', replyTo))
    addressTo.run(address, n)
    const row = { ...nobodyYet, n: Number(n), id, channel }
    lately.set(id, { row, kept: nothingYet, recent: [], replyTo, latest: null })
    return row
  }

  function know(known: Lately | undefined, row: Row, to: To, contents: Contents, recent: Conversation['recent']): void {
    lately.set(row.id, {
      row: 'channel' in to ? { ...row, channel: to.channel } : row,
      kept: known?.row.version === row.version ? known.kept : null,
      recent: recentWith(recent, row.last, contents),
      replyTo: 'replyTo' in to ? to.replyTo : (known?.replyTo ?? null),
      latest: { position: row.last, contents },
    })
  }
}

function found(row: Row | null): Row {
  if (!row) throw new RangeError('There is no such conversation')
  return row
}
