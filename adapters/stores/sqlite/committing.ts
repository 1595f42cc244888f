import { Undone } from '#adapters/stores/sqlite/group-commit.ts'
import type { Kept } from '#adapters/stores/sqlite/lately.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { sealFor } from '#adapters/stores/sqlite/room.ts'
import type { Committed, Outcome, Store } from '#bot/ports/store.ts'

interface Advanced {
  readonly n: number
  readonly last: number
  readonly channel: string
  readonly language: string
  readonly reply_to: Uint8Array
}

/** What a turn comes to, kept whole; and turns that failed, which rest. */
export function committing(room: Room): Pick<Store, 'commit' | 'failed' | 'rest'> {
  const { db, write, lately } = room
  const number = db.prepare('select n from conversations where id = ?')
  const handle = db.prepare('update heard set handled = 1 where conversation = ? and position = ? and handled = 0')
  const since = '(select min(at) from heard where conversation = n and handled = 0)'
  const advance = db.prepare(`update conversations set version = version + 1, last = last + ?, kept = ?,
      flagged = max(flagged, ?), waiting_since = ${since}, ready_at = case when ${since} is null then null else ready_at end
    where n = ? and version = ? returning n, last, channel, language, reply_to`)
  const note = db.prepare(`insert into kept (conversation, position, kind, at, body) values (?, ?, ?, ?, ?)
    on conflict do nothing`)
  const gap = db.prepare('insert into gaps (need, district, month, because) values (?, ?, ?, ?)')
  const setDue = db.prepare(`insert into due (id, kind, at, conversation, body) values (?, ?, ?, ?, ?)
    on conflict (id) do update set at = excluded.at, body = excluded.body where done = 0`)
  const withdraw = db.prepare(`update said set state = 'withdrawn'
    where conversation = ? and state = 'kept' and asks = 1`)
  const say = db.prepare(`insert into said
      (conversation, position, at, channel, language, priority, asks, reply_to, body, due_at)
    values (?, ?, ?3, ?, ?, ?, ?, ?, ?, ?3)`)
  const fail = db.prepare(`update heard set failures = failures + 1 where conversation = ?1 and position = (
    select position from heard where conversation = ?1 and handled = 0 order by kind <> 'danger', position limit 1)`)
  const rest = db.prepare('update conversations set ready_at = ?, held = 0 where id = ? and ready_at is not null')

  return {
    commit: ({ id, version }, handled, outcome) =>
      write((): Committed | Undone<Committed> => {
        const n = Number(number.get(id)!['n'])
        for (const position of handled) if (handle.run(n, position).changes === 0) return new Undone('repeat' as const)
        const kept = { snapshot: outcome.snapshot, offer: outcome.offer }
        const sealed = sealFor(room, id, `kept/${version + 1}`, kept)
        const flagged = outcome.notes.some((one) => one.note === 'flag') ? 1 : 0
        const said = outcome.reply ? 1 : 0
        const row = advance.get(said, sealed, flagged, n, version) as Advanced | undefined
        if (!row) return new Undone('stale' as const)
        writeDown(id, n, handled.at(-1)!, outcome)
        if (outcome.reply) reply(id, row, outcome)
        know(id, version + 1, row.last, said, kept)
        room.changed(id)
        return 'kept'
      }),

    failed: (id, until) =>
      write(() => {
        fail.run(Number(number.get(id)!['n']))
        rest.run(until, id)
      }),

    rest: (id, until) => write(() => void rest.run(until, id)),
  }

  function writeDown(id: string, n: number, position: number, { at, notes, gaps, due }: Outcome): void {
    for (const one of notes) note.run(n, position, one.note, at, sealFor(room, id, `${one.note}/${position}`, one))
    for (const { need, district, month, because } of gaps) gap.run(need, district, month, because)
    for (const work of due) {
      setDue.run(work.id, work.kind, work.at, id, sealFor(room, id, `due/${work.id}`, work.body))
    }
  }

  function reply(id: string, row: Advanced, { at, reply, offer }: Outcome): void {
    const { lines, text, priority } = reply!
    if (priority === 'crisis') withdraw.run(row.n)
    const asks = offer.choices.length > 0 || text.endsWith('?') ? 1 : 0
    const body = sealFor(room, id, `said/${row.last}`, { lines, text, offer })
    say.run(row.n, row.last, at, row.channel, row.language, priority, asks, row.reply_to, body)
  }

  /** Where another process took something in meanwhile, what is known here is out of date. */
  function know(id: string, version: number, last: number, said: number, kept: Kept): void {
    const before = lately.get(id)
    if (before && before.last + said === last) lately.set(id, { ...before, version, last, kept })
    else lately.drop(id)
  }
}
