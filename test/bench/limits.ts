import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Figure } from './figures.ts'

/** What node:sqlite itself can do on this disk: rows a second, one to a commit and many. */
export function rawCommits(): Figure[] {
  const folder = mkdtempSync(join(import.meta.dirname, 'data-'))
  const db = new DatabaseSync(join(folder, 'raw.db'))
  db.exec('pragma journal_mode = wal; pragma synchronous = full; create table raw (n integer primary key, body blob)')
  const insert = db.prepare('insert into raw (body) values (?)')
  const body = Buffer.alloc(600)
  const figures = [1, 10, 100].map((group): Figure => {
    const begun = performance.now()
    let rows = 0
    while (performance.now() - begun < 1_000) {
      db.exec('begin immediate')
      for (let n = 0; n < group; n++) insert.run(body)
      db.exec('commit')
      rows += group
    }
    return {
      what: `node:sqlite, ${group} to a commit`,
      value: rows / ((performance.now() - begun) / 1_000),
      unit: 'rows/s',
    }
  })
  db.close()
  rmSync(folder, { recursive: true })
  return figures
}
