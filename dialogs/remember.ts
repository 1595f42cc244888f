import { normalise } from '#content/normalise.ts'
import type { Brought, Memory } from '#dialogs/memory.ts'
import { besideTelling, withBeside } from '#dialogs/said-beside.ts'
import type { Answer, Understood, Words } from '#dialogs/vocabulary.ts'
import { besidesWishes, tellable, wishesAfter } from '#dialogs/wishes.ts'

/** How much of what matters goes with a referral: the latest this many things said. */
const MOST_SAID = 12

/** What is said around what matters, and is not sent with it. */
const idle: ReadonlySet<Brought> = new Set([
  ...(['outcome', 'thanks', 'unsure', 'greets', 'linkWorker', 'number', 'wish', 'ofPlaces', 'keeps'] as const),
])

/** After these alone there is nothing to go on with. */
const leadsNowhere: ReadonlySet<Brought> = new Set(['nothing', 'thanks', 'unsure', 'greets', 'afterDanger'])

/** As many as can be kept in sight. */
const MOST_NEEDS = 3

/** A word of a place's name that tells which by itself. */
const LONG = 6

/** A place and no more than so many words is only where they are. */
const FEW_WORDS = 5

/** What is remembered of something said. New needs take the place of old ones, and begin with no place shown. */
export function noticed(memory: Memory, heard: Words): Partial<Memory> {
  const wished = ofPlacesAlone(memory, besidesWishes(memory, heard))
  const words = memory.dangerHeard ? { ...wished, understood: carefully(memory, wished.understood) } : wished
  const { text, understood } = words
  const { means, place, enjoys, age, guesses, answer } = understood
  const brought = broughtBy(memory, words)
  const needs = needsAfter(memory, understood)
  const wishes = [...wishesAfter(memory, understood.wishes, needs === memory.needs)]
  const thing = understood.thing ?? (needs === memory.needs ? memory.thing : null)
  const anew = needs !== memory.needs || thing !== memory.thing || place !== null || enjoys.length > 0
  const begunAnew = anew || wishes.some((wish) => !memory.wishes.includes(wish))
  const isOfPlaces = brought === 'named' || brought === 'outcome'
  const urgent = means.includes('urgent') || means.includes('noHome')
  return {
    named: namedIn(memory, text),
    outcome: understood.outcome ?? memory.outcome,
    about: namedIn(memory, text) ?? memory.about,
    asked: understood.ofPlaces,
    toldWhomToRing: memory.toldWhomToRing || understood.worrying,
    quiet: understood.quiet ?? memory.quiet,
    dangerHeard: memory.dangerHeard || understood.quiet !== null,
    cannotWait: urgent || (needs === memory.needs && memory.cannotWait),
    ...{ brought, needs, thing, wishes, answer, begun: memory.begun || !leadsNowhere.has(brought) },
    guesses: guesses.filter((id) => !memory.notNeeds.includes(id)),
    misses: missesAfter(memory, brought),
    manner: mannerOf(memory, understood),
    whatMatters: isIdle(words, brought) ? memory.whatMatters : [...memory.whatMatters, text].slice(-MOST_SAID),
    ...(mannerOf(memory, understood) === 'putRight' && {
      refused: [...memory.refused, ...memory.places.map(({ id }) => id)],
    }),
    ...(begunAnew && { nothingMore: 0 }),
    ...(anew && !isOfPlaces && { places: [] }),
    ...((anew || understood.wishes.length > 0) &&
      !isOfPlaces && { shown: understood.wishes.includes('nearer') ? memory.shown : [] }),
    ...((needs !== memory.needs || place) && { noneFitAsked: false }),
    ...(place ? { place, placeWithheld: false } : urgent && { placeWithheld: true }),
    ...(enjoys.length > 0 && { enjoys: [...new Set([...enjoys, ...memory.enjoys])] }),
    ...(age !== null && { age }),
    answers: answersAfter(memory, words, brought),
    ...(needs !== memory.needs && { notNeeds: memory.needs.filter((id) => !needs.includes(id)) }),
  }
}

