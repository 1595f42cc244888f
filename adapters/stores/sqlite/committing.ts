import { createHmac } from 'node:crypto'
import { settingDue } from '#adapters/stores/sqlite/due.ts'
import type { Kept } from '#adapters/stores/sqlite/lately.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { sealFor, sealKept } from '#adapters/stores/sqlite/room.ts'
import type { Row } from '#adapters/stores/sqlite/rows.ts'
import { rows } from '#adapters/stores/sqlite/rows.ts'
import type { Committed, Outcome, Store } from '#bot/ports/store.ts'

/** What a turn comes to, kept whole; and turns that failed, which rest. */
export function committing(room: Room): Pick<Store, 'commit' | 'failed' | 'rest'> {
  const { db, write, lately } = room
  const { byId } = rows(db)
  const advance = db.prepare(`update conversations set version = version + 1, last = ?, kept = ?, waiting = ?,
    ready_at = ?, flagged = max(flagged, ?) where n = ? and version = ? and last = ?`)
  const note = db.prepare(`insert into kept (conversation, position, kind, at, body) values (?, ?, ?, ?, ?)
    on conflict do nothing`)
  const gap = db.prepare('insert into gaps (need, district, month, because, filters, teller) values (?, ?, ?, ?, ?, ?)')
  const report = db.prepare(`insert into reports (service, teller, said, day) values (?, ?, ?, ?)
    on conflict do nothing`)
  const setDue = settingDue(room)
  const withdraw = db.prepare(`update said set state = 'withdrawn'
    where conversation = ? and state = 'kept' and asks = 1 and priority <> 'crisis'`)
  const say = db.prepare(`insert into said (conversation, position, at, language, priority, asks, body, due_at)
    values (?, ?, ?3, ?, ?, ?, ?, ?3)`)
  const fail = db.prepare('update conversations set waiting = ? where n = ?')
  const rest = db.prepare('update conversations set ready_at = ?, held = 0 where id = ? and ready_at is not null')

  return {
    commit: (before, handled, outcome) =>
      write((): Committed => {
        const known = lately.get(before.id)?.row
        const kept = known && commit(known, before.version, handled, outcome) === 'kept'
        return kept ? 'kept' : commit(byId(before.id)!, before.version, handled, outcome)
      }),

    failed: (id, until) =>
      write(() => {
        lately.drop(id)
        const { n, waiting } = byId(id)!
        const whose = waiting.find(({ kind }) => kind === 'danger') ?? waiting[0]
        const counted = waiting.map((one) => (one === whose ? { ...one, failures: one.failures + 1 } : one))
        fail.run(JSON.stringify(counted), n)
        rest.run(until, id)
      }),

    rest: (id, until) =>
      write(() => {
        lately.drop(id)
        const inDanger = byId(id)!.waiting.some(({ kind }) => kind === 'danger')
        if (!inDanger) rest.run(until, id)
      }),
  }

  /** Writes nothing but where the row is still as it is given here, and as it was when the turn began. */
  function commit(row: Row, version: number, handled: readonly number[], outcome: Outcome): Committed {
    const { n, id } = row
    const waiting = row.waiting.filter(({ position }) => !handled.includes(position))
    if (row.waiting.length - waiting.length < handled.length) return 'repeat'
    if (row.version !== version) return 'stale'
    const kept = { snapshot: outcome.snapshot, offer: outcome.offer, at: outcome.at }
    const last = row.last + (outcome.reply ? 1 : 0)
    const flagged = outcome.notes.some((one) => one.note === 'flag') ? 1 : 0
    const readyAt = waiting.length > 0 ? row.readyAt : null
    const sealed = sealKept(room, id, version + 1, kept)
    const set = [last, sealed, JSON.stringify(waiting), readyAt, flagged] as const
    if (advance.run(...set, n, version, row.last).changes === 0) return 'stale'
    writeDown(id, n, handled.at(-1)!, outcome)
    if (outcome.reply) reply(id, row, last, outcome)
    know({ ...row, version: version + 1, last, waiting, readyAt, flagged: row.flagged | flagged }, row.last, kept)
    room.changed(id)
    return 'kept'
  }

  function writeDown(id: string, n: number, position: number, { at, notes, gaps, due }: Outcome): void {
    for (const one of notes) {
      if (one.note === 'report') report.run(one.service, room.hide(`${id}/${one.service}`), one.said, dayOf(at))
      else note.run(n, position, one.note, at, sealFor(room, id, `${one.note}/${position}`, one))
    }
    for (const { need, district, month, because, filters } of gaps)
      gap.run(need, district, month, because, JSON.stringify(filters), tellerOf(room, id))
    for (const work of due) setDue(work)
  }

  function reply(id: string, { n, language }: Row, position: number, { at, reply, offer }: Outcome): void {
    const { lines, text, priority, until } = reply!
    if (priority === 'crisis') withdraw.run(n)
    const asks = offer.choices.length > 0 || text.endsWith('?') ? 1 : 0
    const body = sealFor(room, id, `said/${position}`, { lines, text, offer, until })
    say.run(n, position, at, language, priority, asks, body)
  }

  /** Where another process took something in meanwhile, what is known here is out of date. */
  function know(row: Row, before: number, kept: Kept): void {
    const known = lately.asOf({ id: row.id, last: before })
    if (known) lately.set(row.id, { ...known, row, kept })
    else lately.drop(row.id)
  }
}

/** A mark that only this person's own key makes: once that is destroyed, it can be matched with nobody. */
const tellerOf = (room: Room, id: string) => createHmac('sha256', room.keys.of(id)).update('gaps').digest('base64')

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
