import type { Memory } from '#dialogs/memory.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/** Where something else is, such as an appointment, is not where they are, once that is known. */
export function besidesElsewhere({ place: known }: Memory, { text, understood }: Words): Words {
  return { text, understood: known && understood.place?.aside ? { ...understood, place: null } : understood }
}

/** With a score under this it is heard in passing. */
const IN_PASSING = 0.5

/** What they said before that it is not is told again only where that is plain. */
export function besidesDenied({ notNeeds }: Memory, { text, understood }: Words): Words {
  const { denies } = understood
  const isNot = ({ id, score }: Understood['needs'][number]) =>
    denies.includes(id) || (notNeeds.includes(id) && score < IN_PASSING)
  const needs = understood.needs.filter((one) => !isNot(one))
  return { text, understood: needs.length > 0 || denies.length > 0 ? { ...understood, needs } : understood }
}

/** What they came for before, and what they ever said that it is not, is not guessed at. */
export function notNeedsAfter({ needs: before, notNeeds }: Memory, { denies }: Understood, needs: Memory['needs']) {
  const not = needs === before && denies.length === 0 ? notNeeds : [...new Set([...notNeeds, ...before, ...denies])]
  return not.filter((id) => !needs.includes(id))
}
