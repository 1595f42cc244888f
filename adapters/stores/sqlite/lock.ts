import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BotError } from '#dialogs/errors.ts'

const SQLITE_BUSY = 5

/**
 * Holds a data folder for one bot, until released or killed: a kill -9 sets it free. `FOLDER_HELD` where another has it.
 * Commands that only read, or keep a directory, work beside it and do not ask.
 */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'held.db'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    if ((cause as { errcode?: number }).errcode === SQLITE_BUSY)
      throw new BotError('FOLDER_HELD', `The folder is ${folder}.`, cause)
    throw cause
  }
  return () => lock.close()
}
