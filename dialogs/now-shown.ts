import type { Answer } from '#dialogs/look-ups.ts'
import type { Memory, Place } from '#dialogs/memory.ts'
import { owedAfter } from '#dialogs/needs-after.ts'
import type { Service } from '#dialogs/service.ts'
import { tellable } from '#dialogs/wishes.ts'

/** The places found are those shown next, and are not shown again. What was heard has now been said back. */
export function nowShown(memory: Memory, { type, places, needs }: Extract<Answer, { type: 'found' | 'foundSame' }>) {
  const ids = places.map(({ id }) => id)
  return {
    ...{ places, shown: [...memory.shown, ...ids], told: ids, answer: null, about: null },
    owed: owedAfter(memory, needs),
    toldOf: [...memory.toldOf.filter(({ id }) => !ids.includes(id)), ...places].slice(-MOST_MET),
    met: [...memory.met.filter(({ id }) => !ids.includes(id)), ...places.map((one) => metFor(memory, one))].slice(
      -MOST_MET,
    ),
    // Tomorrow it is another day.
    wishes: tellable(memory).filter((wish) => wish !== 'today'),
    place: memory.place && taken(memory.place),
    nothingMore: type === 'foundSame' ? Math.max(memory.nothingMore, 1) : 0,
  }
}

/** So many of the places told last are still known by their names. */
const MOST_MET = 9

const metFor = ({ needs }: Memory, { id, name }: Service) => ({ id, name, needs: [...needs] })

/** How it was taken is said once. */
export const taken = ({ slip: _, ...place }: Place): Place => place
