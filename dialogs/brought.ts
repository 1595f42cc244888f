import { contactIn } from '#content/contact.ts'
import { saysGoodbye } from '#content/goodbye.ts'
import { isStory } from '#content/story.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { asksHelpline } from '#dialogs/helpline.ts'
import type { Brought, Memory } from '#dialogs/memory.ts'
import { isUnclearWhich, knowsWhatFor, namesOnly, tellsOutcome } from '#dialogs/named.ts'
import { isJoy, needsAfter, putsRight } from '#dialogs/needs-after.ts'
import { againIn, spokenOf } from '#dialogs/spoken-of.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/** The first of these counts: what else is in it is remembered all the same. */
export function broughtBy(memory: Memory, { text, understood }: Words): Brought {
  const { awaitingPerson, reference, formAt, places, safeReplies } = memory
  const { needs, guesses, place, number, enjoys, means, answer } = understood
  if (understood.quiet || (places.length === 0 && asksHelpline(memory, { text, understood })))
    return safeReplies > 0 ? 'quietSafe' : 'quiet'
  if (means.includes('linkWorker')) return 'linkWorker'
  if (isAwaited(memory) && (means.includes('tellsThem') || tellsHow(memory, understood.reach ?? text))) return 'adds'
  if (number && awaitingPerson) return 'number'
  if (tellsOutcome(memory, understood)) return isUnclearWhich(memory, { text, understood }) ? 'shutWhich' : 'outcome'
  if (reference && means.includes('tooLong')) return 'tooLong'
  if (reference && means.includes('notSurgery')) return 'surgeryNo'
  if (reference && means.includes('maySurgery')) return 'surgeryYes'
  const tells = place && !isStory(text) ? 'where' : 'something'
  const urgent = means.includes('urgent')
  if (urgent && needs.length > 0) return answer && !place && !memory.place ? 'answer' : tells
  if (means.includes('noCall') && (reference || awaitingPerson || formAt !== null || needs.length === 0))
    return 'noCall'
  if (means.includes('angry') && (reference || awaitingPerson)) return 'angry'
  const ofPlaces = ofPlacesBrought(memory, { text, understood })
  if (ofPlaces) return ofPlaces
  if (understood.asking === 'wonders' && knowsWhatFor(memory) && !answer) return wondersOf(memory)
  if (answer && understood.asking) return 'answer'
  if (saysGoodbye(text) && understood.asking !== 'seeks') return 'bye'
  if (namesOnly(memory, { text, understood }) && !place) return 'named'
  if (means.includes('talk')) return 'talk'
  if (onlyFeels(memory, understood)) return 'feels'
  if (answer) return 'answer'
  if (isJoy(memory, understood) && !place) return 'wish'
  if (number && reference) return 'number'
  if (needsAfter(memory, understood).length > 0 && needs.length > 0) return tells
  if (place || understood.thing || means.includes('noHome')) return tells
  if (putsRight(memory, understood)) return 'correction'
  if (means.includes('angry')) return 'angry'
  if (isStory(text) && !awaitingPerson && !reference) return 'talk'
  const wishes =
    understood.wishes.length + enjoys.length + understood.refuses.length > 0 || isNewAge(memory, understood)
  const refuses = spokenOf(memory, text).refused.length > 0
  if ((wishes || refuses) && memory.needs.length > 0) return 'wish'
  if (guesses.length > 0) return guesses.length === 1 ? 'guess' : 'guesses'
  if (wishes) return 'wish'
  if (means.includes('thanks')) return farewellOf(memory)
  if (means.includes('unsure')) return memory.doorsShown ? 'nothing' : 'unsure'
  if (means.includes('greets')) return 'greets'
  if (number) return 'number'
  if (memory.dangerHeard) return 'afterDanger'
  return understood.asking ? wondersOf(memory) : 'nothing'
}

/** They say how they feel, and ask for nothing: it is heard before anything is looked for. */
const onlyFeels = ({ needs: known }: Memory, { acts, needs, place, asking, thing, enjoys }: Understood) =>
  acts.includes('feels') &&
  enjoys.length === 0 &&
  !(place || asking || thing) &&
  (needs.length === 0 ||
    (known.every((id) => id === 'mood') && acts.length === 1 && needs.every(({ id }) => id === 'mood')))

const tellsHow = ({ awaitingPerson }: Memory, text: string) => Object.keys(contactIn(text, awaitingPerson)).length > 0

/** A question that nothing here is the answer to: where places were shown, it may be of them. */
const wondersOf = ({ places, dangerHeard }: Memory): Brought =>
  dangerHeard ? 'afterDanger' : places.length > 0 ? 'wondersOfThem' : 'wonders'

/** Thanks or goodbye: said again, it is met with a goodbye alone. */
const farewellOf = ({ farewells }: Memory): Brought => (farewells > 0 ? 'bye' : 'thanks')

/** What is asked of the places shown, where nothing else is told with it. */
function ofPlacesBrought(memory: Memory, { text, understood }: Words): Brought | null {
  const { places, told, needs: known } = memory
  const { ofPlaces, needs, place } = understood
  if (!ofPlaces || place || (needs.length > 0 && ofPlaces === 'more')) return null
  if (ofPlaces === 'more') return told.length > 0 && known.length > 0 ? 'wish' : null
  if (places.length === 0 && againIn(memory, text) === null) return null
  return ofPlaces === 'keep' ? 'keeps' : 'ofPlaces'
}

/** What was shown was shown to somebody whose age was not known. */
const isNewAge = ({ age: known, shown }: Memory, { age }: Understood) =>
  age !== null && age !== known && shown.length > 0
