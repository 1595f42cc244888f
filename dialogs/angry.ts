import { rests } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { keptWithRequest } from '#dialogs/hand-off.ts'

/** Anger is taken seriously in one line, and asked nothing. Where a referral is under way, what was promised is looked up. */
export const angry = grammar.createStateConfig({
  initial: 'weighing',
  states: {
    weighing: {
      always: [
        { guard: 'referred', target: '#myReferral' },
        { guard: 'awaitingPerson', actions: keptWithRequest, target: '#talking.handOff.checking' },
        { target: 'heard' },
      ],
    },
    heard: { entry: rests({ message: 'angry-heard' }) },
  },
})
