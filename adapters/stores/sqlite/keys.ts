import type { KeyObject } from 'node:crypto'
import { createSecretKey, randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { derived, seal, unseal } from '#adapters/stores/sqlite/seal.ts'
import { BotError } from '#dialogs/errors.ts'

/** How many keys are held in memory: those that were unwrapped last. */
const MOST_HELD = 20_000

/** Whose key seals what belongs to no person. */
export const HOUSE = 'house'

/** The keys that seal: one for each person, and one of the house for what belongs to no person. */
export interface Keys {
  readonly house: KeyObject
  of(owner: string): KeyObject
  /** Makes a person's key. It is on disk once `commit` was called, which must come before anything sealed with it is. */
  make(owner: string): KeyObject
  commit(): void
  rollback(): void
}

/** Opens the keys of a data folder with its one secret. `KEY_WRONG` where they were made with another. */
export function openKeys(db: DatabaseSync, secret: Buffer): Keys {
  const wrapping = derived(secret, 'fingerpost/wrapping')
  const find = db.prepare('select wrapped from keys where owner = ?')
  const insert = db.prepare('insert into keys (owner, wrapped) values (?, ?)')
  const held = new Map<string, KeyObject>()
  let writing = false

  const keys: Omit<Keys, 'house'> = {
    of(owner) {
      const here = held.get(owner)
      if (here) return here
      const row = find.get(owner)
      if (!row)
        throw new BotError(
          'STORE_BROKEN',
          'The key of a conversation is missing. Was keys.db put back from an older backup?',
        )
      return hold(owner, unwrap(owner, row['wrapped'] as Uint8Array))
    },
    make(owner) {
      begin()
      const key = randomBytes(32)
      insert.run(owner, seal(wrapping, owner, key.toString('base64')))
      return hold(owner, createSecretKey(key))
    },
    commit() {
      if (writing) db.exec('commit')
      writing = false
    },
    rollback() {
      // A full disk has undone it already.
      if (db.isOpen && db.isTransaction) db.exec('rollback')
      writing = false
      held.clear()
    },
  }
  return { ...keys, house: houseKey() }

  function houseKey(): KeyObject {
    if (find.get(HOUSE)) return keys.of(HOUSE)
    begin()
    // Another process may have been quicker.
    const key = find.get(HOUSE) ? keys.of(HOUSE) : keys.make(HOUSE)
    keys.commit()
    return key
  }

  function begin(): void {
    if (!writing) db.exec('begin immediate')
    writing = true
  }

  function unwrap(owner: string, wrapped: Uint8Array): KeyObject {
    try {
      return createSecretKey(Buffer.from(unseal(wrapping, owner, wrapped), 'base64'))
    } catch (cause) {
      throw new BotError('KEY_WRONG', '', cause)
    }
  }

  function hold(owner: string, key: KeyObject): KeyObject {
    if (held.size >= MOST_HELD) held.delete(held.keys().next().value!)
    held.set(owner, key)
    return key
  }
}
