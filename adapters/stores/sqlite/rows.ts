import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Unhandled } from '#adapters/stores/sqlite/waiting.ts'
import { waitingIn } from '#adapters/stores/sqlite/waiting.ts'
import type { ChannelName } from '#bot/ports/channel.ts'

/** A conversation's row, but for what it seals. */
export interface Row {
  readonly n: number
  readonly id: string
  readonly version: number
  /** The last position given. */
  readonly last: number
  readonly channel: ChannelName
  readonly language: string
  readonly waiting: readonly Unhandled[]
  readonly readyAt: number | null
  readonly held: number
  readonly flagged: number
}

type Values = [number, string, number, number, ChannelName, string, string, number | null, number, number]

/** Finds a conversation's row, by its id or by an address. Null where there is none. */
export function rows(db: DatabaseSync) {
  const columns = 'n, conversations.id, version, last, channel, language, waiting, ready_at, held, flagged'
  const byId = asValues(db.prepare(`select ${columns} from conversations where id = ?`))
  const byAddress = asValues(
    db.prepare(`select ${columns} from addresses join conversations on n = conversation where hash = ?`),
  )
  return {
    byId: (id: string) => rowFrom(byId.get(id)),
    byAddress: (hash: string) => rowFrom(byAddress.get(hash)),
  }
}

/** Read many thousand times a second: an object from SQLite costs twice what an array does. */
function asValues(statement: StatementSync): StatementSync {
  statement.setReturnArrays(true)
  return statement
}

function rowFrom(values: unknown): Row | null {
  if (!values) return null
  const [n, id, version, last, channel, language, waiting, readyAt, held, flagged] = values as Values
  return { n, id, version, last, channel, language, waiting: waitingIn(waiting), readyAt, held, flagged }
}
