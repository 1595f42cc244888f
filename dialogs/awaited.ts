import type { Memory } from '#dialogs/memory.ts'

/** Whether somebody of ours has it in hand to get back to them. */
export const isAwaited = ({ awaitingPerson, reference }: Memory) => awaitingPerson || reference !== null
