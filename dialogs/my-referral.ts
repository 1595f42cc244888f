import { hears, keep, lookUp, say, sayOf, set, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Note } from '#dialogs/notes.ts'
import { missed, stands } from '#dialogs/referral.ts'
import type { Heard, Search } from '#dialogs/vocabulary.ts'

const changed = (change: 'added' | 'cancelled' | 'late') =>
  keep(
    (now): Note => ({
      note: 'referralChange',
      reference: now.context.reference!,
      change,
      words: change === 'added' ? wordsOf(now) : null,
    }),
  )

/** Where the referral stands and what was promised; a promise that was missed is said, and told to staff. Add to it, or cancel it. */
export const myReferral = grammar.createStateConfig({
  id: 'myReferral',
  initial: 'looking',
  states: {
    looking: {
      entry: lookUp(({ context, event }) => lookedFor(context, event)),
      on: {
        referralFound: [
          { guard: 'referred', actions: sayOf(({ context }) => [stands(context)]), target: 'told' },
          { target: 'unknown' },
        ],
        referralLate: [
          {
            guard: 'referred',
            actions: [changed('late'), sayOf(({ context, event }) => [missed(context, event)])],
            target: 'told',
          },
          { target: 'unknown' },
        ],
        referralElsewhere: 'elsewhere',
        noReferral: 'unknown',
        couldNotLook: 'couldNotLook',
      },
    },
    told: {
      entry: say({ message: 'my-referral-what-next', choices: ['addToIt', 'cancelIt'] }),
      on: { said: { actions: [...hears], target: 'weighing' } },
    },
    weighing: {
      always: [{ guard: 'thanks', target: '#talking.ending' }, { target: '#talking.whatNext' }],
    },
    adding: {
      entry: say({ message: 'my-referral-add' }),
      on: { said: { actions: changed('added'), target: 'added' }, back: 'told' },
    },
    added: { entry: say({ message: 'my-referral-added' }) },
    cancelling: {
      entry: say({ message: 'my-referral-cancel', choices: ['yes', 'no'] }),
      on: {
        'chose.yes': {
          actions: [changed('cancelled'), set({ reference: null, referredTo: null })],
          target: 'cancelled',
        },
        'chose.no': 'kept',
        back: 'told',
      },
    },
    cancelled: { entry: say({ message: 'my-referral-cancelled' }) },
    kept: { entry: say({ message: 'my-referral-kept' }) },
    elsewhere: { entry: say({ message: 'my-referral-elsewhere' }) },
    unknown: { entry: say({ message: 'my-referral-unknown' }) },
    couldNotLook: { entry: say({ message: 'my-referral-not-now' }) },
  },
  on: {
    ...onAside,
    'chose.addToIt': '.adding',
    'chose.cancelIt': '.cancelling',
  },
})

/** Their own where they name no other. */
function lookedFor({ reference, referredTo }: Memory, event: Heard): Search {
  const named = event.type === 'myReferral' ? event.reference : null
  const own = reference !== null && (named === null || named === reference)
  return {
    look: 'referral',
    reference: own ? reference : named,
    team: own ? (referredTo?.id ?? null) : null,
    contactBy: own ? (referredTo?.contactBy ?? null) : null,
  }
}
