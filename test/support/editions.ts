import type { Edition, Editions } from '#bot/ports/directory.ts'

/** Editions in memory, for as long as a test lasts. */
export function editionsInMemory(first: Edition | null = null): Editions {
  let edition = first
  let number = first ? 1 : 0
  return {
    async keep(next) {
      edition = next
      number += 1
    },
    current: async () => number,
    open: async () => edition,
  }
}
