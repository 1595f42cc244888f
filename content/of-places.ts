import { listening } from '#content/ways.ts'

/** What someone asks of the places they were shown, in the order in which of-places.yaml tells of it. */
export const asksOfPlaces = [
  ...['cost', 'when', 'where', 'book', 'phone', 'about', 'dogs', 'busy', 'parking', 'toilets', 'bring'],
  ...['children', 'someone', 'steps', 'keep', 'more'],
] as const

/** What no list hears, and learning does. */
export const learntOfPlaces = ['home', 'whoFor'] as const

export type OfPlaces = (typeof asksOfPlaces)[number] | (typeof learntOfPlaces)[number]

const asked = listening('of-places', asksOfPlaces)

/** "How much is it" may ask of a place; "do you charge" and "is this free" ask of us. */
const ofUs = /\b(?:do you|you|your|yours|u|this|texts?|texting|link workers?|fingerpost|service)\b/i
const alsoOfUs: ReadonlySet<OfPlaces> = new Set(['cost', 'when', 'phone', 'about'])

/** What someone asks of the places they were shown, or null where it is nothing, or asks of us. */
export function askedOfPlaces(text: string): OfPlaces | null {
  const found = [...asked(text)][0]
  if (!found || (alsoOfUs.has(found) && ofUs.test(text))) return null
  return found
}
