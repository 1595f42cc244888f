import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import { BadUse } from '#bot/commands/command.ts'
import type { Records } from '#bot/ports/records.ts'
import { readSettings } from '#bot/settings.ts'

/** Reads what conversations left in a data folder, and lets go of it. `nothing` where none was ever held there. */
export async function withRecords<Result>(
  typed: string | undefined,
  nothing: Result,
  use: (records: Records) => Promise<Result>,
): Promise<Result> {
  const { FINGERPOST_KEY, NODE_ENV, DATA_DIR } = readSettings()
  const folder = typed ?? DATA_DIR
  if (typed !== undefined && !existsSync(folder)) throw new BadUse(`There is no folder ${folder}.`)
  if (!existsSync(join(folder, 'conversations.db'))) return nothing
  const secret = secretOf(folder, FINGERPOST_KEY, NODE_ENV === 'production', () => {})
  const stores = sqliteStore(folder, secret)
  try {
    return await use(stores.records)
  } finally {
    stores.close()
  }
}
