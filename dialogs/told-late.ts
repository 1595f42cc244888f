import { setOf } from '#dialogs/effects.ts'

/** One more time that they were told of what is late: not in the same words at the next. */
export const toldLate = setOf(({ context: { lateTold } }) => ({ lateTold: lateTold === 1 ? 2 : 1 }))
