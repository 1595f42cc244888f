import type { Fitting, Memory, Place } from '#dialogs/memory.ts'
import { taken } from '#dialogs/now-shown.ts'

/** Where they are, or the places that it may be: that is not asked where it cannot wait. */
export function placeAfter({ place: before }: Memory, said: Fitting | null, urgent: boolean): Partial<Memory> {
  const { either = [], aside: _, ...place } = said ?? { either: [] }
  const several = either.length > 1
  if (said && (!several || (urgent && either.every(({ district }) => district === said.district))))
    return { place: place as Place, placeWithheld: false, mayBe: [] }
  if (several && !urgent) return { place: null, placeWithheld: false, mayBe: [...either] }
  return { place: before && taken(before), mayBe: [], ...(urgent && { placeWithheld: true }) }
}
