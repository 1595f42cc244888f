import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { type Imported, importFrom } from '#adapters/directories/import.ts'
import type { Clock } from '#bot/ports/clock.ts'
import type { Edition, Editions } from '#bot/ports/directory.ts'

/** Reads a source again from where it was read, and only what may have changed. */
export function importAgain(editions: Editions, clock: Clock) {
  return ({ source, from, precedence, memory }: Edition, stop: AbortSignal): Promise<Imported> => {
    const now = clock()
    return importFrom(editions, feedFor(from, { memory, now, stop }), { source, from, precedence, importedAt: now })
  }
}
