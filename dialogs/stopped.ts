import { keep, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, keptMedia } from '#dialogs/hand-off.ts'
import { answersWhoStopped, asides, heardBesides, interruptions } from '#dialogs/interruptions.ts'
import type { Memory } from '#dialogs/memory.ts'
import { wordsIn } from '#dialogs/with-link-worker.ts'

/** What of theirs still stands, which no STOP takes back. */
const waitsFor = ({ awaitingPerson, reference }: Memory) =>
  reference === null ? (awaitingPerson ? 'person' : 'nothing') : awaitingPerson ? 'both' : 'referral'

/** They told us to stop. Nothing is said but what they ask for and the reply to danger; what they send is still kept. */
export const stopped = grammar.createStateConfig({
  entry: sayOf(({ context }) => [{ message: 'stopped', blanks: { waits: waitsFor(context) } }]),
  on: {
    start: [
      { guard: 'owesCheckIn', actions: set({ checkInOwed: false }), target: '#followUp' },
      { target: '#returning.started' },
    ],
    'due.check-in': { actions: set({ checkInOwed: true }) },
    startAgain: { actions: 'startAfresh', target: '#talking.whatMatters' },
    back: '#returning.started',
    ...asides,
    help: interruptions.help,
    asked: { actions: [...answersWhoStopped], target: '#detour' },
    cancels: interruptions.cancels,
    mends: interruptions.mends,
    asksWhen: interruptions.asksWhen,
    person: { actions: [...heardBesides, ...askedForPerson], target: '#talking.handOff' },
    language: interruptions.language,
    stop: { target: '#everyday.stopped', reenter: true },
    media: { actions: keptMedia },
    linkWorkerSaid: { actions: keep(({ event }) => ({ note: 'notSent', because: 'stopped', words: wordsIn(event) })) },
  },
})
