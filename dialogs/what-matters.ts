import { say, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'

/** Asks what is on the person's mind; asks in other words; then offers a person. `talking` takes up what is understood. */
export const whatMatters = grammar.createStateConfig({
  initial: 'asking',
  states: {
    asking: { entry: say({ message: 'what-matters-ask' }) },
    again: { entry: say({ message: 'what-matters-again' }) },
    offeringPerson: {
      entry: say({ message: 'what-matters-offer-person', choices: ['yes', 'no'] }),
      on: { 'chose.yes': '#talking.selfReferral', 'chose.no': { actions: set({ misses: 0 }), target: 'anythingElse' } },
    },
    anythingElse: { entry: say({ message: 'what-matters-anything-else' }) },
  },
})
