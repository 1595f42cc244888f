import { distance } from 'fastest-levenshtein'

/**
 * Whether one is the other but for so many slips of the finger: where nothing is said, one, or two in a long word. Two
 * letters the wrong way round are one.
 */
export function sameButForSlips(one: string, other: string, slips = forgivenIn(one)): boolean {
  if (Math.abs(one.length - other.length) > slips) return false
  return distance(one, other) <= slips || (slips > 0 && swapped(one, other))
}

const forgivenIn = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** The same letters, of which only two neighbours stand the other way round. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, at) => letter !== other[at])
  return one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other
}
