import { BotError } from '#dialogs/errors.ts'

const SQLITE_FULL = 13

/** A failure of the disk, by a name that says what to do about it; any other as it is. */
export function named(cause: unknown): unknown {
  return (cause as { errcode?: number }).errcode === SQLITE_FULL ? new BotError('STORE_FULL', '', cause) : cause
}
