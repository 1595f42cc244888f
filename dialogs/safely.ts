import { isYoung } from '#content/young.ts'
import type { Now } from '#dialogs/effects.ts'
import { answersFears, hears, meetsBurdens, rests, say, sayOf, set, setOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { asksHelpline, linesFor, mayNameALine, neutralLine } from '#dialogs/helpline.ts'
import { onAside } from '#dialogs/interruptions.ts'
import { withoutHarm } from '#dialogs/letting-go.ts'
import type { Memory, Need } from '#dialogs/memory.ts'
import { nameable } from '#dialogs/needs-after.ts'
import { tellsTheYoung } from '#dialogs/reflect.ts'
import { answersBeside, saysWhetherHere } from '#dialogs/whether-here.ts'

/** A line is asked for while nobody knows whether it is safe to write here. */
const tellsNeutralLine = sayOf((now) => (asksForLine(now) ? [neutralLine(now.context)] : []))

const asksForLine = ({ context, event }: Now) => 'understood' in event && asksHelpline(context, event)

/** Of harm told of before, and asked for a line alone, it is asked in few words. */
const isOfLineAlone = (now: Now) => asksForLine(now) && 'understood' in now.event && !now.event.understood.quiet

const asksWhetherHere = sayOf((now) => [
  { message: isOfLineAlone(now) ? 'safely-whether' : 'safely-ask', choices: ['safeHere', 'notSafeHere'] },
])

const tellsLines = sayOf(({ context }) => [linesFor(context)])

/** What nobody tells of with harm by the way. */
const toLiveOn: ReadonlySet<Need> = new Set(['food', 'money', 'housing', 'benefits'])

/** What they need besides is not lost: it is looked for next. */
const tellsWhatElse = sayOf(({ context: { needs, place }, event }) => {
  const need = event.type === 'chose.safeHere' ? nameable(needs.filter((id) => toLiveOn.has(id))) : null
  return need ? [{ message: 'safely-next', blanks: { need, place: place ? 'known' : 'none' } }] : []
})

/** Whether they were told of lines, and can have them again. */
const toldLines = ({ quiet, safeReplies }: Memory) => (quiet !== null && safeReplies > 0 ? 'yes' : 'no')

/** Once, and when they come back: a line is spoken of to who told of harm, and was told of none since. */
const mayOffer = ({ context, event }: Now) => {
  const isBack = event.type === 'cameBack' || (event.type === 'said' && event.away !== undefined)
  return (isBack || context.misses === 1) && mayNameALine(context, isBack)
}

/** Where they were was left by what they told of: where they are is asked again, or what would help. */
const goesOn = [
  sayOf(({ event }) => ('understood' in event ? [] : [{ message: 'back-where-we-were' }])),
  setOf(({ context: { needs, place, placeWithheld } }) => ({
    brought: needs.length > 0 && !place && !placeWithheld ? ('nothing' as const) : ('greets' as const),
  })),
  // Who says that there is no harm may tell of something else with it.
  meetsBurdens,
  ...answersFears,
  'remember',
] as const

/** A form that was open goes on. */
const backToForm = [
  sayOf(({ event }) => [{ message: 'understood' in event ? 'safely-misread' : 'back-where-we-were' }]),
  setOf(({ context, event }) => ('understood' in event ? withoutHarm(context) : {})),
  set({ brought: 'nothing' }),
] as const

/**
 * Somebody spoke of harm at other people's hands. Its alert was kept at the door. Whether it is safe to write here comes first,
 * and until they say so nothing names it: somebody else may read this.
 */
export const safely = grammar.createStateConfig({
  id: 'safely',
  initial: 'weighing',
  states: {
    /** Nobody who said that it is safe is asked again. */
    weighing: { always: [{ guard: 'safeHere', actions: 'countSafeReply', target: 'moreHere' }, { target: 'asking' }] },
    asking: {
      entry: [tellsNeutralLine, asksWhetherHere],
      on: { said: { actions: [...hears], target: 'again' } },
    },
    /** In the middle of a form: once the line is told, the form goes on. */
    ofForm: {
      entry: [tellsNeutralLine, asksWhetherHere],
      on: {
        said: { actions: [...hears], target: 'again' },
        'chose.safeHere': {
          actions: [answersBeside, 'keepLimits', tellsLines, set({ safeReplies: 1, brought: 'nothing' })],
          target: '#talking.resume',
        },
      },
    },
    again: {
      entry: [tellsNeutralLine, say({ message: 'safely-again', choices: ['safeHere', 'notSafeHere'] })],
      on: { said: { actions: [...hears], target: '#talking.whatNext' } },
    },
    /** Lines that were told are not told again. */
    saidHere: {
      always: [
        { guard: 'saidSafeHere', target: 'stillHere' },
        { actions: set({ safeReplies: 1 }), target: 'here' },
      ],
    },
    here: {
      entry: [
        rests(({ context }) => linesFor(context)),
        tellsWhatElse,
        setOf(({ context }) => (isYoung(context) ? { toldOfChildline: true } : {})),
      ],
    },
    moreHere: {
      entry: [
        ...tellsTheYoung,
        rests(({ context, event }) =>
          'understood' in event && asksHelpline(context, event)
            ? linesFor(context)
            : { message: 'safely-more', blanks: { times: context.safeReplies } },
        ),
      ],
    },
    /** Since then something was said of which nothing is clear: nothing is guessed at. */
    stillHere: {
      entry: rests((now) =>
        mayOffer(now)
          ? { message: 'safely-line', choices: ['safeHere', 'notSafeHere'] }
          : { message: 'safely-still-here', blanks: { times: now.context.misses, told: toldLines(now.context) } },
      ),
    },
    /** Whoever comes in sees no more than this. */
    gone: { entry: rests({ message: 'safely-go' }) },
    notHere: { entry: rests({ message: 'safely-not-here' }) },
  },
  on: {
    ...onAside,
    ...saysWhetherHere,
    back: [
      { guard: 'formLeft', actions: [...backToForm], target: '#talking.resume' },
      { actions: [...goesOn], target: '#talking.whatNext' },
    ],
  },
})