/** After danger nothing is guessed at; and after harm at other people's hands, to speak of family tells of that. */
function carefully({ quiet }: Memory, understood: Understood): Understood {
  const needs = understood.needs.filter(({ id }) => !(quiet && id === 'family'))
  return { ...understood, needs, guesses: [] }
}

function isIdle({ text, understood: { place, needs } }: Words, brought: Brought): boolean {
  if (needs.length > 0) return false
  return idle.has(brought) || (place !== null && text.split(/\s+/).length <= FEW_WORDS)
}

function mannerOf(memory: Memory, understood: Understood): Memory['manner'] {
  const { means, needs, place: said } = understood
  if (putsRight(memory, understood)) return 'putRight'
  if (means.includes('urgent') && !memory.place && !said) return 'urgent'
  if (means.includes('plainQuestion')) return 'plain'
  if (needs.length === 0) return 'known'
  return isAskedForMore(memory) ? 'added' : 'usual'
}

/** Of what a referral asks, what was said along the way: it is not asked again. */
function answersAfter({ answers }: Memory, { text, understood: { number, means } }: Words, brought: Brought) {
  return {
    ...withBeside(answers, besideTelling(text, means)),
    ...(brought === 'number' && { reach: number! }),
    ...(means.includes('forOther') && { who: 'other' as const }),
    ...(means.includes('helped') && { who: 'helped' as const }),
    ...(means.includes('readingHard') && answers.support === undefined && { support: text }),
  }
}

/** Whether they tell us that we misheard, or that something we hold is not so. */
const putsRight = ({ needs }: Memory, { means, denies }: Understood) =>
  means.includes('corrects') || denies.some((id) => needs.includes(id))

/** What was misheard goes where something else is said instead, or where they say only that it is wrong. */
function needsAfter(memory: Memory, understood: Understood): Memory['needs'] {
  const { needs, enjoys, means, denies, thing } = understood
  if (thing && needs.length === 0 && memory.needs.length > 0) return []
  if (isJoy(memory, enjoys) || tellsOutcome(memory, understood)) return memory.needs
  const told = needs.map(({ id }) => id).filter((id) => !denies.includes(id))
  const left = memory.needs.filter((id) => !denies.includes(id))
  const corrects = means.includes('corrects')
  if (told.length > 0 && !corrects && isAskedForMore(memory))
    return [...new Set([...left, ...told])].slice(0, MOST_NEEDS)
  if (told.length > 0 && !(corrects && told[0] === memory.needs[0])) return told
  if (left.length < memory.needs.length) return left
  return corrects ? memory.needs.slice(1) : memory.needs
}

/** Nothing was looked for yet: what they say now is said of something else too, and takes the place of nothing. */
const isAskedForMore = ({ needs, place, placeWithheld }: Memory) => needs.length > 0 && !place && !placeWithheld

