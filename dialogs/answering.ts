import type { Line } from '#content/words.ts'
import { keep, lookUp, say, sayOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { PlainAnswer } from '#dialogs/vocabulary.ts'

/** A plain question that the area answers itself: a plain answer, who can help with it, and then quiet. */
export const answering = grammar.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      entry: lookUp(({ context: { answer } }) => ({ look: 'answer', id: answer! })),
      on: {
        answered: {
          actions: sayOf(({ context, event }) => (event.type === 'answered' ? plainly(event.answer, context) : [])),
          target: 'answered',
        },
        couldNotLook: {
          actions: keep(({ context: { needs } }) => ({ note: 'handOff', because: 'could not look', needs })),
          target: 'couldNotLook',
        },
      },
    },
    answered: {},
    couldNotLook: { entry: say({ message: 'answer-could-not' }) },
  },
})

function plainly({ answer, checkedOn }: PlainAnswer, { manner }: Memory): readonly Line[] {
  const plain = { message: 'answer-plain', blanks: { answer, checked: checkedOn } } as const
  return manner === 'urgent' ? [plain, { message: 'answer-which-town' }] : [plain]
}
