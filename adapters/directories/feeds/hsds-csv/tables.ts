import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Row, rowsIn } from '#adapters/directories/feeds/csv-rows.ts'
import { importFailed } from '#adapters/directories/feeds/feed.ts'

/** What the tables of a package are called here, whichever version calls them what. */
const names = {
  services: /^services?$/,
  organizations: /^organi[sz]ations?$/,
  locations: /^locations?$/,
  atLocation: /^services?_at_locations?$/,
  addresses: /^(?:physical_)?addresse?s?$/,
  phones: /^phones?$/,
  contacts: /^contacts?$/,
  schedules: /^(?:regular_)?schedules?$/,
  taxonomyOfService: /^services?_(?:taxonom(?:y|ies)|attributes?)$/,
  attributes: /^attributes?$/,
  terms: /^taxonomy(?:_terms?)?$/,
  eligibility: /^eligibilit(?:y|ies|ys)$/,
  languages: /^languages?$/,
  accessibility: /^accessibility(?:_for_disabilities)?$/,
  costs: /^cost_options?$/,
  areas: /^service_areas?$/,
} as const
export type Table = keyof typeof names

/** The tables of a package, to be looked up in by their keys. They stand in a file of their own that goes when it is closed. */
export interface Tables {
  all(table: Table): Iterable<Row>
  where(table: Table, key: string, is: string | undefined): readonly Row[]
  count(table: Table): number
  close(): void
}

/** Reads the CSV files of a folder. IMPORT_FAILED where there are none of services. */
export async function tablesIn(folder: string): Promise<Tables> {
  const files = filesIn(folder)
  // No name: a temporary file, so that a package may be larger than memory.
  const db = new DatabaseSync('')
  try {
    db.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -16000;
      create table rows (n integer primary key, name text not null, row text not null);
      create table keys (name text, key text, value text, n integer, primary key (name, key, value, n)) without rowid;
      begin`)
    const add = db.prepare('insert into rows (name, row) values (?, ?) returning n')
    const addKey = db.prepare('insert into keys (name, key, value, n) values (?, ?, ?, ?)')
    for (const [table, path] of files)
      for await (const row of rowsIn(path)) {
        const n = Number(add.get(table, JSON.stringify(row))!['n'])
        for (const [key, value] of Object.entries(row))
          if (value !== '' && /^id$|_id$/.test(key)) addKey.run(table, key, value, n)
      }
    db.exec('commit; create index rows_of on rows (name, n)')
  } catch (cause) {
    db.close()
    throw cause
  }
  const all = db.prepare('select row from rows where name = ? order by n')
  const count = db.prepare('select count(*) as number from rows where name = ?')
  const where = db.prepare(
    'select row from keys join rows using (n) where keys.name = ? and key = ? and value = ? order by n',
  )
  return {
    *all(table) {
      for (const { row } of all.iterate(table)) yield JSON.parse(String(row)) as Row
    },
    where: (table, key, is) => (is ? where.all(table, key, is).map(({ row }) => JSON.parse(String(row)) as Row) : []),
    count: (table) => Number(count.get(table)!['number']),
    close: () => db.close(),
  }
}

/** Each table's file: `services.csv`, or `csv_services.csv`. */
function filesIn(folder: string): ReadonlyMap<Table, string> {
  const files = new Map<Table, string>()
  for (const file of readdirSync(folder).sort()) {
    const [, name] = /^(?:csv_)?(\w+)\.csv$/i.exec(file) ?? []
    const table = (Object.keys(names) as Table[]).find((one) => names[one].test(name?.toLowerCase() ?? ''))
    if (table) files.set(table, join(folder, file))
  }
  if (!files.has('services'))
    throw importFailed(
      `${folder} holds no services.csv. Give the folder of an HSDS package, a JSON file, or a web address that starts with http.`,
    )
  return files
}
