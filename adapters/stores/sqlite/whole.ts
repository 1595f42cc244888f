import type { DatabaseSync } from 'node:sqlite'

/** Does all of some work on a file at once, or none of it. */
export function whole(db: DatabaseSync, work: () => void): void {
  db.exec('begin immediate')
  try {
    work()
    db.exec('commit')
  } catch (cause) {
    if (db.isTransaction) db.exec('rollback')
    throw cause
  }
}