/** Which of the places shown somebody speaks of: two words of its name, or one that is long and no other's. */
function namedIn({ places }: Memory, text: string): number | null {
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

/** Told together with what came of a place, these come first: then that is only why. */
const grave: ReadonlySet<string> = new Set(['bereavement', 'safety'])

/** Whether they tell what came of a place shown, and no more: a word in it that sounds like a need is none. */
function tellsOutcome(
  { shown, reference, awaitingPerson, formAt }: Memory,
  { outcome, needs, means, worrying }: Understood,
) {
  if (!outcome || shown.length === 0 || means.includes('urgent') || means.includes('noHome')) return false
  if (outcome === 'noAnswer' && (reference || awaitingPerson || formAt !== null)) return false
  // What hurts is told whom to ring about, and is no need: "went, back kills" is no loss.
  if (outcome === 'well') return worrying || needs.length === 0
  return !needs.some(({ id }) => grave.has(id))
}

/** What they enjoy, where we know what they came for: that is looked for beside it, and takes the place of nothing. */
const isJoy = ({ needs }: Memory, enjoys: Understood['enjoys']) => needs.length > 0 && enjoys.length > 0

function missesAfter({ misses }: Memory, brought: Brought): number {
  if (brought === 'greets') return misses
  return brought === 'nothing' || brought === 'afterDanger' ? Math.min(misses + 1, 3) : 0
}

/** The first of these counts: what else is in it is remembered all the same. */
function broughtBy(memory: Memory, { text, understood }: Words): Brought {
  const { awaitingPerson, reference, formAt } = memory
  const { needs, guesses, place, number, wishes, enjoys, means, answer } = understood
  if (understood.quiet) return 'quiet'
  if (means.includes('linkWorker')) return 'linkWorker'
  if (number && awaitingPerson) return 'number'
  if (tellsOutcome(memory, understood)) return 'outcome'
  if (reference && means.includes('notSurgery')) return 'surgeryNo'
  if (reference && means.includes('maySurgery')) return 'surgeryYes'
  const urgent = means.includes('urgent')
  if (urgent && needs.length > 0) return answer && !place && !memory.place ? 'answer' : 'something'
  if (means.includes('noCall') && (reference || awaitingPerson || formAt !== null || needs.length === 0))
    return 'noCall'
  if (means.includes('angry') && (reference || awaitingPerson)) return 'angry'
  const ofPlaces = ofPlacesBrought(memory, understood)
  if (ofPlaces) return ofPlaces
  if (namedIn(memory, text) !== null && !place) return 'named'
  if (means.includes('talk')) return 'talk'
  if (answer) return 'answer'
  if (isJoy(memory, enjoys) && !place) return 'wish'
  if (number && reference) return 'number'
  if (needsAfter(memory, understood).length > 0 && needs.length > 0) return 'something'
  if (place || understood.thing || means.includes('noHome')) return 'something'
  if (putsRight(memory, understood)) return 'correction'
  if (means.includes('angry')) return 'angry'
  if (wishes.length + enjoys.length > 0) return 'wish'
  if (guesses.length > 0) return guesses.length === 1 ? 'guess' : 'guesses'
  for (const one of ['thanks', 'unsure', 'greets'] as const) if (means.includes(one)) return one
  if (number) return 'number'
  return memory.dangerHeard ? 'afterDanger' : 'nothing'
}

/** A question about a place shown tells nothing else: its name is no town or need, and whether children may come no wish. */
function ofPlacesAlone(memory: Memory, { text, understood }: Words): Words {
  const { ofPlaces, place } = understood
  if (namesWhole(memory, text)) return { text, understood: { ...understood, needs: [], place: null, enjoys: [] } }
  const asks = ofPlaces !== null && ofPlaces !== 'more' && memory.places.length > 0
  if (!asks || (place && namedIn(memory, text) === null)) return { text, understood }
  return { text, understood: { ...understood, ...{ needs: [], guesses: [], place: null, wishes: [], enjoys: [] } } }
}

/** What is asked of the places shown, where nothing else is told with it. */
function ofPlacesBrought({ places, told, needs: known }: Memory, understood: Understood): Brought | null {
  const { ofPlaces, needs, place } = understood
  if (!ofPlaces || place || (needs.length > 0 && ofPlaces === 'more')) return null
  if (ofPlaces === 'more') return told.length > 0 && known.length > 0 ? 'wish' : null
  if (places.length === 0) return null
  return ofPlaces === 'keep' ? 'keeps' : 'ofPlaces'
}

/** The places found are those shown next, and are not shown again. What was heard has now been said back. */
export function nowShown(memory: Memory, { type, places }: Extract<Answer, { type: 'found' | 'foundSame' }>) {
  const ids = places.map(({ id }) => id)
  return {
    ...{ places, shown: [...memory.shown, ...ids], told: ids, answer: null, about: null },
    wishes: [...tellable(memory)],
    nothingMore: type === 'foundSame' ? Math.max(memory.nothingMore, 1) : 0,
  }
}
