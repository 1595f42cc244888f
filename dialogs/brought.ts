import { burdensIn } from '#content/burdens.ts'
import { wishesForOtherTime } from '#content/days.ts'
import { tellsOfGoing } from '#content/going.ts'
import { declines, saysGoodbye } from '#content/goodbye.ts'
import { hasNoSafeWay } from '#content/no-way.ts'
import { takesNumberOff } from '#content/number-off.ts'
import { findsReadingHard } from '#content/reading.ts'
import { isLongStory, isStory } from '#content/story.ts'
import { takesBackIn } from '#content/take-back.ts'
import type { ThingId } from '#content/things.ts'
import { agreesToForm } from '#dialogs/agreement.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { tellsHow } from '#dialogs/contact.ts'
import { asksHelpline } from '#dialogs/helpline.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Memory, Need } from '#dialogs/memory.ts'
import { isUnclearWhich, knowsWhatFor, namesOnly, tellsOutcome } from '#dialogs/named.ts'
import { isJoy, needsAfter, putsRight } from '#dialogs/needs-after.ts'
import { changesIt, sendsAfterAll, takenBackBy } from '#dialogs/of-what-went.ts'
import { againIn, namedIn, spokenOf } from '#dialogs/spoken-of.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/** `I am still waiting for a swimming pool` waits for nobody. */
const waitsForThing = /\bwaiting (?:for|on) (?:a|an|the|some)\b/i

/** A need as sure as this is told beside how they are to be reached. */
const SURE = 0.6

/** A hello, or that they do not know, in no more words than this tells of no need: "no clue", "me again". */
const MOST_OF_NOTHING = 2

/** A hello in more words than this tells of something. */
const MOST_IN_GREETING = 4

