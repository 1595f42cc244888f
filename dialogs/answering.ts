import type { Line } from '#content/words.ts'
import { keep, lookUp, rests, restsAgain, sayOf } from '#dialogs/effects.ts'
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
          actions: sayOf(({ context, event }) => (event.type === 'answered' ? answered(event.answer, context) : [])),
          target: 'answered',
        },
        couldNotLook: {
          actions: keep(({ context: { needs } }) => ({ note: 'handOff', because: 'could not look', needs })),
          target: 'couldNotLook',
        },
      },
    },
    answered: { entry: restsAgain() },
    couldNotLook: { entry: rests({ message: 'answer-could-not' }) },
  },
})

/** Where it cannot wait and we do not know where they are, the town is asked for too. */
const answered = (answer: PlainAnswer, { manner }: Memory): readonly Line[] =>
  manner === 'urgent' ? [plainly(answer), { message: 'answer-which-town' }] : [plainly(answer)]

/** A plain answer, with its date. */
export const plainly = ({ answer, checkedOn }: PlainAnswer): Line => ({
  message: 'answer-plain',
  blanks: { answer, checked: checkedOn },
})
