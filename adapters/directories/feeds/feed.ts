import type { AsBefore } from '#bot/ports/directory.ts'
import { BotError } from '#dialogs/errors.ts'

/**
 * Services from one source, one after the other, each in the shape of an Open Referral UK 3.0 service as far as the source
 * tells, known to be as it was before, or not taken. Ends with IMPORT_FAILED, in a sentence that says what to do, where they cannot
 * all be read. Who stops in the middle lets go of all that it holds.
 */
export interface Feed {
  /** What it is called where nobody gives it a name. */
  readonly name: string
  services(): AsyncIterable<unknown>
  /** How many there are, once the source has said so. */
  total(): number | null
  /** What it wants to know at the next reading, once all were read: the edition keeps it. */
  memory(): string | null
}

/** A service that has not changed since the reading before. Made here alone, so that no source can pass itself off as one. */
export class Unchanged implements AsBefore {
  readonly asBefore: string

  constructor(id: string) {
    this.asBefore = id
  }
}

/** A service that its source lists, and that is not taken from it. */
export class NotTaken {
  readonly id: string
  readonly name: string | null
  readonly why: keyof typeof notTaken

  constructor(id: string, name: string | null, why: keyof typeof notTaken) {
    this.id = id
    this.name = name
    this.why = why
  }
}

/** Why one is not taken, as it is reported. */
export const notTaken = {
  gone: 'listed, and not there',
  again: 'the same id again',
  broken: 'cannot be read: it stays as it was before, if it was there',
} as const

/** What went wrong, and what to do: the import ends here. */
export function importFailed(particulars: string, cause?: unknown): BotError {
  return new BotError('IMPORT_FAILED', particulars, cause)
}
