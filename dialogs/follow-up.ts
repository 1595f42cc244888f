import { hears, isAfterDetour, rests, say, sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import {
  afterOutcome,
  asksWhichShut,
  insteadOfShut,
  keptOutcome,
  keptReport,
  ownsItShut,
  shutIs,
  went,
} from '#dialogs/outcome.ts'
import { furthest } from '#dialogs/wishes.ts'

/** Who could not get there is shown what is nearer. */
const nearer = setOf(({ context }) =>
  context.outcome === 'couldNotReach'
    ? { wishes: [...context.wishes, 'nearer' as const], within: furthest(context) }
    : {},
)

/** Two weeks later, where they said yes to it. It names no need, no place and nobody: someone else may read it. */
export const followUp = grammar.createStateConfig({
  id: 'followUp',
  initial: 'asking',
  states: {
    asking: {
      entry: say({ message: 'follow-up-ask', choices: ['sorted', 'waiting', 'couldNot', 'didNotTry'] }),
      on: { said: { actions: [...hears, keptOutcome], target: 'weighing' } },
    },
    weighing: {
      always: [
        { guard: 'toldOutcome', target: 'toldOf' },
        { guard: 'toldVaguely', target: 'thanked' },
        { target: '#talking.whatNext' },
      ],
    },
    /** Who found a place shut is told at once of another for the same, that is open now or next. */
    toldOf: {
      always: [
        { guard: 'foundShut', actions: [keptReport, ownsItShut, insteadOfShut], target: '#talking.signposting' },
        { guard: 'namesShut', actions: keptReport, target: 'heard' },
        { guard: 'shutWhich', target: 'which' },
        { target: 'heard' },
      ],
    },
    /** A report is kept against one place, and never against another. */
    which: {
      entry: sayOf(({ context }) => asksWhichShut(context)),
      on: {
        'chose.first': { actions: shutIs(() => 0), target: 'toldOf' },
        'chose.second': { actions: shutIs(() => 1), target: 'toldOf' },
        'chose.third': { actions: shutIs(() => 2), target: 'toldOf' },
        said: { actions: [...hears], target: 'weighingWhich' },
      },
    },
    weighingWhich: {
      always: [
        { guard: 'namesPlace', actions: shutIs(({ named }) => named ?? 0), target: 'toldOf' },
        { guard: 'toldOutcome', actions: keptOutcome, target: 'toldOf' },
        { target: '#talking.whatNext' },
      ],
    },
    /** What came of a place that they were told of, here or at any time since. */
    heard: {
      entry: sayOf((now) =>
        isAfterDetour(now) && now.context.outcome === 'well' ? [] : afterOutcome(now.context, wordsOf(now)),
      ),
      on: {
        'chose.another': { actions: nearer, target: '#talking.signposting' },
      },
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
