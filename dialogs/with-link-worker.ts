import { sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** A link worker is here: whoever asked for a person has one. */
export const arrived = set({ linkWorkerHere: true, awaitingPerson: false })

const left = set({ linkWorkerHere: false })

/** A link worker's own words, which are one blank. */
export const saysLinkWorker = sayOf(({ event }) => [
  { message: 'link-worker-words', blanks: { words: wordsIn(event) } },
])

/** The words in what a link worker said. */
export const wordsIn = (event: Heard) => (event.type === 'linkWorkerSaid' ? event.words : '')

/** A link worker is talking with the person. The bot says nothing but the fixed reply to danger, and honours STOP. */
export const withLinkWorker = grammar.createStateConfig({
  // Where the link worker left during a crisis, and this is come back to.
  always: { guard: 'linkWorkerGone', target: '#talking.afterLinkWorker' },
  on: {
    linkWorkerSaid: { actions: saysLinkWorker },
    linkWorkerLeft: { actions: left, target: '#talking.afterLinkWorker' },
    stop: { actions: left, target: '#everyday.stopped' },
  },
})
