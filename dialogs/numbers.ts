import type { Choice, Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'

/** How each place shown is chosen, by its number. */
const numbers = ['first', 'second', 'third'] as const

/** A number for each of so many. */
export const numbersFor = ({ length }: readonly unknown[]): readonly Choice[] => numbers.slice(0, length)

/** A place's number for more about it, and the words that look on; no link worker for who wants none. */
export const choicesFor = (places: readonly Service[], { wantsNoOne }: Memory): readonly Choice[] => [
  ...numbersFor(places),
  ...(['more', 'none'] as const),
  ...(wantsNoOne ? [] : (['linkWorker'] as const)),
]

/** The numbers of the places shown and the words that look on; not read out to who finds reading hard. */
export const listedFor = (memory: Memory) => ({
  choices: choicesFor(memory.places, memory),
  ...(memory.fewWords && { unlisted: true as const }),
})

/** What was shown keeps its numbers, though they are not told again. */
export const withNumbers = (line: Line, memory: Memory): Line =>
  memory.places.length > 0 ? { ...line, choices: choicesFor(memory.places, memory), unlisted: true } : line
