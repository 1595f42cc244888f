import { sorted } from '#content/beside.ts'
import { leftOutIn } from '#content/left-out.ts'
import { addressSaid } from '#content/street.ts'
import type { Line } from '#content/words.ts'
import type { Now } from '#dialogs/effects.ts'
import { hears, keep, lookUp, rests, say, sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Search } from '#dialogs/look-ups.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Note, ReferralChange } from '#dialogs/notes.ts'
import { numberOff } from '#dialogs/number-off.ts'
import { plainly } from '#dialogs/plainly.ts'
import { recordOf } from '#dialogs/read-back.ts'
import { missed, stands } from '#dialogs/referral.ts'
import { toldLate } from '#dialogs/told-late.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

const changed = (change: ReferralChange) =>
  keep(
    (now): Note => ({
      note: 'referralChange',
      reference: now.context.reference!,
      change,
      words: wordsOf(now) || null,
    }),
  )

/** What somebody adds: a number in it takes the place of the one before. */
export const addedToReferral = keep((now): Note => {
  const change = 'understood' in now.event && now.event.understood.number ? 'number' : 'added'
  return { note: 'referralChange', reference: now.context.reference!, change, words: wordsOf(now) }
})

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
            actions: [changed('late'), sayOf(({ context, event }) => [missed(context, event)]), toldLate],
            target: 'told',
          },
          { target: 'unknown' },
        ],
        referralElsewhere: 'elsewhere',
        noReferral: [
          { guard: 'formLeft', target: 'begun' },
          { guard: 'nobodyRang', target: 'neverRung' },
          { target: 'unknown' },
        ],
        couldNotLook: 'couldNotLook',
      },
    },
    told: {
      entry: say({ message: 'my-referral-what-next', choices: ['addToIt', 'newNumber', 'cancelIt'] }),
      on: { said: { actions: [...hears], target: 'weighing' } },
    },
    weighing: {
      always: [
        { guard: 'thanks', target: '#talking.ending' },
        { guard: 'gaveOnlyNumber', actions: addedToReferral, target: 'numberChanged' },
        { target: '#talking.whatNext' },
      ],
    },
    /** A new number, from wherever they give it. */
    numbering: {
      entry: say({ message: 'my-referral-number' }),
      on: { said: { actions: addedToReferral, target: 'added' }, back: 'told' },
    },
    surgeryTold: { entry: rests({ message: 'my-referral-surgery-told' }) },
    surgeryNotTold: { entry: rests({ message: 'my-referral-surgery-not-told' }) },
    numberOff: {
      entry: rests(({ context }) => ({ ...numberOff(context), choices: ['newNumber', 'cancelIt'] })),
    },
    numberChanged: { entry: rests({ message: 'my-referral-number-changed' }) },
    adding: {
      entry: say({ message: 'my-referral-add' }),
      on: { said: { actions: addedToReferral, target: 'added' }, back: 'told' },
    },
    /** Cancelled only to be put right, it would lose its place. */
    mending: {
      entry: say({ message: 'my-referral-mend', choices: ['newNumber', 'cancelIt'] }),
      on: { said: { actions: addedToReferral, target: 'added' }, back: 'told' },
    },
    /** What was added is met where it is that the wait is too long. */
    added: {
      entry: rests((now) => added(now)),
    },
    cancelling: {
      entry: say({ message: 'my-referral-cancel', choices: ['yes', 'no'] }),
      on: {
        'chose.yes': {
          actions: [
            changed('cancelled'),
            setOf(({ context: { reference } }) => ({ reference: null, referredTo: null, cancelled: reference })),
          ],
          target: 'cancelled',
        },
        'chose.no': 'kept',
        back: 'told',
      },
    },
    cancelled: { entry: rests({ message: 'my-referral-cancelled' }) },
    kept: { entry: rests({ message: 'my-referral-kept' }) },
    elsewhere: { entry: rests({ message: 'my-referral-elsewhere' }) },
    /** Nobody has it, and nobody would ring because of it: the day is told, and that it can be finished. */
    begun: {
      entry: sayOf(({ context: { formAt } }) => [
        { message: 'my-referral-begun', blanks: { begun: { instant: formAt! } }, choices: ['yes', 'no'] },
      ]),
      on: { 'chose.yes': '#talking.selfReferral', 'chose.no': '#talking.ending' },
    },
    /** Of somebody who was to ring, and whom we know nothing of: they are asked what they needed, and a person is theirs to ask for. */
    neverRung: { entry: rests({ message: 'my-referral-nobody-rang' }) },
    unknown: { entry: rests(({ context }) => unknown(context)) },
    couldNotLook: { entry: rests({ message: 'my-referral-not-now' }) },
  },
  on: {
    ...onAside,
    'chose.addToIt': '.adding',
    'chose.newNumber': '.numbering',
    'chose.cancelIt': '.cancelling',
  },
})

/** Letters of an address that are said back. */
const MOST_OF_ADDRESS = 60

/** What was put with it, and what comes of that where it cannot be done. */
function added(now: Now): Line {
  const { brought } = now.context
  if (brought === 'tooLong') return { message: 'my-referral-too-long' }
  if (sorted(wordsOf(now), ['notRecord']).beside.size > 0)
    return { message: 'my-referral-not-on-record', blanks: { record: recordOf(now.context) } }
  const lives = addressSaid(wordsOf(now), now.context.answers)
  if (lives) return { message: 'my-referral-address', blanks: { address: plainly(lives.address, MOST_OF_ADDRESS) } }
  if (leftOutIn(wordsOf(now)).length > 0)
    return { message: 'my-referral-take-out', blanks: { team: now.context.referredTo?.name ?? '' } }
  return { message: 'my-referral-added' }
}

/** None is seen; their own may have been cancelled. */
const unknown = ({ cancelled }: Memory): Line =>
  cancelled === null || cancelled === 'person'
    ? { message: 'my-referral-unknown' }
    : { message: 'my-referral-was-cancelled', blanks: { reference: cancelled } }

/** Their own where they name no other. */
function lookedFor({ reference, referredTo, cancelled }: Memory, event: Heard): Search {
  const said = event.type === 'myReferral' ? event.reference : null
  const named = said === cancelled ? null : said
  const own = reference !== null && (named === null || named === reference)
  return {
    look: 'referral',
    reference: own ? reference : named,
    team: own ? (referredTo?.id ?? null) : null,
    contactBy: own ? (referredTo?.contactBy ?? null) : null,
  }
}
