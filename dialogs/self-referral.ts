import type { Line } from '#content/words.ts'
import { keep, lookUp, rests, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { teamOf } from '#dialogs/hand-off.ts'
import type { Memory } from '#dialogs/memory.ts'
import { metBeside } from '#dialogs/met-beside.ts'
import type { Consent } from '#dialogs/notes.ts'
import { howMany } from '#dialogs/questions.ts'
import { readBack } from '#dialogs/read-back.ts'
import { referral, sent } from '#dialogs/referral.ts'
import { questionStates } from '#dialogs/referral-questions.ts'

/** Where it cannot be sent just now, a person is asked to look at it: nothing they told us is lost. */
const stuck = [
  keep(({ context: { needs } }) => ({ note: 'handOff', because: 'could not look', needs })),
  set({ awaitingPerson: true }),
] as const

/** What it is, about how long, and who they would rather have, where they said so before. */
function begun({ answers, place, enjoys, whatMatters, begun }: Memory): readonly Line[] {
  const said = {
    knowsPlace: place !== null,
    enjoys: enjoys.length > 0,
    saidWhatMatters: begun && whatMatters.length > 0,
  }
  const most = howMany({ answers, ...said })
  const { worker } = answers
  return [
    { message: 'self-referral-begin', blanks: { most } },
    ...(worker ? [{ message: 'self-referral-worker', blanks: { worker } } as const] : []),
  ]
}

const nudge = say({ message: 'self-referral-nudge' })

const agrees = (to: Consent, given: boolean) =>
  keep(({ context: { reference } }) => ({ note: 'consent', reference: reference!, to, given }))

/** Says what meets something said beside an answer. */
const meets = sayOf((now) => metBeside(now))

/**
 * Asks for a link worker: a name to use, a safe way to be reached, a surgery or where they will be, and what would help,
 * each but these skippable and none that is known. Reads it back, puts it right in their words, and sends it only with a
 * yes; what else they may agree to is asked one by one once it is safely sent.
 */
export const selfReferral = grammar.createStateConfig({
  id: 'selfReferral',
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: 'referred', target: '#myReferral' },
        {
          actions: [
            sayOf(({ context }) => begun(context)),
            set({ team: null, changed: [], again: false, brought: 'nothing' }),
          ],
          target: 'next',
        },
      ],
    },
    /** Weighs what the last words were to the question, and asks what comes next. */
    next: {
      always: [
        { guard: 'wantsNoMore', target: 'notSent' },
        { guard: 'quietDanger', target: '#safely' },
        { guard: 'isAside', actions: meets, target: 'onward' },
        { target: 'onward' },
      ],
    },
    onward: {
      always: [
        { guard: 'asksName', target: 'name' },
        { guard: 'asksHelper', target: 'helper' },
        { guard: 'asksReachHere', target: 'reachHere' },
        { guard: 'asksReach', target: 'reach' },
        { guard: 'asksKnows', target: 'knows' },
        { guard: 'asksTheirName', target: 'theirName' },
        { guard: 'asksTheirReach', target: 'theirReach' },
        { guard: 'asksWhen', target: 'when' },
        { guard: 'asksSurgery', target: 'surgery' },
        { guard: 'asksWhereabouts', target: 'whereabouts' },
        { guard: 'asksTeam', target: 'checking' },
        { guard: 'asksBirth', target: 'birth' },
        { guard: 'asksAddress', target: 'address' },
        { guard: 'asksMatters', target: 'matters' },
        { guard: 'asksEnjoyed', target: 'enjoyed' },
        { guard: 'asksSupport', target: 'support' },
        { guard: 'asksAnythingElse', target: 'anythingElse' },
        { target: 'consent' },
      ],
    },
    ...questionStates,
    checking: {
      entry: lookUp(({ context }) => teamOf(context)),
      on: {
        teamFound: { actions: 'rememberTeam', target: 'onward' },
        couldNotLook: { actions: stuck, target: 'couldNotSend' },
      },
    },
    consent: {
      initial: 'asking',
      states: {
        asking: { entry: sayOf(({ context }) => readBack(context)) },
        askedAgain: { entry: say({ message: 'self-referral-consent-asked', choices: ['send', 'change', 'dontSend'] }) },
        again: { entry: say({ message: 'self-referral-consent-again', choices: ['send', 'change', 'dontSend'] }) },
        changing: { entry: say({ message: 'self-referral-change' }) },
        weighing: {
          always: [
            { guard: 'broughtCorrection', target: '#selfReferral.onward' },
            { guard: 'wantsNoMore', target: '#selfReferral.notSent' },
            { guard: 'quietDanger', target: '#safely' },
            { guard: 'isAside', actions: meets, target: 'askedAgain' },
            { target: 'again' },
          ],
        },
      },
      on: {
        'chose.send': 'sending',
        'chose.change': '.changing',
        'chose.dontSend': 'notSent',
        said: { actions: 'putRight', target: '.weighing' },
        asked: { actions: 'putRight', target: '.weighing' },
        'due.unfinished-referral': { guard: 'mayWriteFirst', actions: nudge, target: '.asking' },
        back: { actions: 'forgetLast', target: 'next' },
      },
    },
    sending: {
      entry: lookUp(({ context: { team } }) => ({ look: 'reference', team: team!.id })),
      on: {
        reserved: [
          {
            guard: 'mayTellSurgery',
            actions: [
              'rememberReference',
              keep(({ context, event }) => referral(context, event)),
              sayOf(({ context }) => [sent(context)]),
            ],
            target: 'tellSurgery',
          },
          {
            actions: [
              'rememberReference',
              keep(({ context, event }) => referral(context, event)),
              sayOf(({ context }) => [sent(context)]),
            ],
            target: 'askLater',
          },
        ],
        couldNotLook: { actions: stuck, target: 'couldNotSend' },
      },
    },
    tellSurgery: {
      entry: say({ message: 'self-referral-tell-surgery', choices: ['yes', 'no'] }),
      on: {
        'chose.yes': { actions: agrees('tell my surgery', true), target: 'askLater' },
        'chose.no': { actions: agrees('tell my surgery', false), target: 'askLater' },
        back: '#talking.whatMatters',
      },
    },
    askLater: {
      entry: say({ message: 'self-referral-ask-later', choices: ['yes', 'no'] }),
      on: {
        'chose.yes': { actions: agrees('ask me later', true), target: 'done' },
        'chose.no': { actions: agrees('ask me later', false), target: 'done' },
        back: '#talking.whatMatters',
      },
    },
    done: { entry: rests({ message: 'self-referral-done' }) },
    notSent: { entry: rests({ message: 'self-referral-not-sent' }, { message: 'self-referral-left' }) },
    couldNotSend: { entry: rests({ message: 'self-referral-could-not' }) },
  },
})
