import { isHungry, saysTodayAgain } from '#content/hungry.ts'
import { askedOfPlaces } from '#content/of-places.ts'
import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import { joinOf } from '#dialogs/place-to-go.ts'
import type { Service } from '#dialogs/service.ts'
import { namedIn } from '#dialogs/spoken-of.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/** As many as can be kept in sight. */
const MOST_NEEDS = 3
/** As sure as this, what else they tell of is looked for behind food. */
const CERTAIN = 0.7

/** The plain answer that tells whom to ask for food today. */
const ANSWER = 'food-today'

/** Whether food is needed today, in so many words or by saying again that it is. */
function needsFoodToday({ needs: known }: Memory, { text, understood }: Words): boolean {
  const { means, needs, answer, quiet, place } = understood
  if (quiet || means.includes('linkWorker') || means.includes('noHome')) return false
  if (isHungry(text) || (means.includes('urgent') && needs[0]?.id === 'food')) return true
  return (known[0] === 'food' || answer === ANSWER) && saysTodayAgain(text) && place === null
}

/** Words of who needs food today: that comes first, whatever they say or ask beside it. Whom to ask is told once. */
export function foodFirst<Said extends Words>(memory: Memory, words: Said): Said {
  if (!needsFoodToday(memory, words)) return words
  const { understood } = words
  const others = understood.needs.filter(({ id, score }) => id !== 'food' && score >= CERTAIN)
  const means = understood.means.filter((one) => one !== 'noCall' && one !== 'talk')
  return {
    ...words,
    understood: {
      ...understood,
      ...noOther,
      needs: [{ id: 'food' as const, score: 1 }, ...others].slice(0, MOST_NEEDS),
      // Hunger is not said back: what is open is the answer.
      means: [...new Set([...means, 'urgent' as const, 'plainQuestion' as const])],
      answer: memory.hungry === 0 ? ANSWER : null,
    },
  }
}

/** What is asked beside it comes later. */
const noOther = {
  ...{ guesses: [], denies: [], thing: null, subject: null, activity: null, enjoys: [] },
  ...{ asks: null, asking: null, ofPlaces: null, outcome: null },
} as const satisfies Partial<Understood>

/** How often food today was asked for, with this; 1 to 3, and then the wordings of 2 and 3 by turns. */
export const hungryAfter = (memory: Memory, words: Words): Memory['hungry'] =>
  needsFoodToday(memory, words) ? (memory.hungry === 3 ? 2 : memory.hungry + 1) : memory.hungry

/** Whether what is shown now is for who needs food today. */
export const isForToday = ({ hungry, needs, cannotWait, brought }: Memory): boolean =>
  hungry > 0 && needs[0] === 'food' && cannotWait && brought !== 'wish'

/** Of what they said last, what tells of food: nothing else of it finds any. */
export const saidOfFood = ({ whatMatters }: Memory): readonly string[] =>
  (whatMatters.at(-1) ?? '').split(/[.,;!?\n]+/).filter((clause) => ofFood.test(clause) || isHungry(clause))
const ofFood = /\b(?:food|foodbank|meals?|eat|eaten|lunch|supper|dinner|soup|bread|groceries|shopping)\b/i

/** Whether anything is open now or later today, what need not be booked first; and if nothing is, what opens next. */
export function foodToday({ hungry }: Memory, places: readonly Service[]): Line {
  const today = places.filter(({ open }) => open?.on === 'now' || open?.on === 'today')
  const next = places.filter(({ open }) => open?.on === 'later').sort((one, other) => one.open!.at - other.open!.at)
  const one = today.find(({ howToJoin }) => howToJoin !== 'book') ?? today[0] ?? next[0]
  return {
    message: 'hungry-open',
    blanks: {
      way: hungry,
      open: one?.open?.on ?? 'none',
      name: one?.name ?? 'none',
      at: { instant: one?.open?.at ?? 0 },
      book: one?.howToJoin === 'book' ? (one.phone ?? 'none') : 'none',
    },
  }
}

/** A human may hear of it: nobody is promised. */
export const foodHuman = ({ hungry, awaitingPerson }: Memory): Line => ({
  message: 'hungry-person',
  blanks: { way: hungry, asked: awaitingPerson ? 'yes' : 'no' },
})

/** What they ask of a place told before beside it: how to get in is known, and the rest can be asked again. */
export function askedBesideFood({ toldOf, whatMatters }: Memory): readonly Line[] {
  const text = whatMatters.at(-1) ?? ''
  const one = toldOf[namedIn({ places: toldOf, about: null }, text) ?? -1]
  if (!one) return []
  if (asksOfVoucher(text))
    return [
      {
        message: 'signposting-joining',
        blanks: {
          name: one.name,
          phone: one.phone ?? 'none',
          says: 'none',
          join: joinOf(one),
          giver: one.giver ?? 'none',
        },
      },
    ]
  return askedOfPlaces(text) === null ? [] : [{ message: 'hungry-rest', blanks: { name: one.name } }]
}

/** Whether it is asked if a voucher or a referral is needed. */
export const asksOfVoucher = (text: string): boolean => /\b(?:vouchers?|vouchar|referral|referred)\b/i.test(text)
