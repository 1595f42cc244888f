import type { Line } from '#content/words.ts'
import { isYoung } from '#content/young.ts'
import { about } from '#dialogs/about.ts'
import { hears, keep, rests, say, sayOf, set, setOf, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Memory } from '#dialogs/memory.ts'
import { tellsTheYoung } from '#dialogs/reflect.ts'

/** What they asked about us beside their yes. */
const answersBeside = sayOf(({ context, event }) =>
  event.type === 'chose.safeHere' && event.question && event.question !== 'howLong' && event.question !== 'language'
    ? [about(event.question, context)]
    : [],
)

/** The lines are told again to who asks for them. */
const asksNumber = /\b(?:numbers?|help ?lines?|who (?:can|do|could) i (?:ring|call|talk))\b/i

const notSafeHere = keep({ note: 'flag', because: 'not safe to write', risks: [] })

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
      entry: say({ message: 'safely-ask', choices: ['safeHere', 'notSafeHere'] }),
      on: { said: { actions: [...hears], target: 'again' } },
    },
    again: {
      entry: say({ message: 'safely-again', choices: ['safeHere', 'notSafeHere'] }),
      on: { said: { actions: [...hears], target: '#talking.whatNext' } },
    },
    here: {
      entry: [
        rests(({ context }) => lines(context)),
        setOf(({ context }) => (isYoung(context) ? { toldOfChildline: true } : {})),
      ],
    },
    moreHere: {
      entry: [
        ...tellsTheYoung,
        rests((now) =>
          asksNumber.test(wordsOf(now))
            ? lines(now.context)
            : { message: 'safely-more', blanks: { times: now.context.safeReplies } },
        ),
      ],
    },
    /** Since then something was said of which nothing is clear: nothing is guessed at. */
    stillHere: {
      entry: rests(({ context: { misses } }) => ({ message: 'safely-still-here', blanks: { times: misses } })),
    },
    notHere: { entry: rests({ message: 'safely-not-here' }) },
  },
  on: {
    ...onAside,
    'chose.safeHere': { actions: [answersBeside, 'keepLimits', set({ safeReplies: 1 })], target: '.here' },
    'chose.notSafeHere': { actions: [notSafeHere, set({ notSafeToWrite: true, safeReplies: 0 })], target: '.notHere' },
  },
})

function lines(memory: Memory): Line {
  const about = isYoung(memory) ? 'child' : (memory.quiet ?? 'abuse')
  return { message: 'safely-lines', blanks: { about } }
}
