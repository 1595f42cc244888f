import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, unusable } from '#adapters/stores/sqlite/folder.ts'
import { BotError } from '#dialogs/errors.ts'

const BYTES = 32

/**
 * The secret of a data folder: the setting, or else the one in its file `key`, made on the first start and readable by
 * its owner alone. In production the setting must be there: keys and data belong in different places. `KEY_WRONG` where
 * the file holds no whole key: what is sealed with half of one could be read by anyone who guesses the rest.
 */
export function secretOf(
  folder: string,
  setting: Buffer | undefined,
  production: boolean,
  say: (sentence: string) => void,
): Buffer {
  if (setting) return setting
  if (production) {
    throw new BotError(
      'SETTING_WRONG',
      'FINGERPOST_KEY: must be set in production. 32 random bytes as base64, kept apart from the data.',
    )
  }
  const path = join(folder, 'key')
  if (existsSync(path)) return keyIn(path)
  makeFolder(folder)
  const secret = randomBytes(BYTES)
  try {
    writeFileSync(path, secret.toString('base64'), { mode: 0o600, flag: 'wx', flush: true })
  } catch (cause) {
    throw unusable(folder, cause)
  }
  say(
    `Made a key in ${path}. Whoever has it and this folder can read what people wrote: set FINGERPOST_KEY in production.`,
  )
  return secret
}

function keyIn(path: string): Buffer {
  const secret = Buffer.from(readFileSync(path, 'utf8'), 'base64')
  if (secret.length === BYTES) return secret
  throw new BotError(
    'KEY_WRONG',
    `${path} holds no key of ${BYTES} bytes. Put back a copy of it, or remove it where nothing is kept yet.`,
  )
}
