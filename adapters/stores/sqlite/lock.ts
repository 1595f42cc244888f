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
  return hold(folder, 'held.db', (cause) => new BotError('FOLDER_HELD', `The folder is ${folder}.`, cause))
}

/** Holds the directory of a data folder for one import, in the same way. `IMPORT_FAILED` where another has it. */
export function holdDirectory(folder: string): () => void {
  const sentence = `Another import is at work in the folder ${folder}. Wait until it has ended, and try again.`
  return hold(folder, 'importing.db', (cause) => new BotError('IMPORT_FAILED', sentence, cause))
}

function hold(folder: string, file: string, held: (cause: unknown) => BotError): () => void {
  makeFolder(folder)
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, file), { timeout: 0 })
    lock.exec('begin exclusive')
  } catch (cause) {
    lock?.close()
    if ((cause as { errcode?: number }).errcode === SQLITE_BUSY) throw held(cause)
    throw unusable(folder, cause)
  }
  return () => lock.close()
}
