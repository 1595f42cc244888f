import type { Waiting } from '#bot/ports/store.ts'

/** What is heard and not yet handled, as its conversation's row holds it: all but what was written. */
export type Unhandled = Omit<Waiting, 'contents'>

export const waitingIn = (column: unknown): readonly Unhandled[] => JSON.parse(column as string)

/** When the next turn is due. Words hold for more of the same, within reason; anything else ends the hold. */
export function dueAfter(
  {
    readyAt,
    held,
    waiting,
  }: { readonly readyAt: number | null; readonly held: number; readonly waiting: readonly Unhandled[] },
  { kind, at }: Unhandled,
  hold: { readonly quiet: number; readonly most: number },
): { readyAt: number; held: 0 | 1 } {
  if (kind !== 'words') return { readyAt: at, held: 0 }
  if (readyAt !== null && !held) return { readyAt, held: 0 }
  const since = Math.min(at, ...waiting.map((earlier) => earlier.at))
  return { readyAt: Math.min(at + hold.quiet, since + hold.most), held: 1 }
}
