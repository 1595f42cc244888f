import type { Line } from '#content/words.ts'
import { comingFirst } from '#dialogs/coming-first.ts'
import { hears, rests, restsAgain, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { listens, wonders } from '#dialogs/listening.ts'
import type { Memory } from '#dialogs/memory.ts'
import { acknowledges } from '#dialogs/reflect.ts'

/**
 * Somebody only wants to talk: two turns of hearing, or four of nothing heavy, then once the truth about computers, a line that is open now, and a
 * person; and from then on they are heard for as long as they like. Nothing is looked for unless they ask, or say where they
 * are. What hears them is said on the way in, so that nothing is said twice on coming back.
 */
export const hearing = grammar.createStateConfig({
  initial: 'listening',
  states: {
    listening: {
      entry: restsAgain({ message: 'hearing-here' }),
      on: { said: { actions: [...hears], target: 'weighing' } },
    },
    weighing: {
      always: [
        ...comingFirst,
        { guard: 'asksPlainly', target: '#talking.whatNext' },
        { guard: 'saysWhere', target: '#talking.whatNext' },
        { guard: 'seeksAfterAll', target: '#talking.whatNext' },
        { guard: 'broughtCorrection', target: '#talking.whatMatters.sorry' },
        { guard: 'saidBye', target: '#talking.ending' },
        { guard: 'thanks', target: 'here' },
        { guard: 'wonders', actions: ['keepAsked', sayOf(({ context }) => [wonders(context)])], target: 'listening' },
        { guard: 'owesTruth', target: 'telling' },
        { actions: [...acknowledges, ...listens], target: 'listening' },
      ],
    },
    /** They only said how they feel: more of that is heard, and whatever else they tell leads on. */
    felt: {
      entry: restsAgain({ message: 'hearing-here' }),
      on: { said: { actions: [...hears], target: 'weighingFelt' } },
    },
    weighingFelt: {
      always: [
        ...comingFirst,
        { guard: 'owesTruthAndNoMore', target: 'telling' },
        { guard: 'hasNoMore', actions: [...acknowledges, ...listens], target: 'felt' },
        { target: '#talking.whatNext' },
      ],
    },
    /** Once in a conversation. */
    telling: {
      always: { actions: [sayOf(({ context }) => [truth(context)]), set({ truthTold: true })], target: 'truth' },
    },
    truth: {
      entry: restsAgain(({ context: { reasked } }) => ({
        ...{ message: 'hearing-shall', blanks: { again: reasked } },
        choices: ['yes', 'no'],
      })),
      on: {
        said: { actions: [...hears], target: 'weighing' },
        'chose.yes': '#talking.selfReferral',
        'chose.no': { actions: set({ noSamaritans: true }), target: 'here' },
      },
    },
    here: { entry: rests({ message: 'hearing-here' }), on: { said: { actions: [...hears], target: 'weighing' } } },
  },
})

/** A line to ring is told of only where something heavy was. */
const truth = ({ noSamaritans, weighed }: Memory): Line => ({
  ...{ message: 'hearing-truth', blanks: { line: noSamaritans || !weighed ? 'no' : 'yes' } },
  choices: ['yes', 'no'],
})
