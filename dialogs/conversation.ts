import { crisis, replyToDanger } from '#dialogs/crisis.ts'
import { say, tookUp } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, gaveNumber, handOff, sentMedia } from '#dialogs/hand-off.ts'
import { help } from '#dialogs/help.ts'
import { Memory } from '#dialogs/memory.ts'
import { place } from '#dialogs/place.ts'
import { selfReferral } from '#dialogs/self-referral.ts'
import { signposting } from '#dialogs/signposting.ts'
import { stopped } from '#dialogs/stopped.ts'
import { welcome } from '#dialogs/welcome.ts'
import { whatMatters } from '#dialogs/what-matters.ts'
import { arrived, saysLinkWorker, withLinkWorker } from '#dialogs/with-link-worker.ts'

const talking = grammar.createStateConfig({
  id: 'talking',
  initial: 'whatNext',
  states: {
    whatNext: {
      exit: tookUp,
      always: [
        { guard: 'wantsLinkWorker', target: 'selfReferral' },
        gaveNumber,
        { guard: 'knowsNeedAndPlace', target: 'signposting' },
        { guard: 'knowsNeed', target: 'place' },
        { guard: 'missedTwice', target: 'whatMatters.offeringPerson' },
        { guard: 'missedOnce', target: 'whatMatters.again' },
        { target: 'whatMatters' },
      ],
    },
    whatMatters,
    place,
    signposting,
    selfReferral,
    handOff,
    afterLinkWorker: { entry: say({ message: 'link-worker-left' }) },
  },
  on: {
    said: { actions: 'remember', target: '.whatNext' },
    back: '.whatMatters',
    start: '.whatMatters',
    startAgain: { actions: 'startAfresh', target: '.whatMatters' },
    help: '#help',
    person: [
      { guard: 'awaitingPerson', actions: say({ message: 'hand-off-already' }), target: '.handOff' },
      { actions: askedForPerson, target: '.handOff' },
    ],
    media: { actions: sentMedia, target: '.handOff' },
    stop: '#everyday.stopped',
    linkWorkerJoined: { actions: arrived, target: '#everyday.withLinkWorker' },
    linkWorkerSaid: { actions: [arrived, saysLinkWorker], target: '#everyday.withLinkWorker' },
  },
})

/** Everything but the detours, which come back through `open` to the very question that was open. */
const everyday = grammar.createStateConfig({
  id: 'everyday',
  initial: 'talking',
  states: { talking, withLinkWorker, stopped, open: { type: 'history', history: 'deep', target: 'talking' } },
})

/** The whole conversation. Its first state is `new`, and a person in danger is heard from anywhere in it. */
export const conversation = grammar.createMachine({
  id: 'conversation',
  context: Memory.parse({}),
  initial: 'new',
  states: { new: welcome, everyday, help, crisis },
  on: {
    danger: [
      { guard: 'linkWorkerHere', actions: replyToDanger, target: '.crisis.withLinkWorker' },
      { actions: replyToDanger, target: '.crisis' },
    ],
  },
})
