import type { DirectorySearch, Found } from '#bot/ports/directory.ts'
import { mustBePaid } from '#content/cost.ts'
import type { Need } from '#dialogs/memory.ts'

/** Who needs one of these worries about money. */
const ofMoney: ReadonlySet<Need> = new Set<Need>(['money', 'benefits'])

/** Whether what must be paid comes after all that need not be: they worry about money, or wished for what is free. */
export const isSparing = ({
  needs,
  wishes,
  rather = [],
  sparing = false,
}: Pick<DirectorySearch, 'needs' | 'wishes' | 'sparing'> & Partial<Pick<DirectorySearch, 'rather'>>): boolean =>
  sparing || needs.some((need) => ofMoney.has(need)) || [...wishes, ...rather].includes('free')

/** Those that nobody must pay for first, each with its cost told. */
export const freeFirst = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((a, b) => Number(mustBePaid(a.cost)) - Number(mustBePaid(b.cost)))
