import { mkdirSync } from 'node:fs'
import { BotError } from '#dialogs/errors.ts'

/** Makes a data folder where there is none, for its owner alone. `FOLDER_WRONG` where it cannot be made. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw unusable(folder, cause)
  }
}

/** What to say where a data folder cannot be used. */
export function unusable(folder: string, cause: unknown): BotError {
  return new BotError('FOLDER_WRONG', `The folder is ${folder}: ${(cause as Error).message}.`, cause)
}
