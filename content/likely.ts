import type { Place, Way } from '#content/way.ts'

/**
 * Tells which of these ways a text may hold, so that few are tried: those whose most telling place has a word of it there.
 * The most telling place of a way is the one whose words the fewest ways ask for.
 */
export function likely(ways: readonly Way[]): (words: readonly string[]) => ReadonlySet<Way> {
  const asked = new Map<string, number>()
  for (const place of ways.flat()) for (const word of place.rows.keys()) asked.set(word, (asked.get(word) ?? 0) + 1)
  const common = (place: Place) => {
    if (place.optional || place.number || place.beginnings.length > 0) return Number.POSITIVE_INFINITY
    return [...place.rows.keys()].reduce((sum, word) => sum + asked.get(word)!, 0)
  }

  const always: Way[] = []
  const byWord = new Map<string, Way[]>()
  for (const way of ways) {
    const telling = way.reduce((least, place) => (common(place) < common(least) ? place : least))
    if (common(telling) === Number.POSITIVE_INFINITY) always.push(way)
    else for (const word of telling.rows.keys()) byWord.set(word, [...(byWord.get(word) ?? []), way])
  }
  return (words) => {
    const may = new Set(always)
    for (const word of words) for (const way of byWord.get(word) ?? []) may.add(way)
    return may
  }
}
