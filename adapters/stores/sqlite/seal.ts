import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomFillSync } from 'node:crypto'

const IV = 12
const TAG = 16

// A random initial value for each sealing, drawn many at a time: one by one they cost more than the sealing.
const pool = Buffer.alloc(IV * 1024)
let drawn = pool.length

function initialValue(): Buffer {
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  drawn += IV
  return pool.subarray(drawn - IV, drawn)
}

/** Seals words with a key (AES-256-GCM), bound to the place where they stand: moved elsewhere they do not open. */
export function seal(key: KeyObject, place: string, words: string): Uint8Array {
  const iv = initialValue()
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(place))
  const sealed = cipher.update(Buffer.from(words))
  cipher.final()
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** What was sealed. Throws where the key or the place is another, or a bit has changed. */
export function unseal(key: KeyObject, place: string, sealed: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(IV, IV + TAG))
  const words = decipher.update(sealed.subarray(IV + TAG), undefined, 'utf8')
  return words + decipher.final('utf8')
}

/** A key made from the one secret, for one purpose. */
export function derived(secret: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32)))
}
