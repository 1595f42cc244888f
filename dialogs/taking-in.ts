import type { Line } from '#content/words.ts'
import { sayOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import { choicesFor, withNumbers } from '#dialogs/numbers.ts'

/** What they told was read and kept, in few words: nothing is asked of it. */
export const takesIn = ({ unmet }: Memory): Line => ({ message: 'taken-in', blanks: { way: unmet } })

/** A question that we cannot answer is said to be one, with who may know. */
export function knowsNot({ unmet, places, about, awaitingPerson }: Memory): Line {
  const one = places[about ?? (places.length === 1 ? 0 : -1)]
  const who = one ? 'place' : awaitingPerson ? 'awaited' : places.length > 0 ? 'places' : 'nobody'
  const blanks = { who, way: unmet, name: one?.name ?? 'none', phone: one?.phone ?? 'none' }
  return { message: 'knows-not', blanks }
}

/** `takesIn`, where places are shown. */
export const takesInHere = sayOf(({ context }) => [withNumbers(takesIn(context), context)])

/** `knowsNot`, where places are shown. */
export const knowsNotHere = sayOf(({ context }) => [withNumbers(knowsNot(context), context)])

/** Who cannot choose among the places shown need not hurry, or choose alone. */
export const unsureHere = sayOf(({ context }) => [
  { message: 'signposting-unsure', choices: choicesFor(context.places, context) },
])
