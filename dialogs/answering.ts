import type { Line } from '#content/words.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { keep, lookUp, rests, restsAgain, sayOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import type { PlainAnswer } from '#dialogs/look-ups.ts'
import type { Memory } from '#dialogs/memory.ts'
import { withNumbers } from '#dialogs/numbers.ts'

const answers = sayOf(({ context, event }) => (event.type === 'answered' ? answered(event.answer, context) : []))

/** A plain question that the area answers itself: a plain answer, who can help with it, and then quiet. */
export const answering = grammar.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      entry: lookUp(({ context: { answer } }) => ({ look: 'answer', id: answer! })),
      on: {
        answered: [
          { guard: 'showsPlaces', actions: answers, target: '#talking.signposting.shown' },
          { guard: 'needsPlaceBeside', actions: [answers, 'countPlaceAsked'], target: '#talking.place' },
          { actions: answers, target: 'answered' },
        ],
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
function answered(answer: PlainAnswer, memory: Memory): readonly Line[] {
  if (memory.manner === 'urgent') return [plainly(answer), { message: 'answer-which-town' }]
  return [withNumbers(plainly(answer), memory), ...mayBeTooLate(memory)]
}

/** What was promised may come too late for a home that is lost in days. */
const mayBeTooLate = (memory: Memory): readonly Line[] =>
  isAwaited(memory) && atOnce.has(memory.answer ?? '') ? [{ message: 'answer-too-late' }] : []
const atOnce: ReadonlySet<string> = new Set(['losing-home', 'homeless-duty', 'young-homeless', 'bailiffs'])

/** A plain answer, with its date. */
export const plainly = ({ answer, checkedOn }: PlainAnswer): Line => ({
  message: 'answer-plain',
  blanks: { answer, checked: checkedOn },
})
