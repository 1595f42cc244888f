import { grammar } from '#dialogs/grammar.ts'

/** Something was said on the way in; the open question is asked again, and its answer heard as if nothing had been. */
export const detour = grammar.createStateConfig({ id: 'detour', always: '#everyday.open' })