/** The first of these counts: what else is in it is remembered all the same. */
export function broughtBy(memory: Memory, { text, understood }: Words): Brought {
  const { awaitingPerson, reference, formAt, places, safeReplies } = memory
  const { needs, place, number, enjoys, means, answer } = understood
  const mayTell = !(means.includes('unsure') || means.includes('greets')) || text.split(/\s+/).length > MOST_OF_NOTHING
  const guesses = understood.guesses.filter((id) => mayTell && !memory.notNeeds.includes(id))
  const harm = understood.quiet || (places.length === 0 && asksHelpline(memory, { text, understood }))
  // Whoever was given the line is not given it again instead of what they ask for.
  if (harm && !(safeReplies > 0 && looksForElse(understood))) return safeReplies > 0 ? 'quietSafe' : 'quiet'
  if (means.includes('linkWorker') || (formAt !== null && !reference && sendsAfterAll(text))) return 'linkWorker'
  if (answer === losingHome) return 'answer'
  if (!reference && agreesToForm(memory.answers, formAt, 'nothing', text)) return 'linkWorker'
  if (takesNumberOff(text)) return 'numberOff'
  const back = takenBackBy(memory, text)
  if (back) return back
  // Nobody was asked to: it is a goodbye.
  if (takesBackIn(text) === 'request' && needs.length === 0) return 'bye'
  if (isAwaited(memory) && (means.includes('tellsThem') || tellsOnlyHow(memory, { text, understood }))) return 'adds'
  if (reference && changesIt(memory, text)) return 'adds'
  if (number && awaitingPerson) return 'number'
  if (tellsOutcome(memory, understood)) return isUnclearWhich(memory, { text, understood }) ? 'shutWhich' : 'outcome'
  if (reference && means.includes('tooLong')) return 'tooLong'
  if (reference && means.includes('notSurgery')) return 'surgeryNo'
  if (reference && means.includes('maySurgery')) return 'surgeryYes'
  if (awaitingPerson && !memory.onPhone && hasNoSafeWay(text)) return 'noWay'
  const tells = place && !isStory(text) ? 'where' : 'something'
  if (formAt === null && onlyFindsReadingHard(text, understood)) return 'cannotRead'
  const urgent = means.includes('urgent')
  if (urgent && needs.length > 0) return answer && !place && !memory.place ? 'answer' : tells
  if (
    means.includes('noCall') &&
    !(understood.thing && waitsForThing.test(text)) &&
    (reference || awaitingPerson || formAt !== null || needs.length === 0)
  )
    return 'noCall'
  if (means.includes('angry') && (reference || awaitingPerson)) return 'angry'
  if (isOtherTime(memory, { text, understood })) return 'wish'
  const ofPlaces = ofPlacesBrought(memory, { text, understood })
  if (ofPlaces) return ofPlaces
  if (understood.asking === 'wonders' && knowsWhatFor(memory) && !answer) return wondersOf(memory)
  // What is asked is answered in front of the places.
  if (answer && understood.besidesAnswer && needs.length > 0 && (place || memory.place)) return tells
  if (answer && understood.asking) return 'answer'
  const ends = !understood.goesOn
  if (ends && saysGoodbye(text) && understood.asking !== 'seeks') return 'bye'
  if (ends && takesOne(memory, text)) return 'thanks'
  if (ends && places.length > 0 && declines(text)) return 'bye'
  if (namesOnly(memory, { text, understood }) && !place) return 'named'
  if (needs.length === 0 && !understood.thing && burdensIn(text).has('comfort')) return 'comfort'
  if (burdensIn(text).has('apology') && understood.asking !== 'seeks' && !answer && !place) return 'thanks'
  if (means.includes('talk')) return 'talk'
  if (!answer && isToldBesides(memory, { text, understood })) return 'nothing'
  if (onlyFeels(memory, understood)) return 'feels'
  if (answer) return 'answer'
  if (isJoy(memory, understood) && !place) return 'wish'
  if (number && reference) return 'number'
  if (tellsFirst(memory, { text, understood })) return 'talk'
  if (isAwaited(memory) && formAt === null && isStory(text) && tellsOfMoving({ text, understood })) return 'adds'
  if (needsAfter(memory, understood).length > 0 && needs.length > 0) return tells
  if (place || understood.thing || means.includes('noHome')) return tells
  if (putsRight(memory, understood)) return 'correction'
  if (means.includes('angry')) return 'angry'
  const isLeftOpen = understood.asking !== null && understood.asks === null
  const isOfShown = places.length > 0 && understood.wishes.length > 0
  if (isStory(text) && !isLeftOpen && !isOfShown && !awaitingPerson && !reference) return 'talk'
  const wishes =
    understood.wishes.length + enjoys.length + understood.refuses.length > 0 || isNewAge(memory, understood)
  const refuses = spokenOf(memory, text).refused.length > 0
  if ((wishes || refuses) && memory.needs.length > 0) return 'wish'
  if (guesses.length > 0) return guesses.length === 1 ? 'guess' : 'guesses'
  if (wishes) return 'wish'
  if (ends && means.includes('thanks') && !(isPicture(text) && isAskedWhere(memory))) return farewellOf(memory)
  if (means.includes('unsure') && !(memory.quiet && memory.needs.length === 0))
    return memory.doorsShown && places.length === 0 ? 'nothing' : 'unsure'
  if (means.includes('greets') && !(memory.quiet && text.split(/\s+/).length > MOST_IN_GREETING)) return 'greets'
  if (number) return 'number'
  if (memory.dangerHeard) return unclearAfter(memory)
  return understood.asking ? wondersOf(memory) : isHeardOut(memory) ? 'talk' : 'nothing'
}

/** Whoever was heard while they talked is asked for nothing: what cannot be followed is more of it. */
const isHeardOut = ({ listened, places, formAt, awaitingPerson }: Memory) =>
  listened.length > 0 && places.length === 0 && formAt === null && !awaitingPerson

/** Who may lose their home in days is told whom to ring before all else. */
const losingHome: ThingId = 'losing-home'

/** They say that they cannot read, and tell or ask of nothing else. */
const onlyFindsReadingHard = (text: string, { needs, place, thing, answer, asking, quiet }: Understood) =>
  findsReadingHard(text) && quiet === null && needs.length === 0 && !(place || thing || answer) && asking !== 'seeks'

/** These are spoken of with harm, and may be no more than that. */
const ofHarm: ReadonlySet<Need> = new Set(['safety', 'family', 'mood', 'loneliness'])

/** Something else than what harm is told with. */
const looksForElse = ({ needs, thing, answer }: Understood) =>
  thing !== null || answer !== null || needs.some(({ id }) => !ofHarm.has(id))

/** A long story of what moves them and no more, or one that they go on with: it is heard before anything is looked for. */
function tellsFirst({ places, awaitingPerson, reference, formAt, listened, truthTold }: Memory, words: Words): boolean {
  if (places.length > 0 || awaitingPerson || reference !== null || formAt !== null) return false
  const isHeard = listened.length > 0 || truthTold
  return (isHeard ? isStory(words.text) : isLongStory(words.text)) && tellsOfMoving(words)
}

