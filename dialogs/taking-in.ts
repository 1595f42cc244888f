import type { Line } from '#content/words.ts'
import type { Now } from '#dialogs/effects.ts'
import { sayOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import { choicesFor, withNumbers } from '#dialogs/numbers.ts'
import { acknowledges } from '#dialogs/reflect.ts'
import type { Leaning } from '#dialogs/vocabulary.ts'

/** What they told is met by what it seems to be, though none of it is sure, and else in few words: nothing is asked of it. */
export function takesIn({ context, event }: Now): Line {
  const heard = 'understood' in event ? event.understood : undefined
  const leaning = heard?.goesOn?.leaning ?? heard?.leaning
  return leaning === 'asks' ? knowsNot(context) : leaningMet(leaning, context)
}

export const leaningMet = (as: Exclude<Leaning, 'asks'> | undefined, { unmet }: Memory): Line => ({
  message: 'taken-in',
  blanks: { as: as ?? 'none', way: unmet },
})

/** A question that we cannot answer is said to be one, with who may know. */
export function knowsNot({ unmet, places, about, awaitingPerson }: Memory): Line {
  const one = places[about ?? (places.length === 1 ? 0 : -1)]
  const who = one ? 'place' : awaitingPerson ? 'awaited' : places.length > 0 ? 'places' : 'nobody'
  const blanks = { who, way: unmet, name: one?.name ?? 'none', phone: one?.phone ?? 'none' }
  return { message: 'knows-not', blanks }
}

/** `takesIn`, where places are shown. */
export const takesInHere = [...acknowledges, sayOf((now) => [withNumbers(takesIn(now), now.context)])] as const

/** `knowsNot`, where places are shown. */
export const knowsNotHere = sayOf(({ context }) => [withNumbers(knowsNot(context), context)])

/** Who cannot choose among the places shown need not hurry, or choose alone. */
export const unsureHere = sayOf(({ context }) => [
  { message: 'signposting-unsure', choices: choicesFor(context.places, context) },
])
