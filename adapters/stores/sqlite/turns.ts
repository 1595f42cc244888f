import { recentOf } from '#adapters/stores/sqlite/accepting.ts'
import { Undone } from '#adapters/stores/sqlite/group-commit.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { sealFor, unsealFor } from '#adapters/stores/sqlite/room.ts'
import type { ChannelName } from '#bot/ports/channel.ts'
import type { Committed, Contents, Conversation, Flag, Offer, Outcome, Store, Waiting } from '#bot/ports/store.ts'
import type { Note } from '#dialogs/vocabulary.ts'

const nothingOffered: Offer = { number: 0, choices: [] }

/** What a conversation's `kept` holds. */
interface Kept {
  readonly snapshot: string | null
  readonly offer: Offer
}

/** The turns of conversations: which are due, what they begin from, and what they come to. */
export function turns(room: Room): Pick<Store, 'ready' | 'next' | 'open' | 'commit' | 'failed' | 'rest'> {
  const { db, write } = room
  const ready = db.prepare('select id from conversations where ready_at <= ? order by ready_at limit ?')
  const next = db.prepare('select min(ready_at) as at from conversations where ready_at is not null')
  const open = db.prepare('select n, version, channel, language, kept from conversations where id = ?')
  const waiting = db.prepare(`select position, kind, failures, at, contents from heard
    where conversation = ? and handled = 0 order by position`)
  const flags = db.prepare(`select position, at, body from kept
    where conversation = ? and kind = 'flag' and closed_at is null order by position`)
  const find = db.prepare('select n, version, last, channel, language, reply_to from conversations where id = ?')
  const handle = db.prepare('update heard set handled = 1 where conversation = ? and position = ? and handled = 0')
  const left = db.prepare('select min(at) as since from heard where conversation = ? and handled = 0')
  const advance = db.prepare(`update conversations set version = version + 1, last = ?, kept = ?, waiting_since = ?,
    ready_at = case when ?3 is null then null else ready_at end where n = ?`)
  const note = db.prepare(`insert into kept (conversation, position, kind, at, body) values (?, ?, ?, ?, ?)
    on conflict do nothing`)
  const gap = db.prepare('insert into gaps (need, district, month, because) values (?, ?, ?, ?)')
  const withdraw = db.prepare(
    `update said set state = 'withdrawn' where conversation = ? and state = 'kept' and asks = 1`,
  )
  const say =
    db.prepare(`insert into said (conversation, position, at, channel, language, priority, asks, reply_to, body, due_at)
    values (?, ?, ?3, ?, ?, ?, ?, ?, ?, ?3)`)
  const fail = db.prepare(`update heard set failures = failures + 1 where conversation = ?1 and position = (
    select position from heard where conversation = ?1 and handled = 0 order by kind <> 'danger', position limit 1)`)
  const rest = db.prepare('update conversations set ready_at = ?, held = 0 where id = ? and ready_at is not null')
  const setDue = db.prepare(`insert into due (id, kind, at, conversation, body) values (?, ?, ?, ?, ?)
    on conflict (id) do update set at = excluded.at, body = excluded.body where done = 0`)
  const recent = recentOf(room)

  return {
    ready: async (now, limit) => ready.all(now, limit).map(({ id }) => String(id)),

    next: async () => (next.get()!['at'] as number | null) ?? null,

    async open(id): Promise<Conversation> {
      const row = open.get(id)
      if (!row) throw new RangeError('There is no such conversation')
      const n = Number(row['n'])
      const version = Number(row['version'])
      const kept = row['kept']
        ? unsealFor<Kept>(room, id, `kept/${version}`, row['kept'])
        : { snapshot: null, offer: nothingOffered }
      return {
        ...kept,
        id,
        version,
        channel: row['channel'] as ChannelName,
        language: String(row['language']),
        waiting: waiting.all(n).map(
          ({ position, kind, failures, at, contents }): Waiting => ({
            position: Number(position),
            kind: kind as Waiting['kind'],
            failures: Number(failures),
            at: Number(at),
            contents: unsealFor<Contents>(room, id, `heard/${position}`, contents),
          }),
        ),
        recent: recent(n, id),
        flags: flags.all(n).map(({ position, at, body }): Flag => {
          const { risks } = unsealFor<Extract<Note, { note: 'flag' }>>(room, id, `flag/${position}`, body)
          return { position: Number(position), at: Number(at), risks }
        }),
      }
    },

    commit: ({ id, version }, handled, outcome) =>
      write((): Committed | Undone<Committed> => {
        const row = find.get(id)!
        const n = Number(row['n'])
        for (const position of handled) if (handle.run(n, position).changes === 0) return new Undone('repeat' as const)
        if (Number(row['version']) !== version) return new Undone('stale' as const)
        const position = handled.at(-1)!
        const last = Number(row['last']) + (outcome.reply ? 1 : 0)
        const { snapshot, offer } = outcome
        const kept = sealFor(room, id, `kept/${version + 1}`, { snapshot, offer } satisfies Kept)
        advance.run(last, kept, left.get(n)!['since'] ?? null, n)
        for (const one of outcome.notes) {
          note.run(n, position, one.note, outcome.at, sealFor(room, id, `${one.note}/${position}`, one))
        }
        for (const { need, district, month, because } of outcome.gaps) gap.run(need, district, month, because)
        for (const { id: due, kind, at, body } of outcome.due)
          setDue.run(due, kind, at, id, sealFor(room, id, `due/${due}`, body))
        if (outcome.reply) reply(id, n, last, row, outcome)
        room.changed(id)
        return 'kept'
      }),

    failed: (id, until) =>
      write(() => {
        fail.run(Number(find.get(id)!['n']))
        rest.run(until, id)
      }),

    rest: (id, until) => write(() => void rest.run(until, id)),
  }

  function reply(
    id: string,
    n: number,
    position: number,
    row: Record<string, unknown>,
    { at, reply, offer }: Outcome,
  ): void {
    const { lines, text, priority } = reply!
    if (priority === 'crisis') withdraw.run(n)
    const asks = offer.choices.length > 0 || text.endsWith('?') ? 1 : 0
    const body = sealFor(room, id, `said/${position}`, { lines, text, offer })
    say.run(
      n,
      position,
      at,
      row['channel'] as string,
      row['language'] as string,
      priority,
      asks,
      row['reply_to'] as Uint8Array,
      body,
    )
  }
}
