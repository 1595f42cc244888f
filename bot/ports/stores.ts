import type { Editions } from '#bot/ports/directory.ts'
import type { DueList } from '#bot/ports/due.ts'
import type { Gazetteer } from '#bot/ports/gazetteer.ts'
import type { LocalNotes } from '#bot/ports/local-notes.ts'
import type { Outbox } from '#bot/ports/outbox.ts'
import type { Records } from '#bot/ports/records.ts'
import type { Store } from '#bot/ports/store.ts'

/** All that a store keeps, by one handle on it. Another handle, as another process has, sees the same at once. */
export interface Stores {
  readonly store: Store
  readonly outbox: Outbox
  readonly due: DueList
  readonly records: Records
  readonly editions: Editions
  readonly localNotes: LocalNotes
  readonly gazetteer: Gazetteer
  /** Frees what a bot that is no more had claimed, so that nobody waits out its leases. Only for who holds the folder. */
  endLeases(): void
  close(): void
}
