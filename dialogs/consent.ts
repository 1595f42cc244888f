import type { Line } from '#content/words.ts'
import { hears, isAfterDetour, keep, lookUp, meetsBurdens, say, sayOf, set } from '#dialogs/effects.ts'
import { metBeside } from '#dialogs/met-beside.ts'
import type { Consent } from '#dialogs/notes.ts'
import { saysOnlyEnglish } from '#dialogs/only-english.ts'
import { readBack } from '#dialogs/read-back.ts'
import { referral, sent, stands } from '#dialogs/referral.ts'

/** Where it cannot be sent just now, a person is asked to look at it: nothing they told us is lost. */
export const stuck = [
  keep(({ context: { needs } }) => ({ note: 'handOff', because: 'could not look', needs })),
  set({ awaitingPerson: true }),
] as const

const agrees = (to: Consent, given: boolean) =>
  keep(({ context: { reference } }) => ({ note: 'consent', reference: reference!, to, given }))

/** Says what meets something said beside an answer. */
export const meets = sayOf((now) => metBeside(now))

/** That we have only English; the question that was open is asked when they come back from that. */
export const offersLanguage = [...saysOnlyEnglish, set({ brought: 'nothing' })] as const

/** It is not sent, and what they want instead is heard. */
export const leavesForElse = [say({ message: 'self-referral-not-sent' }), ...hears] as const

const putsRight = { actions: [meetsBurdens, 'putRight'], target: '.weighing' } as const

export const nudge = say({ message: 'self-referral-nudge' })

const shallISend: Line = { message: 'self-referral-consent-asked', choices: ['send', 'change', 'dontSend'] }

const goes = [
  'rememberReference',
  keep(({ context, event }) => referral(context, event)),
  sayOf(({ context }) => [sent(context)]),
] as const

/** What else they may agree to, once it is sent. */
function asks<Here extends string, Target extends string>(
  here: Here,
  to: Consent,
  message: 'self-referral-tell-surgery' | 'self-referral-ask-later',
  target: Target,
) {
  return {
    entry: say({ message, choices: ['yes', 'no'] }),
    on: {
      'chose.yes': { actions: agrees(to, true), target },
      'chose.no': { actions: agrees(to, false), target },
      asksWhen: { actions: sayOf(({ context }) => [stands(context)]), target: here, reenter: true },
      back: '#talking.whatMatters',
    },
  } as const
}

/** All of it is read back, put right in their words, and sent only with a yes; what else they may agree to is asked after that. */
export const consentStates = {
  consent: {
    initial: 'asking',
    states: {
      /** Not read out twice where nothing was changed: somebody else may hold the phone by then. */
      asking: {
        entry: sayOf((now) =>
          isAfterDetour(now) && !('understood' in now.event) ? [shallISend] : readBack(now.context),
        ),
      },
      askedAgain: { entry: say(shallISend) },
      again: { entry: say({ message: 'self-referral-consent-again', choices: ['send', 'change', 'dontSend'] }) },
      changing: {
        entry: sayOf(({ context: { answers } }) => [
          { message: 'self-referral-change', blanks: { for: answers.who === 'other' ? 'other' : 'me' } },
        ]),
      },
      weighing: {
        always: [
          { guard: 'broughtCorrection', target: '#selfReferral.onward' },
          { guard: 'wantsNoMore', target: '#selfReferral.notSent' },
          { guard: 'asksThemFirst', target: '#selfReferral.askingThem' },
          { guard: 'asksLanguage', actions: offersLanguage, target: '#language' },
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
      said: putsRight,
      asked: putsRight,
      asksWhen: putsRight,
      contact: putsRight,
      language: putsRight,
      'due.unfinished-referral': { guard: 'mayWriteFirst', actions: nudge, target: '.askedAgain' },
      back: { actions: 'forgetLast', target: 'next' },
    },
  },
  sending: {
    entry: lookUp(({ context: { team } }) => ({ look: 'reference', team: team!.id })),
    on: {
      reserved: [
        { guard: 'mayTellSurgery', actions: [...goes], target: 'tellSurgery' },
        { actions: [...goes], target: 'askLater' },
      ],
      couldNotLook: { actions: stuck, target: 'couldNotSend' },
    },
  },
  tellSurgery: asks('tellSurgery', 'tell my surgery', 'self-referral-tell-surgery', 'askLater'),
  askLater: asks('askLater', 'ask me later', 'self-referral-ask-later', 'done'),
} as const
