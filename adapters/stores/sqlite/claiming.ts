import type { Room } from '#adapters/stores/sqlite/room.ts'

type Row = Record<string, unknown>

/** How rows that are due are claimed. */
interface Claiming<Thing> {
  /** Those that are due, first in line first. */
  readonly due: (limit: number) => readonly Row[]
  /** Opens a row, and then holds it for who claimed it. */
  readonly hold: (row: Row) => Thing
  /** Lets a row that cannot be opened rest for as long. */
  readonly rest: (row: Row) => void
}

/**
 * Claims what is due. A row that cannot be opened, as where its key is missing, holds up nobody: those before it are
 * claimed without it, and once it comes first it rests, and claiming rejects with why.
 */
export async function claim<Thing>(
  { write }: Room,
  limit: number,
  { due, hold, rest }: Claiming<Thing>,
): Promise<readonly Thing[]> {
  if (due(1).length === 0) return []
  const { claimed, broken } = await write(() => {
    const claimed: Thing[] = []
    for (const row of due(limit)) {
      try {
        claimed.push(hold(row))
      } catch (cause) {
        if (claimed.length > 0) break
        rest(row)
        return { claimed, broken: { cause } }
      }
    }
    return { claimed, broken: null }
  })
  if (broken) throw broken.cause
  return claimed
}
