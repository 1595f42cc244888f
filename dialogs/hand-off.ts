import { cancellingIn } from '#content/cancelling.ts'
import { languageIn } from '#content/spoken.ts'
import type { Choice, Line } from '#content/words.ts'
import { contactSaidBack, howReached, whenAsked } from '#dialogs/contact.ts'
import { inOtherWords } from '#dialogs/detour.ts'
import type { Now } from '#dialogs/effects.ts'
import {
  confirmsContact,
  hears,
  isAfterDetour,
  keep,
  lookUp,
  rests,
  restsAgain,
  say,
  sayOf,
  saysWorkerBack,
  set,
  setOf,
  wordsOf,
} from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import type { Memory } from '#dialogs/memory.ts'
import { numberOff } from '#dialogs/number-off.ts'
import { plainly } from '#dialogs/plainly.ts'
import { redoStates } from '#dialogs/redo.ts'
import { ownAge } from '#dialogs/referral.ts'
import { knowsNot } from '#dialogs/taking-in.ts'
import { teamOf } from '#dialogs/team-of.ts'
import { toldLate } from '#dialogs/told-late.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** Letters of a number or an address that are said back. */
const MOST_OF_NUMBER = 50

const awaiting = set({ awaitingPerson: true })

const keptBecause = (because: 'asked' | 'afresh' | 'media' | 'language' | 'cancelled' | 'late') =>
  keep((now) => {
    const { needs, answers } = now.context
    const words = wordsOf(now)
    const age = ownAge(now.context)
    return {
      ...{ note: 'handOff', because, needs },
      ...(words && { words }),
      ...(age !== null && { age }),
      ...(Object.keys(answers).length > 0 && { answers }),
    }
  })

const numberNoted = ({ answers }: Memory): Line => ({
  message: 'hand-off-number-noted',
  blanks: { number: plainly(answers.reach ?? '', MOST_OF_NUMBER) },
})

/** A number beside a request is said back, so that it can be put right. */
export const saysNumberBack = sayOf(({ context, event }) =>
  'understood' in event && event.understood.number !== null && event.understood.number === context.answers.reach
    ? [numberNoted(context)]
    : [],
)

/** What it takes to keep a request for a person. It is kept first, so that no lookup can lose it. */
export const askedForPerson = [
  keptBecause('asked'),
  sayOf((now) => [{ message: 'hand-off-noted', blanks: { with: wordsOf(now) ? 'words' : 'none' } }]),
  awaiting,
  setOf((now) => ({ requestWords: wordsOf(now) })),
  saysNumberBack,
  saysWorkerBack,
  confirmsContact,
] as const

/** What they want known with the request that stands. */
export const keptWithRequest = keep((now) => ({
  ...{ note: 'withRequest', words: wordsOf(now), answers: now.context.answers },
}))

/** A voice note or a picture is itself a request: a person listens to it or looks at it. */
export const keptMedia = keptBecause('media')

/** What it takes to keep that request, and say so. */
export const sentMedia = [keptMedia, say({ message: 'hand-off-media' }), awaiting] as const

/** A person with an interpreter. */
export const needsOtherLanguage = [
  keptBecause('language'),
  sayOf(({ context: { answers } }) => [
    { message: 'hand-off-noted', blanks: { with: 'none' } },
    ...(answers.language
      ? [{ message: 'contact-language', blanks: { language: answers.language, told: 'yes' } } as const]
      : [{ message: 'language-which' } as const]),
  ]),
  awaiting,
] as const

/** A person was asked for, and it is kept: by when is old by the time that somebody comes back, and is looked up if asked. */
const already = ({ context }: Now): Line => ({
  message: 'hand-off-already',
  blanks: { again: 0 },
  ...mayCancel(context),
})

/** A number that takes it back is not offered to who may send it by a slip. In words they may. */
const mayCancel = ({ fewWords }: Memory): { choices?: readonly Choice[] } => (fewWords ? {} : { choices: ['cancelIt'] })

/** Asked for once more, it is said in other words. */
export const alreadyAsked = [
  sayOf(({ context: { reasked } }) => [{ message: 'hand-off-already', blanks: { again: reasked } }]),
  inOtherWords,
] as const

/** The request is taken back: a link worker who sees it sees that too. */
export const takenBack = [keptBecause('cancelled'), set({ awaitingPerson: false, cancelled: 'person' })] as const

/** A number to ring, from who asked for a person: it goes with the request, wherever they give it. */
export const gaveNumber = {
  guard: 'broughtNumber',
  actions: keep(({ context }) => ({ note: 'reach', reach: context.answers.reach! })),
  target: '#talking.handOff.numberNoted',
} as const

/** What comes next is no part of the request. */
const goesOn = { said: { actions: [...hears], target: '#talking.whatNext' } } as const

