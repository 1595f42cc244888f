import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every transcript, as it stands in its file. */
export const scripts = globSync('*.txt', { cwd: import.meta.dirname })
  .sort()
  .map((file) => ({ file, script: readFileSync(join(import.meta.dirname, file), 'utf8') }))
