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

/** Behind these somebody is named, in whatever letters: `a lady called priya`. */
const beforeName =
  /\b(called|named|by the name of|whose name is|ask(?:ing)? for|look (?:out )?for|(?:speak|talk|chat) (?:to|with)|say (?:hi|hello) to|mrs?|ms|dr|rev(?:erend)?)\.? +(?:(?:mrs?|ms|dr|rev)\.? +)?(\p{Ll}+)(?![\p{L}'-])(?= *(?:$|[.,;:!?)]|(?:\p{Ll}+ +)?(?:at|on|in|or|and|when|if|who|by|from|she|he|they|to|before|after|first|upstairs|downstairs|behind|there)\b|\p{Ll}+ *(?:$|[.,;:!?)])))/giu
/** What is asked for, and is nobody. */
const notName = new Set(
  'a an the any anybody anyone somebody someone everybody everyone nobody it its this that these those them him her us me you your our their one two more less some all help advice assistance support directions details info information change tea coffee water food lunch breakfast supper dinner cake soup milk juice toast vouchers voucher parcels parcel keys key code access parking entry entrance reception receptionist security staff volunteers volunteer manager organiser organisers warden caretaker vicar priest nurse doctor gp coach teacher tutor leader host hosts driver people parents carers members sign signs signing large big small low high hot cold warm free quiet seats seat chairs chair tables table room space spaces place places forms form leaflets leaflet prices price refunds blue red green yellow white black steps step stairs lift ramp door gate bell buzzer off in out on for to back by ahead first before after when if and or up down over upon here there who what other others extra another names name dietary vegetarian vegan halal kosher gluten translators interpreter interpreters bsl'.split(
    ' ',
  ),
)

/**
 * The people whom a tip seems to name: a word with a capital that neither begins a sentence nor stands in what is known of
 * the place; one that begins it where a person is told of; and one in small letters where it says that somebody is called so.
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
  const small = [...tip.matchAll(beforeName)].flatMap(([, , word]) =>
    word && /^\p{Ll}/u.test(word) && !notName.has(word) ? [word] : [],
  )
  return [...new Set([...named, ...small].filter(isName))]
}
