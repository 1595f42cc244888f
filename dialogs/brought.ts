import { contactIn } from '#content/contact.ts'
import { isStory } from '#content/story.ts'
import { isAwaited } from '#dialogs/awaited.ts'

import type { Brought, Memory } from '#dialogs/memory.ts'
import { namedIn, tellsOutcome } from '#dialogs/named.ts'
import { isJoy, needsAfter, putsRight } from '#dialogs/needs-after.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/** The first of these counts: what else is in it is remembered all the same. */
export function broughtBy(memory: Memory, { text, understood }: Words): Brought {
  const { awaitingPerson, reference, formAt } = memory
  const { needs, guesses, place, number, enjoys, means, answer } = understood
  if (understood.quiet) return memory.safeReplies > 0 ? 'quietSafe' : 'quiet'
  if (means.includes('linkWorker')) return 'linkWorker'
  if (isAwaited(memory) && (means.includes('tellsThem') || tellsHow(memory, text))) return 'adds'
  if (number && awaitingPerson) return 'number'
  if (tellsOutcome(memory, understood)) return 'outcome'
  if (reference && means.includes('tooLong')) return 'tooLong'
  if (reference && means.includes('notSurgery')) return 'surgeryNo'
  if (reference && means.includes('maySurgery')) return 'surgeryYes'
  const tells = place && !isStory(text) ? 'where' : 'something'
  const urgent = means.includes('urgent')
  if (urgent && needs.length > 0) return answer && !place && !memory.place ? 'answer' : tells
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
  if (needsAfter(memory, understood).length > 0 && needs.length > 0) return tells
  if (place || understood.thing || means.includes('noHome')) return tells
  if (putsRight(memory, understood)) return 'correction'
  if (means.includes('angry')) return 'angry'
  if (isStory(text) && !awaitingPerson && !reference) return 'talk'
  const wishes = understood.wishes.length + enjoys.length > 0 || isNewAge(memory, understood)
  if (wishes && memory.needs.length > 0) return 'wish'
  if (guesses.length > 0) return guesses.length === 1 ? 'guess' : 'guesses'
  if (wishes) return 'wish'
  for (const one of ['thanks', 'unsure', 'greets'] as const) if (means.includes(one)) return one
  if (number) return 'number'
  return memory.dangerHeard ? 'afterDanger' : 'nothing'
}

const tellsHow = ({ awaitingPerson }: Memory, text: string) => Object.keys(contactIn(text, awaitingPerson)).length > 0

/** What is asked of the places shown, where nothing else is told with it. */
function ofPlacesBrought({ places, told, needs: known }: Memory, understood: Understood): Brought | null {
  const { ofPlaces, needs, place } = understood
  if (!ofPlaces || place || (needs.length > 0 && ofPlaces === 'more')) return null
  if (ofPlaces === 'more') return told.length > 0 && known.length > 0 ? 'wish' : null
  if (places.length === 0) return null
  return ofPlaces === 'keep' ? 'keeps' : 'ofPlaces'
}

/** What was shown was shown to somebody whose age was not known. */
const isNewAge = ({ age: known, shown }: Memory, { age }: Understood) =>
  age !== null && age !== known && shown.length > 0
