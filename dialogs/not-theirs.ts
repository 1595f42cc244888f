import { normalise } from '#content/normalise.ts'
import { findsReadingHard, wantsToLearn } from '#content/reading.ts'
import type { Memory, Need } from '#dialogs/memory.ts'
import { isAskedForMore } from '#dialogs/needs-after.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

const street = /(?:gate|street|road|lane|row|bridge|square|side|place|end|hill)$/i
const isThere = /\b(?:i|we|am|live|living|stay|staying|moved|near|from|in|at|by|off|on)\b/

/** Where something else is, such as an appointment, and a street that is only named, is not where they are, once that is known. */
export function besidesElsewhere({ place: known }: Memory, { text, understood }: Words): Words {
  const { place } = understood
  const isNamed = place !== null && street.test(place.name) && !isThere.test(normalise(text))
  return { text, understood: known && (place?.aside || isNamed) ? { ...understood, place: null } : understood }
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

/** What is only talk is no shorter than this. Words. */
const FEWEST_WORDS = 9
/** As sure as this it is told of as such; where nothing else says that they tell of a need, as sure as that. */
const [PLAINLY, SURELY] = [0.6, 0.85]

/** Who came for one thing and is only asked where, and talks on and asks for nothing, wants no other looked for beside it, unless it is plain. */
export function besidesTalk(memory: Memory, { text, understood }: Words): Words {
  const { asking, needs, acts } = understood
  if (!isAskedForMore(memory) || asking === 'seeks' || text.split(/\s+/).length < FEWEST_WORDS)
    return { text, understood }
  const isTold = acts.some((act) => act === 'need' || act === 'seeks' || act === 'feels')
  const left = needs.filter(({ id, score }) => memory.needs.includes(id) || score >= (isTold ? PLAINLY : SURELY))
  return { text, understood: left.length < needs.length ? { ...understood, needs: left } : understood }
}

/** Of these somebody who looks after another tells of the one they look after. */
const ofTheOther: ReadonlySet<Need> = new Set(['health-condition', 'disability', 'social-care'])
const ofOneself =
  /\b(?:i am|i have|i get|i feel|i need|my own|myself|me too|my|i) (?:\w+ ){0,3}(?:ill|poorly|pain|pains|health|back|knees?|hips?|heart|diabetes|arthritis|sleep|legs?|chest|disab\w+|condition|surgery|operation|falls?|fell)\b/

/** What ails the one whom they look after is no need of their own: they look after somebody, and that comes first. */
export function besidesCaredFor({ needs: known }: Memory, { text, understood }: Words): Words {
  const cares = known.includes('caring') || understood.needs.some(({ id }) => id === 'caring')
  if (!cares || ofOneself.test(normalise(text))) return { text, understood }
  const needs = understood.needs.filter(({ id }) => !ofTheOther.has(id))
  return needs.length < understood.needs.length ? { text, understood: { ...understood, needs } } : { text, understood }
}

/** Who cannot read what we write does not ask for lessons. */
export function besidesReading({ text, understood }: Words): Words {
  if (!findsReadingHard(text) || wantsToLearn(text)) return { text, understood }
  const needs = understood.needs.filter(({ id }) => id !== 'learning')
  return { text, understood: { ...understood, needs, guesses: [] } }
}

/** What they came for before, and what they ever said that it is not, is not guessed at. */
export function notNeedsAfter({ needs: before, notNeeds }: Memory, { denies }: Understood, needs: Memory['needs']) {
  const not = needs === before && denies.length === 0 ? notNeeds : [...new Set([...notNeeds, ...before, ...denies])]
  return not.filter((id) => !needs.includes(id))
}
