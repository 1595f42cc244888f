import type { Choice } from '#content/words.ts'
import { keep, lookUp, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { NO_SURGERY, THIS_NUMBER } from '#dialogs/memory.ts'
import { alreadySent, readBack, referral, sent } from '#dialogs/referral.ts'

type Question =
  | 'self-referral-name'
  | 'self-referral-reach-here'
  | 'self-referral-reach'
  | 'self-referral-surgery'
  | 'self-referral-whereabouts'
  | 'self-referral-consent-again'

const noAnswers = { name: null, reach: null, surgery: null, whereabouts: null } as const

/** Where it cannot be sent just now, a person is asked to look at it: nothing they told us is lost. */
const stuck = [
  keep(({ context: { needs } }) => ({ note: 'handOff', because: 'could not look', needs })),
  set({ awaitingPerson: true }),
]

const nudge = say({ message: 'self-referral-nudge' })

/**
 * Asks for a link worker with the least that a referral needs: a name to use, a safe way to be reached, and a surgery
 * or where they will be. Reads it back, and sends it only with a yes. Nothing that is known is asked.
 */
export const selfReferral = grammar.createStateConfig({
  id: 'selfReferral',
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: 'referred', target: 'alreadySent' },
        { actions: say({ message: 'self-referral-begin' }), target: 'next' },
      ],
    },
    next: {
      always: [
        { guard: 'lacksName', target: 'name' },
        { guard: 'lacksReachOnPhone', target: 'reachHere' },
        { guard: 'lacksReach', target: 'reach' },
        { guard: 'lacksSurgery', target: 'surgery' },
        { guard: 'lacksWhereabouts', target: 'whereabouts' },
        { target: 'checking' },
      ],
    },
    name: {
      entry: ask('self-referral-name'),
      on: { said: { actions: { type: 'answer', params: { to: 'name' } }, target: 'next' }, back: '#talking.whatNext' },
    },
    reachHere: {
      entry: ask('self-referral-reach-here', ['yes', 'no']),
      on: {
        'chose.yes': { actions: [set({ reach: THIS_NUMBER }), 'remind'], target: 'next' },
        'chose.no': 'reach',
        said: { actions: { type: 'answer', params: { to: 'reach' } }, target: 'next' },
        back: { actions: set({ name: null }), target: 'next' },
      },
    },
    reach: {
      entry: ask('self-referral-reach'),
      on: {
        said: { actions: { type: 'answer', params: { to: 'reach' } }, target: 'next' },
        back: { actions: set({ name: null }), target: 'next' },
      },
    },
    surgery: {
      entry: ask('self-referral-surgery', ['noSurgery']),
      on: {
        said: { actions: [{ type: 'answer', params: { to: 'surgery' } }, 'remind'], target: 'next' },
        'chose.noSurgery': { actions: [set({ surgery: NO_SURGERY }), 'remind'], target: 'next' },
        'due.unfinished-referral': { actions: nudge, target: 'surgery', reenter: true },
        back: { actions: set({ reach: null }), target: 'next' },
      },
    },
    whereabouts: {
      entry: ask('self-referral-whereabouts'),
      on: {
        said: { actions: [{ type: 'answer', params: { to: 'whereabouts' } }, 'remind'], target: 'next' },
        'due.unfinished-referral': { actions: nudge, target: 'whereabouts', reenter: true },
        back: { actions: set({ surgery: null }), target: 'next' },
      },
    },
    checking: {
      entry: lookUp(({ context: { place, surgery } }) => ({
        look: 'team',
        district: place?.district ?? null,
        surgery,
      })),
      on: {
        teamFound: { actions: 'rememberTeam', target: 'consent' },
        couldNotLook: { actions: stuck, target: 'couldNotSend' },
      },
    },
    consent: {
      initial: 'asking',
      states: {
        asking: {
          entry: sayOf(({ context }) => [readBack(context)]),
          on: { said: 'again', 'due.unfinished-referral': { actions: nudge, target: 'asking', reenter: true } },
        },
        again: {
          entry: ask('self-referral-consent-again', ['send', 'change', 'dontSend']),
          on: { 'due.unfinished-referral': { actions: nudge, target: 'asking' } },
        },
      },
      on: {
        'chose.send': 'sending',
        'chose.change': { actions: set(noAnswers), target: 'next' },
        'chose.dontSend': 'notSent',
        back: { actions: set({ surgery: null, whereabouts: null }), target: 'next' },
      },
    },
    sending: {
      entry: lookUp({ look: 'reference' }),
      on: {
        reserved: {
          actions: ['rememberReference', keep(({ context, event }) => referral(context, event))],
          target: 'sent',
        },
        couldNotLook: { actions: stuck, target: 'couldNotSend' },
      },
    },
    sent: { entry: sayOf(({ context }) => [sent(context)]) },
    alreadySent: { entry: sayOf(({ context }) => [alreadySent(context)]) },
    notSent: { entry: say({ message: 'self-referral-not-sent' }) },
    couldNotSend: { entry: say({ message: 'self-referral-could-not' }) },
  },
})

function ask(message: Question, choices?: readonly Choice[]) {
  return say(choices ? { message, choices } : { message })
}
