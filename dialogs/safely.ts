import type { Line } from '#content/words.ts'
import { about } from '#dialogs/about.ts'
import { hears, keep, rests, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Memory } from '#dialogs/memory.ts'
import { forTheYoung, isYoung } from '#dialogs/reflect.ts'

/** What they asked about us beside their yes. */
const answersBeside = sayOf(({ context, event }) =>
  event.type === 'chose.safeHere' && event.question && event.question !== 'howLong'
    ? [about(event.question, context)]
    : [],
)

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
    here: { entry: rests(({ context }) => lines(context)) },
    moreHere: {
      entry: [
        sayOf(({ context }) => forTheYoung(context)),
        rests(({ context: { safeReplies } }) => ({ message: 'safely-more', blanks: { times: safeReplies } })),
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
    'chose.safeHere': { actions: [answersBeside, set({ safeReplies: 1 })], target: '.here' },
    'chose.notSafeHere': { actions: [notSafeHere, set({ notSafeToWrite: true, safeReplies: 0 })], target: '.notHere' },
  },
})

function lines(memory: Memory): Line {
  const about = isYoung(memory) ? 'child' : (memory.quiet ?? 'abuse')
  return { message: 'safely-lines', blanks: { about } }
}