/** Says who will answer, and by when. The request itself was kept on the way in. */
export const handOff = grammar.createStateConfig({
  initial: 'finding',
  states: {
    finding: {
      entry: lookUp(({ context }) => teamOf(context)),
      on: {
        teamFound: { actions: ['rememberTeam', 'rememberPromise'], target: 'promised' },
        couldNotLook: 'unsureWhen',
      },
    },
    promised: {
      entry: rests(
        ({ context }) => ({
          message: 'hand-off-when',
          blanks: { team: context.team!.name, by: { instant: context.team!.readBy }, how: howReached(context) },
          ...mayCancel(context),
        }),
        already,
      ),
    },
    weighing: {
      always: [
        { guard: 'adds', actions: keptWithRequest, target: 'kept' },
        { guard: 'seeksMeanwhile', actions: keptWithRequest, target: '#talking.whatNext' },
        { guard: 'keepsWithRequest', actions: [keptWithRequest, set({ misses: 0 })], target: 'kept' },
        { target: '#talking.whatNext' },
      ],
    },
    /** Asked for again, or nobody came: what was promised is looked up, and if it is missed that is said. */
    checking: {
      entry: lookUp(({ context: { promised } }) => ({
        look: 'referral',
        reference: null,
        team: promised?.team ?? null,
        contactBy: promised?.by ?? null,
      })),
      on: {
        referralFound: 'waiting',
        referralLate: {
          actions: [keptBecause('late'), sayOf(({ context, event }) => [late(context, event)]), toldLate],
          target: 'told',
        },
        noReferral: 'unsureWhen',
        referralElsewhere: 'unsureWhen',
        couldNotLook: 'unsureWhen',
      },
    },
    waiting: {
      entry: rests(
        ({ context }) => ({
          message: 'hand-off-still',
          blanks: {
            ...{ team: context.promised?.name ?? '', by: { instant: context.promised?.by ?? 0 } },
            ...{ how: howReached(context), when: whenAsked(context), again: context.reasked },
          },
          ...mayCancel(context),
        }),
        already,
      ),
    },
    told: { entry: restsAgain(already) },
    /** What they would take back is said, so that nobody loses a call by a passing word. */
    standing: { entry: rests({ message: 'hand-off-standing', choices: ['cancelIt'] }, already) },
    unsureWhen: { entry: rests({ message: 'hand-off-unsure-when' }, already) },
    /** They have no number and no address: nobody can get back to them but where they come themselves. */
    noWay: { entry: rests({ message: 'hand-off-no-way' }, already) },
    ...redoStates,
    cancelled: { entry: rests({ message: 'hand-off-cancelled' }), on: goesOn },
    /** What was confirmed in a few words needs no more. */
    kept: { entry: sayOf((now) => keptSaid(now)) },
    numberOff: {
      entry: rests(({ context }) => ({ ...numberOff(context), choices: ['cancelIt'] }), already),
    },
    /** Said back, so that it can be put right. */
    numberNoted: {
      entry: rests(({ context }) => numberNoted(context), already),
      on: goesOn,
    },
  },
  on: {
    'chose.cancelIt': { actions: takenBack, target: '.cancelled' },
    'chose.afresh': { actions: [keptBecause('afresh'), say({ message: 'hand-off-afresh' })], target: '.finding' },
    said: { actions: [...hears], target: '.weighing' },
  },
})

/** In more words than these more is told than how they are to be reached. */
const FEW_WORDS = 14

/** What only a person can answer. */
const asksBeside: ReadonlySet<Memory['brought']> = new Set<Memory['brought']>(['wonders', 'wondersOfThem'])

/** That it is kept, or what it was in a few words; and which language, where that was not said. */
function keptSaid(now: Now): readonly Line[] {
  if (isAfterDetour(now)) return restsAgain(already).params(now)
  if (cancellingIn(wordsOf(now))?.how === 'part') return [{ message: 'hand-off-part', choices: ['cancelIt'] }]
  const confirmed = contactSaidBack(now, 'yes')
  if (now.event.type === 'language')
    return languageIn(wordsOf(now)) === null ? [...confirmed, { message: 'language-which' }] : confirmed
  if (asksBeside.has(now.context.brought)) return [knowsNot(now.context)]
  if (confirmed.length > 0 && wordsOf(now).split(/\s+/).length <= FEW_WORDS) return []
  return rests({ message: 'hand-off-kept', ...mayCancel(now.context) }, already).params(now)
}

/** What was promised is past: it is said, and by when it is seen now. */
function late({ promised, lateTold }: Memory, event: Heard): Line {
  const by = event.type === 'referralLate' ? event.readBy : 0
  return {
    message: 'hand-off-late',
    blanks: {
      team: promised?.name ?? '',
      again: lateTold,
      before: { instant: promised?.by ?? 0 },
      by: { instant: by },
    },
  }
}
