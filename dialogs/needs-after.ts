import type { Memory, Need } from '#dialogs/memory.ts'
import { tellsOutcome } from '#dialogs/named.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** As many as can be kept in sight. */
const MOST_NEEDS = 3

/** What was misheard goes where something else is said instead, or where they say only that it is wrong. */
export function needsAfter(memory: Memory, understood: Understood): Memory['needs'] {
  const { needs, means, denies, thing } = understood
  if (thing && needs.length === 0 && memory.needs.length > 0) return []
  if (isJoy(memory, understood) || tellsOutcome(memory, understood)) return memory.needs
  const told = needs.map(({ id }) => id).filter((id) => !denies.includes(id))
  const left = memory.needs.filter((id) => !denies.includes(id))
  const corrects = means.includes('corrects')
  if (told.length > 0 && !corrects && isAskedForMore(memory)) return withNeeds({ ...memory, needs: left }, told)
  if (told.length > 0 && !(corrects && told[0] === memory.needs[0])) return told
  if (left.length < memory.needs.length) return left
  return corrects ? memory.needs.slice(1) : memory.needs
}

/** Nothing was looked for yet: what they say now is said of something else too, and takes the place of nothing. */
export const isAskedForMore = ({ needs, place, placeWithheld }: Memory) => needs.length > 0 && !place && !placeWithheld

/** The needs with more: beside what was said before where nothing was looked for yet, and else in its place. */
export function withNeeds(memory: Memory, told: readonly Need[]): Need[] {
  const before = isAskedForMore(memory) ? memory.needs : []
  return [...new Set([...before, ...told])].slice(0, MOST_NEEDS)
}

/** Whether they tell us that we misheard, or that something we hold is not so. */
export const putsRight = ({ needs }: Memory, { means, denies }: Understood) =>
  means.includes('corrects') || denies.some((id) => needs.includes(id))

/** What they enjoy or ask for by its name, where we know what they came for: that is looked for beside it, and takes the place of nothing. */
export const isJoy = ({ needs: known }: Memory, { enjoys, activity, needs }: Understood) =>
  known.length > 0 && (enjoys.length > 0 || (activity !== null && needs.length === 0))
