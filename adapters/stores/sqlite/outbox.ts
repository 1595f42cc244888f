import { randomUUID } from 'node:crypto'
import { claim } from '#adapters/stores/sqlite/claiming.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { unsealFor } from '#adapters/stores/sqlite/room.ts'
import { seal, unseal } from '#adapters/stores/sqlite/seal.ts'
import type { ChannelName } from '#bot/ports/channel.ts'
import type { Leased } from '#bot/ports/due.ts'
import type { Outbox, OutboxRow } from '#bot/ports/outbox.ts'

/** A message waits this long for one before it that was tried and could not be sent. Milliseconds. */
const MOST_WAIT = 60_000

/** What is to be sent: the lines that were said, and what belongs to no conversation. */
export function outbox(room: Room): Outbox {
  const { db, keys, write } = room
  const add = db.prepare(`insert into said (id, at, channel, language, priority, asks, reply_to, body, due_at)
    values (?, ?2, ?, ?, ?, 0, ?, ?, ?2) on conflict do nothing`)
  const due = db.prepare(`select said.n, said.id, conversations.id as conversation, position,
      coalesce(said.channel, conversations.channel) as channel, said.language,
      priority, coalesce(said.reply_to, conversations.reply_to) as reply_to, body, tries, unknown, state
    from said left join conversations on conversations.n = conversation
    where state in ('kept', 'leased') and due_at <= ?1 and (priority = 'crisis' or conversation is null or not exists (
      select 1 from said earlier where earlier.conversation = said.conversation and earlier.n < said.n
        and earlier.state in ('kept', 'leased') and (earlier.tries = 0 or earlier.at > ?1 - ${MOST_WAIT})))
    order by priority = 'crisis' desc, said.n limit ?2`)
  const lease = db.prepare(`update said set state = 'leased', due_at = ?, token = ?,
    unknown = max(unknown, ?) where n = ?`)
  const rest = db.prepare('update said set due_at = ? where n = ?')
  const sent = db.prepare(
    `update said set state = 'sent', carrier_id = ? where n = ? and token = ? and state = 'leased'`,
  )
  const refused = db.prepare(
    `update said set state = 'kept', due_at = ?, tries = tries + 1 where n = ? and token = ? and state = 'leased'`,
  )
  const lost = db.prepare(
    `update said set unknown = 1, due_at = ?, tries = tries + 1 where n = ? and token = ? and state = 'leased'`,
  )
  const late = db.prepare(`update said set state = 'withdrawn' where n = ? and token = ? and state = 'leased'`)
  const unknowns = db.prepare('select count(*) as count from said where unknown = 1')
  const next = db.prepare(`select min(due_at) as at from said where state in ('kept', 'leased')`)

  return {
    add: ({ id, channel, replyTo, text, language, priority }, at) =>
      write(() => {
        const sealed = (what: string, words: string) => seal(keys.house, `outbox/${id}/${what}`, words)
        add.run(id, at, channel, language, priority, sealed('replyTo', replyTo), sealed('text', text))
      }),

    claim: (now, leased, limit) =>
      claim(room, limit, {
        due: (most) => due.all(now, most),
        hold(row): Leased<OutboxRow> {
          const unknown = row['state'] === 'leased' || row['unknown'] === 1
          const token = `${row['n']}.${randomUUID()}`
          const claimed = { ...opened(row), tries: Number(row['tries']), unknown, token }
          lease.run(now + leased, token, unknown ? 1 : 0, row['n'] as number)
          return claimed
        },
        rest: ({ n }) => void rest.run(now + leased, n as number),
      }),

    sent: (_, token, carrierId) => write(() => sent.run(carrierId, rowOf(token), token).changes === 1),
    refused: (_, token, again) => write(() => refused.run(again, rowOf(token), token).changes === 1),
    lost: (_, token, again) => write(() => lost.run(again, rowOf(token), token).changes === 1),
    withdrawn: (_, token) => write(() => late.run(rowOf(token), token).changes === 1),
    unknowns: async () => Number(unknowns.get()!['count']),
    next: async () => (next.get()!['at'] as number | null) ?? null,
  }

  function opened(row: Record<string, unknown>): Omit<OutboxRow, 'tries' | 'unknown'> {
    const conversation = row['conversation'] as string | null
    const position = row['position'] as number | null
    const rest = {
      conversation,
      position,
      channel: row['channel'] as ChannelName,
      language: String(row['language']),
      priority: row['priority'] as OutboxRow['priority'],
    }
    if (conversation === null) {
      const id = String(row['id'])
      const open = (what: string, sealed: unknown) => unseal(keys.house, `outbox/${id}/${what}`, sealed as Uint8Array)
      return { ...rest, id, replyTo: open('replyTo', row['reply_to']), text: open('text', row['body']) }
    }
    const { text, until } = unsealFor<{ text: string; until?: number }>(
      room,
      conversation,
      `said/${position}`,
      row['body'],
    )
    const replyTo = unsealFor<string>(room, conversation, 'replyTo', row['reply_to'])
    return { ...rest, id: `${conversation}.${position}`, replyTo, text, ...(until !== undefined && { until }) }
  }
}

const rowOf = (token: string) => Number(token.slice(0, token.indexOf('.')))
