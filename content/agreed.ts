import { phrases } from '#content/phrases.ts'

const ways = [...new Set([...phrases.choices['yes']!, ...phrases.choices['send']!, '1'])]
const yes = ways.toSorted((one, other) => other.length - one.length).join('|')
const begins = new RegExp(
  `^\\W*(?:(?:${yes})(?![\\w'’])[\\s,.!]*)+(?:(?:but|and|then|just|please|though|tho)\\b[\\s,]*)*`,
  'i',
)

/** What stands behind a yes: "but ring after 6" of "yes but ring after 6". Null where it does not begin with one. */
export function behindYes(text: string): string | null {
  const [said] = begins.exec(text) ?? []
  return said === undefined ? null : text.slice(said.length).trim()
}
