import type { Act } from '#content/acts.ts'
import { wishesForOtherTime } from '#content/days.ts'
import { isHungry } from '#content/hungry.ts'
import type { Meaning } from '#content/meanings.ts'
import { askedOfPlaces, asksOfOne, type OfPlaces } from '#content/of-places.ts'
import { asksOfTold, fillsForm, speaksOfOne, speaksOfPlaces } from '#dialogs/step.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/**
 * A number is asked for of the place that is named with it, and not of us, as is whether it is in English; what it costs, of
 * us where no place was shown.
 */
export function ofShown<Said extends Words>(words: Said, snapshot: string | null): Said {
  const { asks, ofPlaces, quiet, means } = words.understood
  if (asks === 'whatIsLinkWorker' && !quiet) return { ...words, understood: ofLinkWorker(words.understood) }
  // Owt in an evening is a wish for another, and asks nothing of those shown.
  if (wishesForOtherTime(words.text))
    return { ...words, understood: { ...words.understood, ofPlaces: ofPlaces === 'when' ? null : ofPlaces } }
  const does = whatOneDoes(words, snapshot)
  if (does) return { ...words, understood: { ...words.understood, ...ofOne(does, means), wishes: [], place: null } }
  const told = snapshot === null || quiet || fillsForm(snapshot) ? null : asksOfTold(snapshot, words.text)
  if (told !== null && !isFood(words) && !means.includes('linkWorker') && !means.includes('person'))
    return { ...words, understood: { ...words.understood, ...ofOne(told, means) } }
  const shown = snapshot !== null && speaksOfPlaces(snapshot, null)
  if (asks === null && ofPlaces === 'cost' && !shown)
    return { ...words, understood: { ...words.understood, asks: 'cost', ofPlaces: null } }
  if (asks === 'language' && ofPlaces !== null && shown)
    return { ...words, understood: { ...words.understood, asks: null } }
  if (shown && whatTheyDo.test(words.text) && !quiet)
    return { ...words, understood: { ...words.understood, ...ofOne('about', means), wishes: [] } }
  if (shown && asks === 'howLong' && whenNext.test(words.text) && !ofSomebody.test(words.text))
    return { ...words, understood: { ...words.understood, asks: null, ofPlaces: 'when' } }
  if (
    shown &&
    !quiet &&
    ofPlaces === null &&
    toRing.test(words.text) &&
    !ofTelling.test(words.text) &&
    askedOfPlaces(words.text) === 'phone'
  )
    return { ...words, understood: { ...words.understood, ...ofOne('phone', means) } }
  if (asks !== 'ourNumber' || snapshot === null || !speaksOfPlaces(snapshot, words.text)) return words
  return { ...words, understood: { ...words.understood, asks: null, ofPlaces: 'phone' } }
}

/** What is asked of a link worker by name is of no place, and what they might do is no need where none is told of. */
function ofLinkWorker(understood: Understood): Understood {
  const isTold = understood.acts.some((act) => tells.has(act))
  return { ...understood, ofPlaces: null, ...(!isTold && { needs: [], guesses: [] }) }
}
const tells: ReadonlySet<Act> = new Set<Act>(['need', 'story', 'feels', 'seeks'])

/** What is asked of the one place that is spoken of and no single field of its record tells: whether it does a thing, or comes to them. */
function whatOneDoes({ text, understood: { means, quiet } }: Words, snapshot: string | null): OfPlaces | null {
  if (snapshot === null || quiet || fillsForm(snapshot) || means.some((one) => toPeople.has(one))) return null
  const does = asksOfOne(text).find((one) => one === 'does' || one === 'home')
  return does && speaksOfOne(snapshot, text) ? does : null
}
const toPeople: ReadonlySet<Meaning> = new Set(['linkWorker', 'person', 'urgent', 'noHome'])

/** `When next then, thursday?` asks when a place is on, where nobody is to come or ring. */
const whenNext = /\bwhen\b.*\b(?:next|\w+day)\b/i
const ofSomebody = /\b(?:ring|call|phone|text|touch|hear|worker|someone|somebody|anyone|referral|you)\b/i
const whatTheyDo =
  /\bwhat (?:do|does) (?:they|it|either|both|those|these|that one|this one) (?:actually |really |even |exactly )*do\b/i
const toRing = /\b(?:phone|number|ring)\b/i
const ofTelling = /\b(?:tell|told|know|find out|inform|share|pass|report|see)\b/i

/** To be hungry comes before what is asked of a place. */
const isFood = ({ text, understood }: Words) => understood.means.includes('urgent') || isHungry(text)

/** Asked of one that was told, it is no need, and nobody is waited for. */
const ofOne = (ofPlaces: OfPlaces, means: readonly Meaning[]) =>
  ({
    ...{ ofPlaces, asks: null, answer: null, thing: null, subject: null, needs: [], guesses: [], outcome: null },
    means: means.filter((one) => one !== 'noCall' && one !== 'corrects' && one !== 'plainQuestion'),
  }) as const
