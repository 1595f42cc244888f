import { isYoung } from '#content/young.ts'
import { about } from '#dialogs/about.ts'
import { hears, keep, rests, say, sayOf, set, setOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { asksHelpline, linesFor, neutralLine } from '#dialogs/helpline.ts'
import { onAside } from '#dialogs/interruptions.ts'
import { tellsTheYoung } from '#dialogs/reflect.ts'

/** What they asked about us beside their yes. */
const answersBeside = sayOf(({ context, event }) =>
  event.type === 'chose.safeHere' && event.question && event.question !== 'howLong' && event.question !== 'language'
    ? [about(event.question, context)]
    : [],
)

/** A line is asked for while nobody knows whether it is safe to write here. */
const tellsNeutralLine = sayOf(({ context, event }) =>
  event.type === 'said' && asksHelpline(context, event) ? [neutralLine(context)] : [],
)

const notSafeHere = keep({ note: 'flag', because: 'not safe to write', risks: [] })

/** What they answer to whether it is safe to write to them here. */
export const saysWhetherHere = {
  'chose.safeHere': { actions: [answersBeside, 'keepLimits', set({ safeReplies: 1 })], target: '#safely.here' },
  'chose.notSafeHere': {
    actions: [notSafeHere, set({ notSafeToWrite: true, safeReplies: 0 })],
    target: '#safely.notHere',
  },
} as const

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
      entry: [tellsNeutralLine, say({ message: 'safely-ask', choices: ['safeHere', 'notSafeHere'] })],
      on: { said: { actions: [...hears], target: 'again' } },
    },
    again: {
      entry: [tellsNeutralLine, say({ message: 'safely-again', choices: ['safeHere', 'notSafeHere'] })],
      on: { said: { actions: [...hears], target: '#talking.whatNext' } },
    },
    here: {
      entry: [
        rests(({ context }) => linesFor(context)),
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
      entry: rests(({ context: { misses } }) => ({ message: 'safely-still-here', blanks: { times: misses } })),
    },
    notHere: { entry: rests({ message: 'safely-not-here' }) },
  },
  on: { ...onAside, ...saysWhetherHere },
})
