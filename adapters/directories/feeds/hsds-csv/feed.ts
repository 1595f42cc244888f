import { basename, resolve } from 'node:path'
import { type Feed, importFailed } from '#adapters/directories/feeds/feed.ts'
import { serviceOf } from '#adapters/directories/feeds/hsds-csv/service.ts'
import { tablesIn } from '#adapters/directories/feeds/hsds-csv/tables.ts'

/** Reads the services of an HSDS package, version 2 or 3: a folder of CSV files, one for each table. */
export function hsdsCsv(folder: string): Feed {
  let total: number | null = null
  return {
    name: basename(resolve(folder)),
    total: () => total,
    memory: () => null,
    async *services() {
      const tables = await tablesIn(folder)
      try {
        total = tables.count('services')
        if (total === 0) throw importFailed(`The services.csv of ${folder} has no rows. Check the package.`)
        for (const row of tables.all('services')) yield serviceOf(row, tables)
      } finally {
        tables.close()
      }
    },
  }
}
