import { refusesPlace } from '#content/refused-place.ts'
import { mannerOf } from '#dialogs/how-taken.ts'
import type { Memory } from '#dialogs/memory.ts'
import { spokenOf } from '#dialogs/spoken-of.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** What does not fit is not shown again: all of it where they put us right, or what they say it is not. */
export function refusedAfter(memory: Memory, { text, understood }: Words): Memory['refused'] {
  const all = mannerOf(memory, understood) === 'putRight' && understood.refuses.length === 0
  const those = all ? memory.places : spokenOf(memory, text).refused.map((at) => memory.places[at]!)
  const before = memory.toldOf.filter(({ name }) => refusesPlace(text, name))
  return [...new Set([...memory.refused, ...[...those, ...before].map(({ id }) => id)])]
}
