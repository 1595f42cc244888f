import { milesTooFar } from '#content/too-far.ts'
import type { Memory, Need, Wish } from '#dialogs/memory.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** Of these, what is said last takes the place of what was said of it before. */
const oneOf: readonly ReadonlySet<Wish>[] = [
  new Set(['morning', 'afternoon', 'notMorning', 'afterThree', 'evening']),
  new Set(['close', 'walkable']),
  new Set(['remote', 'fromHome', 'inPerson']),
]

/** These are of the person, and not of what they looked for then. */
const lasting: ReadonlySet<Wish> = new Set(['stepFree', 'fromHome', 'children', 'nearer', 'women', 'inPerson'])

/** A need that the words of a wish are taken for: who must come by bus need not want help with getting about. */
const takenFor: Readonly<Partial<Record<Wish, readonly Need[]>>> = {
  ...{ bus: ['transport'], close: ['transport'], walkable: ['transport', 'active'] },
  ...{ children: ['family', 'caring'], oneToOne: ['mood', 'loneliness'] },
  ...{ notOlder: ['caring', 'social-care', 'family'], notChildren: ['family', 'caring', 'loneliness'] },
  ...{ fromHome: ['housing', 'transport'], inPerson: ['digital', 'loneliness', 'disability'] },
}

/** What a place must be like because of who they are. */
export const ofThem = ({ wishes }: Memory): readonly Wish[] => wishes.filter((wish) => lasting.has(wish))

/** What a place must be like, after these words of somebody who looks for the same as before or for something else. */
export function wishesAfter(memory: Memory, said: readonly Wish[], same: boolean): readonly Wish[] {
  const before = same ? memory.wishes : ofThem(memory)
  const outdone = oneOf.filter((kind) => said.some((wish) => kind.has(wish)))
  return [...new Set([...before.filter((wish) => !outdone.some((kind) => kind.has(wish))), ...said])]
}

/** Of no more words than these all is the wish: "mornings" is no need. */
const ALL_WISH = 3

/** With more words than these somebody tells of more than what a place must be like. */
const FEW_WORDS = 8

/** Words without the needs that only a wish in them was taken for, where we know what they came for. */
export function besidesWishes<Said extends Words>({ needs: known }: Memory, words: Said): Said {
  const { text, understood } = words
  const { wishes, needs } = understood
  const length = text.trim().split(/\s+/).length
  if (known.length === 0 || wishes.length === 0 || length > FEW_WORDS) return words
  const taken = new Set(wishes.flatMap((wish) => takenFor[wish] ?? []))
  const left = length <= ALL_WISH ? [] : needs.filter(({ id }) => !taken.has(id))
  return { ...words, understood: { ...understood, needs: left } }
}

/** Who does not want to do something, of what they came for, came for the same still. */
export function besidesRefused<Said extends Words>({ needs: known }: Memory, words: Said): Said {
  const { needs, denies, refuses, enjoys } = words.understood
  if (refuses.length === 0 || known.length === 0 || enjoys.length > 0) return words
  const isOfThem = needs.every(({ id }) => pastimes.has(id))
  const understood = {
    ...words.understood,
    needs: isOfThem ? [] : needs,
    denies: denies.filter((id) => !pastimes.has(id)),
  }
  return { ...words, understood }
}

/** Needs that are met by something to do. */
const pastimes: ReadonlySet<Need> = new Set(['arts', 'active', 'nature', 'loneliness'])

/** The wishes of which nothing that we hold can tell whether a place is like that: it is said, and nothing is left out. */
export const untold = ({ wishes, place }: Memory): readonly Wish[] =>
  wishes.filter((wish) => wish === 'bus' || (place === null && (wish === 'close' || wish === 'walkable')))

/** That nothing tells whether places are as was wished: all of those shown, or one or two of them by their numbers. */
export const untoldLine = (like: Wish, of: number | 'all' = 'all', and: number | 'none' = 'none') =>
  ({ message: 'signposting-untold', blanks: { like, of: `${of}`, and: `${and}` } }) as const

/** Of these many records say nothing, and a place may be so for all that: whoever goes asks first. */
export const oftenUntold: ReadonlySet<Wish> = new Set([
  ...(['stepFree', 'free', 'children', 'women', 'evening', 'weekend'] as const),
  ...(['morning', 'afternoon', 'notMorning', 'afterThree'] as const),
])

/** Of these a record tells only whom a place is for, and not who comes. */
const inPart: ReadonlySet<Wish> = new Set(['notOlder', 'notChildren'])

/** Whether any of these is told by a record only in part. */
export const arePartlyTold = (wishes: readonly Wish[]): boolean => wishes.some((wish) => inPart.has(wish))

/** The wishes of which a record may tell, so that places are left out by them. */
export function tellable(memory: Memory): readonly Wish[] {
  const cannot = untold(memory)
  return memory.wishes.filter((wish) => !cannot.includes(wish))
}

/** As far as the furthest shown, where that was too far. */
export function furthest({ places, within }: Pick<Memory, 'places' | 'within'>): number | null {
  const miles = places.flatMap((one) => one.miles ?? [])
  return miles.length > 0 ? Math.min(Math.max(...miles), within ?? Infinity) : within
}

/** What is as near as this can hardly be nearer. Miles. */
const NEAR = 1.5

/** What was too far stays too far, whatever they look for next; from somewhere else it may be near. */
export function tooFarAfter({ places, within, place: before }: Memory, { text, understood }: Words): Partial<Memory> {
  const { place, wishes } = understood
  if (place && before && place.district !== before.district) return { within: null }
  const farthest = wishes.includes('nearer') ? furthest({ places, within: null }) : null
  const far = milesTooFar(text) ?? (farthest !== null && farthest > NEAR ? farthest : null)
  return far === null ? {} : { within: Math.min(far, within ?? far) }
}
