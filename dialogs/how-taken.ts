import { isInPassing } from '#dialogs/about.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Memory } from '#dialogs/memory.ts'
import { isAskedForMore, putsRight } from '#dialogs/needs-after.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** Nothing in it was clear. */
const missed: ReadonlySet<Brought> = new Set(['nothing', 'afterDanger', 'afterHarm'])

/** How it is to be said back: put right, urgent, plain, known already, added to what is known, or as usual. */
export function mannerOf(memory: Memory, understood: Understood): Memory['manner'] {
  const { means, needs, place: said } = understood
  if (putsRight(memory, understood)) return 'putRight'
  if (means.includes('urgent') && !memory.place && !said) return 'urgent'
  if (means.includes('plainQuestion') && !isInPassing(understood.asks)) return 'plain'
  if (needs.length === 0) return 'known'
  if (!isAskedForMore(memory) || memory.reflected === 0) return 'usual'
  return needs.every(({ id }) => memory.needs.includes(id)) ? 'known' : 'added'
}

/** How often running nothing clear was said, after this. */
export function missesAfter({ misses, doorsShown, begun, place, placeWithheld }: Memory, brought: Brought): number {
  if (brought === 'greets') return misses
  // What comes when they were shown something is taken in, and counts for nothing.
  if (brought === 'nothing' && begun && (place || placeWithheld)) return 0
  if (brought === 'nothing' && misses === 0 && doorsShown) return 2
  return missed.has(brought) ? Math.min(misses + 1, 3) : 0
}
