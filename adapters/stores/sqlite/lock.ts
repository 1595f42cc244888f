import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder, unusable } from '#adapters/stores/sqlite/folder.ts'
import { BotError } from '#dialogs/errors.ts'

const SQLITE_BUSY = 5

/**
 * Holds a data folder for one bot, until released or killed: a kill -9 sets it free. `FOLDER_HELD` where another has it.
 * Commands that only read, or keep a directory, work beside it and do not ask.
 */
export function holdFolder(folder: string): () => void {
  makeFolder(folder)
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, 'held.db'), { timeout: 0 })
    lock.exec('begin exclusive')
  } catch (cause) {
    lock?.close()
    if ((cause as { errcode?: number }).errcode === SQLITE_BUSY)
      throw new BotError('FOLDER_HELD', `The folder is ${folder}.`, cause)
    throw unusable(folder, cause)
  }
  return () => lock.close()
}
