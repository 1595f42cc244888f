import { SegmentedMessage } from 'sms-segments-calculator'
import type { Signed } from '#bot/ports/local-notes.ts'

/** A tip is said beside a place, in one text. */
export const MOST_LETTERS = 140
const MOST_OF_A_NAME = 40

/** Who signs, from `Sam, Langrigg team`; null where that is nobody. */
export function signedBy(text: string): Signed | null {
  const [name = '', ...rest] = plainly(text).split(/\s*,\s*/)
  const team = rest.join(', ')
  if (!name || name.length > MOST_OF_A_NAME || team.length > MOST_OF_A_NAME) return null
  return { name, team: team ? withArticle(team) : null }
}

/** `the Langrigg team`, and `Age UK` as it is. */
const withArticle = (team: string) => (/^(?:the|our)\b/i.test(team) || !/ [a-z]+$/.test(team) ? team : `the ${team}`)

/** As it goes in a plain text message, at its usual price. */
export function plainly(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s*[–—]\s*/g, ' - ')
    .replaceAll('…', '...')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** What is wrong with the words of a tip, or null where they can be said. */
export function wrongWith(tip: string): string | null {
  if (!/\w/.test(tip)) return 'holds no words'
  if (tip.length > MOST_LETTERS) return `has ${tip.length} letters, and ${MOST_LETTERS} can be said`
  const dear = [...tip].find((letter) => new SegmentedMessage(letter).encodingName !== 'GSM-7')
  return dear ? `has ${dear} in it, which no plain text message can hold` : null
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/i

/** Words that may begin a sentence with a capital, and with what follows them, though nobody is called so. */
const opening =
  /^(?:it|its|this|that|there|they|he|she|we|you|who|what|everyone|everybody|nobody|someone|anyone|parking|access|entrance|staff|food|tea|coffee|lunch|noise|music|door|lift|ramp|building|hall|room|all|one)$/i

/**
 * The people whom a tip seems to name: a word with a capital that neither begins a sentence nor stands in what is known of
 * the place; one that begins it where a person is told of.
 */
export function peopleNamed(tip: string, ofPlace: string): readonly string[] {
  const known = new Set(ofPlace.toLowerCase().split(/[^\p{L}]+/u))
  const isName = (word: string) => !known.has(word.toLowerCase()) && !calendar.test(word)
  const named = tip.split(/(?<=[.!?:])\s+/).flatMap((sentence) => {
    const inside = [...sentence.matchAll(/(?<=\S[\s"'(]+)\p{Lu}\p{Ll}+/gu)].map(([word]) => word)
    const [, first] =
      /^["'(]*(\p{Lu}\p{Ll}+) (?:is|was|runs|will|knows|can|has|speaks|helps|and \p{Lu})/u.exec(sentence) ?? []
    return [...(first && !opening.test(first) ? [first] : []), ...inside]
  })
  return [...new Set(named.filter(isName))]
}
