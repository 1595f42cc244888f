import type { KeyObject } from 'node:crypto'
import { createHmac } from 'node:crypto'

/** Hides an address behind a keyed hash: the same one always looks the same, and it cannot be read back. */
export const hidden = (key: KeyObject) => (address: string) =>
  createHmac('sha256', key).update(address).digest('base64url')

export type Hide = ReturnType<typeof hidden>
