import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '#adapters/stores/sqlite/folder.ts'
import { BotError } from '#dialogs/errors.ts'

/** The three files of a data folder, apart so that none holds up another, and so that keys have backups of their own. */
export type FileName = 'conversations' | 'keys' | 'directory'

/** How much of each file is held in memory at most, in KB: what the conversations that move now stand on. */
const CACHE = 32_000

const migrationsOf = (name: FileName) =>
  globSync(join(import.meta.dirname, 'migrations', name, '*.sql')).sort((a, b) => numberOf(a) - numberOf(b))

const numberOf = (path: string) => Number(basename(path, '.sql'))

/** Opens one file of a data folder, and brings it up to this version. `STORE_FROM_LATER` where it is ahead of us. */
export function openFile(folder: string, name: FileName, thrownAway = false): DatabaseSync {
  makeFolder(folder)
  const path = join(folder, `${name}.db`)
  try {
    const db = new DatabaseSync(path, { timeout: 10_000 })
    // FULL: on disk before we say so. What is deleted from the keys is overwritten.
    const synchronous = thrownAway ? 'off' : 'full'
    db.exec(`pragma journal_mode = wal; pragma synchronous = ${synchronous}; pragma cache_size = -${CACHE};
      pragma secure_delete = ${name === 'keys' ? 'on' : 'off'}`)
    migrate(db, name, path)
    return db
  } catch (cause) {
    if (cause instanceof BotError) throw cause
    throw new BotError(
      'STORE_BROKEN',
      `${path}: ${(cause as Error).message}. Put back a backup, or use another DATA_DIR.`,
      cause,
    )
  }
}

function migrate(db: DatabaseSync, name: FileName, path: string): void {
  const migrations = migrationsOf(name)
  const newest = numberOf(migrations.at(-1)!)
  const version = () => Number(db.prepare('pragma user_version').get()!['user_version'])
  if (version() > newest)
    throw new BotError('STORE_FROM_LATER', `${path} is at ${version()}, and this version knows ${newest}.`)
  for (const migration of migrations.filter((migration) => numberOf(migration) > version())) {
    db.exec('begin immediate')
    // Another handle may have been quicker.
    if (version() < numberOf(migration)) {
      db.exec(`${readFileSync(migration, 'utf8')}; pragma user_version = ${numberOf(migration)}`)
    }
    db.exec('commit')
  }
}
