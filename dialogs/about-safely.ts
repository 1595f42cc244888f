import type { Fear } from '#content/fears.ts'
import type { AboutUs } from '#content/questions.ts'
import type { Line } from '#content/words.ts'
import { isYoung } from '#content/young.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { howReached } from '#dialogs/contact.ts'
import type { Memory } from '#dialogs/memory.ts'

const ofWhatWasTold: ReadonlySet<AboutUs | Fear> = new Set<AboutUs>(['alert', 'gotIt', 'readIt'])

/** Whether who told of harm asks where that went. */
export const isOfHarmTold = (question: AboutUs | Fear, { harmReadBy, staffReadBy }: Memory): boolean =>
  harmReadBy !== null && staffReadBy === null && ofWhatWasTold.has(question)

/** Where it went: the same each time that they ask. */
export const harmTold = (memory: Memory): Line => ({
  message: 'safely-told',
  blanks: { by: { instant: memory.harmReadBy ?? 0 }, asked: isAwaited(memory) ? 'yes' : 'no' },
})

/** How they are answered who ask for a person, as it was or would be promised. */
export const howAnswered = (memory: Memory): Line => ({
  message: 'about-howAnswered',
  blanks: { how: howReached(memory), asked: isAwaited(memory) ? 'yes' : 'no' },
})

/** Somebody to ask who is not from here: what the line is about is named only once that is safe. */
export const notLocal = (memory: Memory): Line => {
  const { quiet, safeReplies } = memory
  const line = quiet === null ? 'any' : safeReplies === 0 ? 'another' : isYoung(memory) ? 'child' : quiet
  return { message: 'about-notLocal', blanks: { line } }
}

/** Nobody is rung about what is wiped, and who refuses to be has that told. */
export const rungIfErased = ({ answers, awaitingPerson }: Memory): Line => ({
  message: 'about-rungIfErased',
  blanks: { told: answers.notRung === undefined ? 'no' : 'yes', waits: awaitingPerson ? 'yes' : 'no' },
})
