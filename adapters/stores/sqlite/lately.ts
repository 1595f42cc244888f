import type { Row } from '#adapters/stores/sqlite/rows.ts'
import type { Contents, Offer } from '#bot/ports/store.ts'

/** How many conversations are remembered: those that moved last. */
const MOST = 5_000

/** What a conversation's row seals. */
export interface Kept {
  readonly snapshot: string | null
  readonly offer: Offer
  readonly at: number | null
}

export const nothingYet: Kept = { snapshot: null, offer: { number: 0, choices: [] }, at: null }

/** What this process knows of a conversation that moved lately, as of its row's `last` and `version`. */
export interface Lately {
  readonly row: Row
  readonly kept: Kept | null
  readonly recent: readonly { readonly position: number; readonly text: string }[]
  readonly replyTo: string | null
  /** The last thing taken in, which mostly is what waits. */
  readonly latest: { readonly position: number; readonly contents: Contents } | null
}

/**
 * Remembers what was just written of the conversations that moved last, so that it need not be read and unsealed again.
 * It is believed only while the row's own numbers are the same: another process may have moved it on.
 */
export function latelyKnown() {
  const known = new Map<string, Lately>()
  return {
    get: (conversation: string) => known.get(conversation),
    /** What is known where nobody took anything in, or said anything, since: else nothing. */
    asOf({ id, last }: Pick<Row, 'id' | 'last'>): Lately | undefined {
      const lately = known.get(id)
      return lately?.row.last === last ? lately : undefined
    },
    set(conversation: string, lately: Lately) {
      known.delete(conversation)
      if (known.size >= MOST) known.delete(known.keys().next().value!)
      known.set(conversation, lately)
    },
    drop: (conversation: string) => void known.delete(conversation),
    /** A group of writes was undone: what was thought to be written may not be. */
    forget: () => known.clear(),
  }
}
