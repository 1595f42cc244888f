import type { Memory, Service } from '#dialogs/memory.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** How much of what matters goes with a referral: the latest this many things said. */
const MOST_SAID = 12

/** What is remembered of something said. New needs take the place of old ones, and begin with no place shown. */
export function noticed(
  memory: Memory,
  { text, understood }: { text: string; understood: Understood },
): Partial<Memory> {
  const brought = broughtBy(memory, understood)
  const needs = understood.needs.map(({ id }) => id)
  return {
    brought,
    misses: brought !== 'nothing' ? 0 : understood.onlyGreets ? memory.misses : Math.min(memory.misses + 1, 2),
    whatMatters: [...memory.whatMatters, text].slice(-MOST_SAID),
    ...(needs.length > 0 && { needs, places: [], shown: [] }),
    ...(understood.place && { place: understood.place, placeWithheld: false, places: [], shown: [] }),
    ...(brought === 'number' && { reach: understood.number }),
  }
}

/** A number comes first from who waits for a person: what else is in it is remembered all the same. */
function broughtBy(
  { awaitingPerson }: Memory,
  { needs, place, number, wantsLinkWorker }: Understood,
): Memory['brought'] {
  if (wantsLinkWorker) return 'linkWorker'
  if (number && awaitingPerson) return 'number'
  if (needs.length > 0 || place) return 'something'
  return number ? 'number' : 'nothing'
}

/** The places found are those shown next, and are not shown again. */
export function nowShown({ shown }: Memory, places: Service[]): Partial<Memory> {
  return { places, shown: [...shown, ...places.map(({ id }) => id)] }
}
