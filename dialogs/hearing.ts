import { isStory } from '#content/story.ts'
import { comingFirst } from '#dialogs/coming-first.ts'
import { hears, rests, say, sayOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { acknowledges } from '#dialogs/reflect.ts'

/**
 * Somebody only wants to talk: two turns of hearing, then the truth about computers, a line that is open now, and a person.
 * Nothing is looked for unless they ask, or say where they are.
 */
export const hearing = grammar.createStateConfig({
  initial: 'first',
  states: {
    first: {
      entry: sayOf(({ context: { whatMatters } }) => [
        { message: 'hearing-first', blanks: { told: isStory(whatMatters.at(-1) ?? '') ? 'much' : 'little' } },
      ]),
      on: { said: { actions: [...hears], target: 'weighingFirst' } },
    },
    weighingFirst: weighing({ actions: acknowledges, target: 'second' }),
    second: {
      entry: say({ message: 'hearing-second' }),
      on: { said: { actions: [...hears], target: 'weighingSecond' } },
    },
    weighingSecond: weighing({ actions: acknowledges, target: 'truth' }),
    truth: {
      entry: say({ message: 'hearing-truth', choices: ['yes', 'no'] }),
      on: {
        said: { actions: [...hears], target: 'weighingTruth' },
        'chose.yes': '#talking.selfReferral',
        'chose.no': 'here',
      },
    },
    weighingTruth: weighing({ actions: acknowledges, target: 'truthAgain' }),
    truthAgain: {
      entry: say({ message: 'hearing-still', choices: ['yes', 'no'] }),
      on: {
        said: { actions: [...hears], target: '#talking.whatNext' },
        'chose.yes': '#talking.selfReferral',
        'chose.no': 'here',
      },
    },
    /** They only said how they feel: more of that is heard, and whatever else they tell leads on. */
    felt: {
      entry: say({ message: 'hearing-first', blanks: { told: 'feeling' } }),
      on: { said: { actions: [...hears], target: 'weighingFelt' } },
    },
    weighingFelt: weighingFeeling({ actions: acknowledges, target: 'feltMore' }),
    feltMore: {
      entry: say({ message: 'hearing-second' }),
      on: { said: { actions: [...hears], target: 'weighingFeltMore' } },
    },
    weighingFeltMore: weighingFeeling({ actions: acknowledges, target: 'truth' }),
    here: { entry: rests({ message: 'hearing-here' }) },
  },
})

function weighingFeeling<More extends object>(more: More) {
  return { always: [...comingFirst, { guard: 'hasNoMore', ...more }, { target: '#talking.whatNext' }] } as const
}

function weighing<Otherwise extends object>(otherwise: Otherwise) {
  return {
    always: [
      ...comingFirst,
      { guard: 'asksPlainly', target: '#talking.whatNext' },
      { guard: 'saysWhere', target: '#talking.whatNext' },
      { guard: 'seeksAfterAll', target: '#talking.whatNext' },
      { guard: 'broughtCorrection', target: '#talking.whatMatters.sorry' },
      { guard: 'thanks', target: 'here' },
      otherwise,
    ],
  } as const
}
