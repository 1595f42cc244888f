import { say, sayOf, set, tookUp } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { gaveNumber } from '#dialogs/hand-off.ts'

const withheld = set({ placeWithheld: true, misses: 0 })

/** Asks roughly where someone is. Not saying is fine: then it is what covers the whole area, or is by phone or online. */
export const place = grammar.createStateConfig({
  initial: 'asking',
  states: {
    asking: {
      entry: sayOf(({ context: { needs } }) => [
        { message: 'place-ask', blanks: { need: needs[0]! }, choices: ['ratherNot'] },
      ]),
    },
    again: { entry: say({ message: 'place-again', choices: ['ratherNot'] }) },
    weighing: {
      exit: tookUp,
      always: [
        { guard: 'wantsLinkWorker', target: '#talking.selfReferral' },
        gaveNumber,
        { guard: 'knowsNeedAndPlace', target: '#talking.signposting' },
        { guard: 'broughtSomething', target: 'asking' },
        { guard: 'missedTwice', actions: withheld, target: '#talking.signposting' },
        { target: 'again' },
      ],
    },
  },
  on: {
    said: { actions: 'remember', target: '.weighing' },
    'chose.ratherNot': { actions: withheld, target: '#talking.signposting' },
    back: '#talking.whatMatters',
  },
})
