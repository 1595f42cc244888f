import type { KeyObject } from 'node:crypto'
import { createHmac } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Write } from '#adapters/stores/sqlite/group-commit.ts'
import type { Keys } from '#adapters/stores/sqlite/keys.ts'
import type { Kept, latelyKnown } from '#adapters/stores/sqlite/lately.ts'
import { seal, unseal } from '#adapters/stores/sqlite/seal.ts'

/** What every part of the store works with. */
export interface Room {
  readonly db: DatabaseSync
  readonly keys: Keys
  readonly write: Write
  readonly lately: ReturnType<typeof latelyKnown>
  /** Hides a channel's message id. */
  readonly hide: (id: string) => Uint8Array
  /** Told when something of a conversation was kept; those who wait for it are woken once it is on disk. */
  readonly changed: (conversation: string) => void
  /** Answers when the conversation changed, or after so many milliseconds. */
  readonly nextChange: (conversation: string, within: number) => Promise<void>
}

/** Hides message ids behind a keyed hash, so that they can be found and not read. */
export const hiddenWith = (key: KeyObject) => (id: string) =>
  createHmac('sha256', key).update(id).digest().subarray(0, 16)

/** Seals plain data for one person, at one place. */
export function sealFor({ keys }: Room, owner: string, place: string, data: unknown): Uint8Array {
  return seal(keys.of(owner), `${owner}/${place}`, JSON.stringify(data))
}

/** The data that `sealFor` sealed. */
export function unsealFor<Data>({ keys }: Room, owner: string, place: string, sealed: unknown): Data {
  return JSON.parse(unseal(keys.of(owner), `${owner}/${place}`, sealed as Uint8Array))
}

/** Seals what a conversation keeps. The snapshot is JSON already, and is not written as a string within JSON. */
export function sealKept({ keys }: Room, owner: string, version: number, { snapshot, ...rest }: Kept): Uint8Array {
  return seal(keys.of(owner), `${owner}/kept/${version}`, `${JSON.stringify(rest)}\n${snapshot ?? ''}`)
}

/** What `sealKept` sealed. */
export function keptIn({ keys }: Room, owner: string, version: number, sealed: unknown): Kept {
  const words = unseal(keys.of(owner), `${owner}/kept/${version}`, sealed as Uint8Array)
  const end = words.indexOf('\n')
  return { snapshot: words.slice(end + 1) || null, ...JSON.parse(words.slice(0, end)) }
}
