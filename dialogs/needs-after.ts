import type { Memory, Need } from '#dialogs/memory.ts'
import { tellsOutcome } from '#dialogs/named.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** As many as can be kept in sight. */
const MOST_NEEDS = 3

/** What was misheard goes where something else is said instead, or where they say only that it is wrong. */
export function needsAfter(memory: Memory, understood: Understood): Memory['needs'] {
  const { needs, denies, thing } = understood
  if (thing && needs.length === 0 && memory.needs.length > 0) return []
  if (isJoy(memory, understood) || tellsOutcome(memory, understood)) return memory.needs
  const told = needs.map(({ id }) => id).filter((id) => !denies.includes(id))
  const left = memory.needs.filter((id) => !denies.includes(id))
  const corrects = saysOtherwise(memory, understood)
  if (told.length > 0 && !corrects && isAskedForMore(memory)) return withNeeds({ ...memory, needs: left }, told)
  if (told.length > 0 && corrects) return told
  if (told.length > 0 && !corrects) return withOwed(told, left, memory)
  if (left.length < memory.needs.length) return left
  return corrects ? memory.needs.slice(1) : memory.needs
}

/** What was told of with others, and nothing was looked for, is not lost when they tell of more. Beside a loss nothing else is named. */
const withOwed = (told: Need[], left: readonly Need[], { owed }: Memory): Need[] =>
  told.includes('bereavement')
    ? told
    : [...new Set([...told, ...owed.filter((id) => left.includes(id))])].slice(0, MOST_NEEDS)

/** The needs in the order in which they are looked for: first those that nothing was looked for yet. */
export const inOrder = ({ needs, owed }: Pick<Memory, 'needs' | 'owed'>): Need[] => [...new Set([...owed, ...needs])]

/** What is still owed once places for some of them were found: what was looked for first is not, whatever came of it. */
export const owedAfter = (memory: Memory, served: readonly Need[] = []): Need[] =>
  memory.owed.filter((id) => id !== inOrder(memory)[0] && !served.includes(id))

/** One that may be named as owed: staying safe is not, since others may read it. */
export const nameable = (owed: readonly Need[]): Need | null => owed.find((id) => id !== 'safety') ?? null

/** Nothing was looked for yet: what they say now is said of something else too, and takes the place of nothing. */
export const isAskedForMore = ({ needs, place, placeWithheld }: Memory) => needs.length > 0 && !place && !placeWithheld

/** The needs with more: beside what was said before where nothing was looked for yet, and else in its place. */
export function withNeeds(memory: Memory, told: readonly Need[]): Need[] {
  const before = isAskedForMore(memory) ? memory.needs : []
  return [...new Set([...before, ...told])].slice(0, MOST_NEEDS)
}

/** Whether they tell us that we misheard, or that something we hold is not so. */
export const putsRight = (memory: Memory, understood: Understood) =>
  saysOtherwise(memory, understood) || understood.denies.some((id) => memory.needs.includes(id))

/** Who says the same again, because we did not do as they said, did not mean something else. */
const saysOtherwise = ({ needs: known }: Memory, { means, needs }: Understood) =>
  means.includes('corrects') && (needs.length === 0 || needs[0]!.id !== known[0])

/** What they enjoy or ask for by its name, where we know what they came for: that is looked for beside it, and takes the place of nothing. */
export const isJoy = ({ needs: known }: Memory, { enjoys, activity, needs }: Understood) =>
  known.length > 0 && (enjoys.length > 0 || (activity !== null && needs.length === 0))