/** A long story told to who was shown places, or what they tell beside a thanks, asks for no others: those stand, and it is heard. */
export const isToldBesides = (memory: Memory, words: Words): boolean =>
  memory.places.length > 0 && memory.formAt === null && tellsOfMoving(words) && isOnlyTold(memory, words)

function isOnlyTold(memory: Memory, { text, understood: { goesOn, leaning, acts } }: Words): boolean {
  if (goesOn && !isAwaited(memory)) return goesOn.leaning !== 'asks' && !acts.includes('seeks')
  const asks = acts.some((act) => act === 'need' || act === 'seeks' || act === 'corrects')
  return isLongStory(text) && leaning === 'tells' && !asks
}

/** They ask for nothing, and tell of nothing that cannot wait. */
const tellsOfMoving = ({ understood: { asking, thing, place, needs, means } }: Words) =>
  !(asking || thing || place || means.includes('urgent') || means.includes('corrects')) &&
  needs.every(({ id }) => moving.has(id))

/** What somebody tells of who wants to be heard: none of it is the rent, or tonight's dinner. */
const moving: ReadonlySet<Need> = new Set([
  ...(['loneliness', 'mood', 'bereavement', 'caring', 'family', 'social-care', 'volunteering', 'disability'] as const),
  ...(['health-condition', 'arts', 'nature', 'learning', 'active'] as const),
])

/** They say how they feel, and ask for nothing: it is heard before anything is looked for. */
const onlyFeels = (
  { needs: known }: Memory,
  { acts, needs, place, asking, thing, enjoys, activity, leaning }: Understood,
) =>
  acts.includes('feels') &&
  activity === null &&
  leaning !== 'asks' &&
  enjoys.length === 0 &&
  !(place || asking || thing) &&
  (needs.length === 0 ||
    (known.every((id) => id === 'mood') && acts.length === 1 && needs.every(({ id }) => id === 'mood')))

/** The same at another time: `dinner time im at school. owt in an evening` wants no food. */
export const isOtherTime = ({ needs }: Memory, { text, understood }: Words): boolean =>
  needs.length > 0 &&
  understood.wishes.length > 0 &&
  !understood.needs.some(({ score }) => score >= SURE) &&
  wishesForOtherTime(text)

/** They mean to go to what was shown. */
const takesOne = (memory: Memory, text: string) =>
  memory.places.length > 0 && tellsOfGoing(text, namedIn(memory, text) !== null || againIn(memory, text) !== null)

/** How they are to be reached, and no need beside it that would be lost. */
const tellsOnlyHow = (memory: Memory, words: Words) =>
  tellsHow(memory, words) && !words.understood.needs.some(({ score }) => score >= SURE)

/** A question that nothing here is the answer to: where places were shown, it may be of them. */
const wondersOf = (memory: Memory): Brought =>
  memory.dangerHeard ? unclearAfter(memory) : memory.places.length > 0 ? 'wondersOfThem' : 'wonders'

/** Words of which nothing is clear, by what was spoken of before them. */
const unclearAfter = ({ quiet }: Memory): Brought => (quiet === null ? 'afterDanger' : 'afterHarm')

/** A smile in answer to where they are is no goodbye. */
const isPicture = (text: string) => !/[\p{L}\p{N}]/u.test(text)
const isAskedWhere = ({ needs, place, places }: Memory) => needs.length > 0 && place === null && places.length === 0

/** Thanks or goodbye: said again, it is met with a goodbye alone. */
const farewellOf = ({ farewells }: Memory): Brought => (farewells > 0 ? 'bye' : 'thanks')

/** What is asked of the places shown, where nothing else is told with it. */
function ofPlacesBrought(memory: Memory, { text, understood }: Words): Brought | null {
  const { places, told, needs: known } = memory
  const { ofPlaces, needs, place } = understood
  if (!ofPlaces || place || (needs.length > 0 && ofPlaces === 'more')) return null
  if (ofPlaces === 'more') return told.length > 0 && known.length > 0 ? 'wish' : null
  if (places.length === 0 && againIn(memory, text) === null) return null
  // All that is known of what it does was just told.
  if (ofPlaces === 'does' && memory.asked === 'does' && (namedIn(memory, text) ?? memory.about) === memory.about)
    return wondersOf(memory)
  return ofPlaces === 'keep' ? 'keeps' : 'ofPlaces'
}

/** What was shown was shown to somebody whose age was not known. */
const isNewAge = ({ age: known, shown }: Memory, { age }: Understood) =>
  age !== null && age !== known && shown.length > 0
