import { hears, keep, rests, say, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Outcome } from '#dialogs/notes.ts'

const went = (outcome: Outcome) => keep((now) => ({ note: 'outcome', outcome, words: wordsOf(now) || null }))

/** Two weeks later, where they said yes to it. It names no need, no place and nobody: someone else may read it. */
export const followUp = grammar.createStateConfig({
  id: 'followUp',
  initial: 'asking',
  states: {
    asking: {
      entry: say({ message: 'follow-up-ask', choices: ['sorted', 'waiting', 'couldNot', 'didNotTry'] }),
      on: { said: { actions: [...hears], target: 'weighing' } },
    },
    weighing: {
      always: [{ guard: 'broughtNothing', target: 'thanked' }, { target: '#talking.whatNext' }],
    },
    /** In their own words, which a link worker can read. */
    thanked: { entry: rests({ message: 'follow-up-thanked' }) },
    sorted: { entry: rests({ message: 'follow-up-sorted' }) },
    waiting: { entry: rests({ message: 'follow-up-waiting' }) },
    couldNot: {
      entry: say({ message: 'follow-up-could-not', choices: ['another', 'linkWorker', 'no'] }),
    },
    didNotTry: {
      entry: say({ message: 'follow-up-did-not-try', choices: ['another', 'linkWorker', 'no'] }),
    },
  },
  on: {
    ...onAside,
    'chose.sorted': { actions: went('sorted'), target: '.sorted' },
    'chose.waiting': { actions: went('waiting'), target: '.waiting' },
    'chose.couldNot': { actions: went('could not'), target: '.couldNot' },
    'chose.didNotTry': { actions: went('did not try'), target: '.didNotTry' },
    'chose.another': [
      { guard: 'knowsNeedAndPlace', target: '#talking.signposting' },
      { target: '#talking.whatMatters' },
    ],
    'chose.linkWorker': '#talking.selfReferral',
    'chose.no': '#talking.ending',
  },
})
