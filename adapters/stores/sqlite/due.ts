import { randomUUID } from 'node:crypto'
import { claim } from '#adapters/stores/sqlite/claiming.ts'
import { HOUSE } from '#adapters/stores/sqlite/keys.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { sealFor, unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { DueList, DueWork, Leased } from '#bot/ports/due.ts'

/** Sets work or moves it, within a write. */
export function settingDue(room: Room): (work: DueWork) => void {
  const set = room.db.prepare(`insert into due (id, kind, at, conversation, body) values (?, ?, ?, ?, ?)
    on conflict (id) do update set at = excluded.at, conversation = excluded.conversation, body = excluded.body
    where done = 0`)
  return ({ id, kind, at, conversation, body }) =>
    void set.run(id, kind, at, conversation, sealFor(room, conversation ?? HOUSE, `due/${id}`, body))
}

/** Work to be done at a time. A lease is held until done, or until it runs out. */
export function dueList(room: Room): DueList {
  const { db, write } = room
  const set = settingDue(room)
  const due = db.prepare(`select id, kind, at, conversation, body from due
    where done = 0 and at <= ?1 and leased_until <= ?1 order by at limit ?2`)
  const lease = db.prepare('update due set token = ?, leased_until = ? where id = ?')
  const rest = db.prepare('update due set leased_until = ? where id = ?')
  const done = db.prepare('update due set done = 1 where id = ? and token = ? and done = 0')
  const next = db.prepare('select min(max(at, leased_until)) as at from due where done = 0')

  return {
    set: (work) => write(() => set(work)),

    claim: (now, leased, limit) =>
      claim(room, limit, {
        due: (most) => due.all(now, most),
        hold(row): Leased<DueWork> {
          const id = String(row['id'])
          const conversation = row['conversation'] as string | null
          const body = unsealFor<string>(room, conversation ?? HOUSE, `due/${id}`, row['body'])
          const token = randomUUID()
          lease.run(token, now + leased, id)
          return { id, kind: row['kind'] as DueWork['kind'], at: Number(row['at']), conversation, body, token }
        },
        rest: ({ id }) => void rest.run(now + leased, String(id)),
      }),

    done: (id, token) => write(() => done.run(id, token).changes === 1),
    next: async () => (next.get()!['at'] as number | null) ?? null,
  }
}
