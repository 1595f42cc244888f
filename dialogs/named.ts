import { normalise } from '#content/normalise.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/** A word of a place's name that tells which by itself. */
const LONG = 6

/** Which of the places shown somebody speaks of: two words of its name, or one that is long and no other's. */
export function namedIn({ places }: Memory, text: string): number | null {
  const said = new Set(normalise(text).split(' '))
  const shared = places.map(({ name }) => tellingIn(name).filter((word) => said.has(word)))
  const at = shared.findIndex((words) => words.length > 1 || words.some((word) => word.length >= LONG))
  return at === -1 ? null : at
}

/** All that tells a place shown by its name, so that no part of it is a town. */
function namesWhole(memory: Memory, text: string): boolean {
  const said = new Set(normalise(text).split(' '))
  const at = namedIn(memory, text)
  return at !== null && tellingIn(memory.places[at]!.name).every((word) => said.has(word))
}

const tellingIn = (name: string) =>
  normalise(name)
    .split(' ')
    .filter((word) => word.length > 3)

/** A question about a place shown tells nothing else: its name is no town or need, and whether children may come no wish. */
export function ofPlacesAlone(memory: Memory, { text, understood }: Words): Words {
  const { ofPlaces, place } = understood
  if (namesWhole(memory, text)) return { text, understood: { ...understood, needs: [], place: null, enjoys: [] } }
  const asks = ofPlaces !== null && ofPlaces !== 'more' && memory.places.length > 0
  if (!asks || (place && namedIn(memory, text) === null)) return { text, understood }
  return { text, understood: { ...understood, ...{ needs: [], guesses: [], place: null, wishes: [], enjoys: [] } } }
}

/** Told together with what came of a place, these come first: then that is only why. */
const grave: ReadonlySet<string> = new Set(['bereavement', 'safety'])

/** Whether they tell what came of a place shown, and no more: a word in it that sounds like a need is none. */
export function tellsOutcome(
  { shown, reference, awaitingPerson, formAt }: Memory,
  { outcome, needs, means, worrying }: Understood,
) {
  if (!outcome || shown.length === 0 || means.includes('urgent') || means.includes('noHome')) return false
  if (outcome === 'noAnswer' && (reference || awaitingPerson || formAt !== null)) return false
  // What hurts is told whom to ring about, and is no need: "went, back kills" is no loss.
  if (outcome === 'well') return worrying || needs.length === 0
  return !needs.some(({ id }) => grave.has(id))
}
