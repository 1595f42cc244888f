import { saysGoodnight } from '#content/goodbye.ts'
import type { Line } from '#content/words.ts'
import type { Now } from '#dialogs/effects.ts'
import { keep, rests, say, sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { nameable } from '#dialogs/needs-after.ts'

/** What they mean to do is kept in their own words, with the places shown last. */
const agreed = keep((now) => ({
  note: 'agreed',
  places: now.context.places.map(({ name }) => name),
  nextStep: wordsOf(now),
}))

/** A bare thank you is no step. */
const FEWEST_WORDS = 4
const nextStep = setOf((now) => {
  const words = wordsOf(now)
  return words.split(/\s+/).length < FEWEST_WORDS ? {} : { nextStep: words }
})

/** A goodbye to who said theirs before. */
const parting = (now: Now): Line => ({
  message: 'parting',
  blanks: { way: now.context.unmet, night: saysGoodnight(wordsOf(now)) ? 'yes' : 'no' },
})

/** What else they told of is offered before they go. */
const stillOwed = sayOf(({ context }) => {
  const need = nameable(context.owed)
  return need ? [{ message: 'agreed-owed', blanks: { need } }] : []
})

/** Somebody takes what was shown: good luck, and a check-in where we can write first. */
export const agreeing = grammar.createStateConfig({
  initial: 'weighing',
  states: {
    weighing: {
      always: [
        { guard: 'saidBye', target: 'parted' },
        { guard: 'mayCheckIn', actions: [agreed, nextStep], target: 'offering' },
        { guard: 'onPhone', actions: [agreed, nextStep], target: 'noCheckIn' },
        { actions: agreed, target: 'kept' },
      ],
    },
    offering: {
      entry: [stillOwed, say({ message: 'agreed-check-in', choices: ['yes', 'no'] })],
      on: {
        'chose.yes': { actions: keep({ note: 'reminder', reminder: 'check-in' }), target: 'checkIn' },
        'chose.no': 'noCheckIn',
      },
    },
    checkIn: { entry: rests({ message: 'agreed-will-check-in' }) },
    noCheckIn: { entry: rests({ message: 'agreed-no-check-in' }) },
    kept: { entry: rests({ message: 'agreed-kept' }) },
    parted: { entry: rests(parting) },
  },
})

/** Nothing more is wanted now. It says how to come back, and then it is quiet. */
export const ending = grammar.createStateConfig({
  entry: rests((now) => (now.context.brought === 'bye' ? parting(now) : { message: 'ending' })),
})
