import { setOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import type { Memory } from '#dialogs/memory.ts'

/** In so many other ways the same is asked or said again, so that it is not in the same words twice in three replies. */
const WAYS = 3

/** What is asked or said once more is so in other words than last. */
export const inOtherWords = setOf(({ context: { reasked } }): Partial<Memory> => ({ reasked: (reasked % WAYS) + 1 }))

/** Something was said on the way in; the open question is asked again, and its answer heard as if nothing had been. */
export const detour = grammar.createStateConfig({
  id: 'detour',
  always: { actions: inOtherWords, target: '#everyday.open' },
})
