import type { Place, Way } from '#content/way.ts'

/**
 * Tells which of these ways a text may hold, so that few are tried: those whose most telling place has a word of it there.
 * The most telling place of a way is the one whose words the fewest ways ask for. By their order, 1 or 0.
 */
export function likely(ways: readonly Way[]): (words: readonly string[]) => Uint8Array {
  const asked = new Map<string, number>()
  for (const place of ways.flat()) for (const word of place.rows.keys()) asked.set(word, (asked.get(word) ?? 0) + 1)
  const common = (place: Place) => {
    if (place.optional || place.number || place.beginnings.length > 0) return Number.POSITIVE_INFINITY
    return [...place.rows.keys()].reduce((sum, word) => sum + asked.get(word)!, 0)
  }

  const always = new Uint8Array(ways.length)
  const byWord = new Map<string, number[]>()
  for (const [at, way] of ways.entries()) {
    const telling = way.reduce((least, place) => (common(place) < common(least) ? place : least))
    if (common(telling) === Number.POSITIVE_INFINITY) always[at] = 1
    else for (const word of telling.rows.keys()) byWord.set(word, [...(byWord.get(word) ?? []), at])
  }
  return (words) => {
    const may = always.slice()
    for (const word of words) for (const at of byWord.get(word) ?? []) may[at] = 1
    return may
  }
}
