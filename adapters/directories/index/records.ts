import { DatabaseSync } from 'node:sqlite'
import { deserialize, serialize } from 'node:v8'
import { calledBy } from '#adapters/directories/by-name.ts'
import type { Listing } from '#adapters/directories/listing.ts'

/** Listings by their number, kept out of memory: in a file of sqlite's own that nobody else sees, and that goes with the process. */
export interface Records {
  /** Whether it is had by telephone or online. */
  isRemote(number: number): boolean
  get(number: number): Listing
  /** Its number, or null where it has none. */
  numberOf(id: string): number | null
  /** The numbers of those that are called so, as `calledBy` tells. */
  called(name: string): readonly number[]
}

const KEPT_AT_HAND = 2_000

export function openRecords(): Records & { add(listing: Listing): number } {
  // An empty name is a temporary file, taken away when it is closed.
  const db = new DatabaseSync('')
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -8000')
  db.exec(
    'create table listings (number integer primary key, id text, listing blob); create index by_id on listings (id)',
  )
  db.exec('create table names (called text, number integer, primary key (called, number)) without rowid')
  const insert = db.prepare('insert into listings values (?, ?, ?)')
  const select = db.prepare('select listing from listings where number = ?')
  const call = db.prepare('insert into names values (?, ?)')
  const named = db.prepare('select number from names where called = ?')
  const find = db.prepare('select number from listings where id = ?')
  const lately = new Map<number, Listing>()
  const remote: boolean[] = []
  return {
    add(listing) {
      if (remote.length === 0) db.exec('begin')
      insert.run(remote.length, listing.id, serialize(listing))
      for (const name of calledBy(listing.name)) call.run(name, remote.length)
      return remote.push(listing.remote) - 1
    },
    isRemote: (number) => remote[number]!,
    get(number) {
      const known = lately.get(number)
      if (known) return known
      if (db.isTransaction) db.exec('commit')
      const listing: Listing = deserialize(select.get(number)!['listing'] as Uint8Array)
      if (lately.size >= KEPT_AT_HAND) lately.delete(lately.keys().next().value!)
      lately.set(number, listing)
      return listing
    },
    numberOf(id) {
      const row = find.get(id)
      return row ? Number(row['number']) : null
    },
    called: (name) => named.all(name).map(({ number }) => Number(number)),
  }
}
