import { lately } from '#content/lately.ts'
import { normalise } from '#content/normalise.ts'
import { holds } from '#content/sought.ts'

const clauses = /[.,!?;\n]+|\s+(?=(?:and|but|so)\s)|\band\b/i
const first = '(?:(?:and|please|but|so|also|oh|no|just|can you|could you|you can|i said) )*'
const leaves: readonly RegExp[] = [
  new RegExp(
    `^${first}(?:do not|never) (?:put|include|mention|write|tell them|send|show)(?: in| down| about| them)? (.+)$`,
  ),
  new RegExp(`^${first}(?:take|leave|cut|cross|keep) (?:out|off) (.+)$`),
  new RegExp(`^${first}(?:take|leave|cut|cross|keep) (.+?) (?:out|off)(?: of it| please)?$`),
  new RegExp(`^${first}(?:remove|delete|drop|scrap|erase) (.+)$`),
  new RegExp(
    `^${first}(?:what you (?:sent|put|said|wrote)|the (?:bit|part|line)) about (.+?) (?:please )?(?:remove|delete|take out|out)(?: please)?$`,
  ),
]
/** Only of what is written down: who has no money tells of a need. */
const isNotIn = new RegExp(
  `^${first}(?:(?<=no )|without )(.+?)(?: in it| in there| on it| (?:i|because|cos) .*)?(?: yes| yeah| right| ok)?$`,
)
const ofWhatIsWritten = /\b(?:in it|in there|on there|on it|put|sent|the form)\b/i
const small =
  /^(?:(?:the|a|an|my|any|that|this|bit|part|line|about|word|words|please|them|i|of|from|said) )+|(?: (?:please|in it|in there|bit|part|on it|at all|though|too|yes|then))+$/g
/** What names nothing by itself, or what is left out in ways of its own. */
const vague =
  /^(?:it|that|this|them|anything|everything|nothing|one|problem|thanks?|thank you|way|idea|not|i|me|more|worries|need|rush|hurry|.*\b(?:number|name|phone|surgery|gp|doctor|record|woman|man|lady|calls?|ring|send|now)\b.*|)$/
const MOST_WORDS = 4

/** The things that somebody wants left out of what is sent, each in a word or a few: "dont put beers". */
export const leftOutIn = lately(leftOut)

function leftOut(text: string): readonly string[] {
  const ways = ofWhatIsWritten.test(text) ? [...leaves, isNotIn] : leaves
  const things = text.split(clauses).flatMap((clause) => {
    const said = normalise(clause)
    const thing = ways.map((way) => way.exec(said)?.[1]).find((found) => found !== undefined)
    return thing === undefined ? [] : [thing.replace(small, '').replace(small, '').trim()]
  })
  return [...new Set(things.filter((thing) => !vague.test(thing) && thing.split(' ').length <= MOST_WORDS))]
}

const parts = /(?<=[.,!?;\n])\s+|\s+(?=(?:and|but|so)\s)/

/** Their words without the parts that speak of a thing. */
export const without = (words: string, thing: string): string =>
  holds(words, thing)
    ? words
        .split(parts)
        .filter((part) => !holds(part, thing))
        .join(' ')
        .trim()
    : words
