import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'

/** Directories in folders of their own, for as long as a test lasts. */
export function sqliteEditions() {
  const opened: (() => void)[] = []
  return {
    open() {
      const folder = mkdtempSync(join(tmpdir(), 'fingerpost-editions-'))
      const editions = openEditions(folder)
      opened.push(() => {
        editions.close()
        rmSync(folder, { recursive: true })
      })
      return editions
    },
    closeAll(): void {
      for (const close of opened.splice(0)) close()
    },
  }
}
