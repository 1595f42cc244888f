import type { DatabaseSync } from 'node:sqlite'
import { openFile } from '#adapters/stores/sqlite/files.ts'
import type { Editions, OpenReferralService } from '#bot/ports/directory.ts'

/** Keeps directories in a file of their own: an import never holds up a conversation, and takes the old one's place at once. */
export function openEditions(folder: string): Editions & { close(): void } {
  const db = openFile(folder, 'directory')
  return { ...editions(db), close: () => db.close() }
}

function editions(db: DatabaseSync): Editions {
  const newest = db.prepare('select max(number) as number from editions')
  const edition = db.prepare('select number, source, imported_at from editions order by number desc limit 1')
  const services = db.prepare('select record from services where edition = ? order by n')
  const begin = db.prepare('insert into editions (source, imported_at) values (?, ?) returning number')
  const add = db.prepare('insert into services (edition, n, record) values (?, ?, ?)')
  const forget = [
    db.prepare('delete from services where edition < ?'),
    db.prepare('delete from editions where number < ?'),
  ]

  return {
    async keep({ source, importedAt, services }) {
      db.exec('begin immediate')
      try {
        const number = Number(begin.get(source, importedAt)!['number'])
        services.forEach((service, n) => void add.run(number, n, JSON.stringify(service)))
        for (const old of forget) old.run(number)
        db.exec('commit')
      } catch (cause) {
        if (db.isTransaction) db.exec('rollback')
        throw cause
      }
    },

    current: async () => Number(newest.get()!['number'] ?? 0),

    async open() {
      db.exec('begin')
      try {
        const row = edition.get()
        if (!row) return null
        return {
          source: String(row['source']),
          importedAt: Number(row['imported_at']),
          services: services
            .all(row['number'] as number)
            .map(({ record }) => JSON.parse(String(record)) as OpenReferralService),
        }
      } finally {
        if (db.isTransaction) db.exec('commit')
      }
    },
  }
}
