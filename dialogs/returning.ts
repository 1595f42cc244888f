import { sayOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import { mayBeSeen } from '#dialogs/may-be-seen.ts'

/**
 * Back after a day or more. What can be answered at once is; else they carry on or start afresh, and what it was about is
 * not named until they have said so: somebody else may hold the phone.
 */
export const returning = grammar.createStateConfig({
  id: 'returning',
  initial: 'weighing',
  states: {
    weighing: {
      always: [
        { guard: 'vagueAboutForm', target: 'asking' },
        { guard: 'nothingBegun', target: '#talking.whatNext' },
        { guard: 'broughtNothing', target: 'asking' },
        { target: '#talking.whatNext' },
      ],
    },
    /** After START: nobody who told us of nothing is asked. */
    started: { always: [{ guard: 'nothingBegun', target: '#talking.whatMatters' }, { target: 'asking' }] },
    asking: {
      entry: sayOf(({ context }) =>
        mayBeSeen(context) && context.begun
          ? [{ message: 'back-at-rest' }]
          : [{ message: 'back-carry-on', choices: ['carryOn', 'fresh'] }],
      ),
    },
  },
  on: {
    ...onAside,
    'chose.carryOn': [{ guard: 'safeToWrite', target: '#talking.resume' }, { target: '#talking.whatMatters' }],
    'chose.fresh': { actions: 'startAfresh', target: '#talking.whatMatters' },
  },
})
