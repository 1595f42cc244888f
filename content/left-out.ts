import { lately } from '#content/lately.ts'
import { normalise } from '#content/normalise.ts'

const clauses = /[.,!?;\n]+/
const within = /\s+(?=(?:and|but|so)\s)|\band\b/i
const first =
  '(?:(?:and|please|but|so|also|oh|no|yes|ok|then|just|now|can you|could you|you can|i said|i told you(?: to)?|i want you to|make sure you) )*'
const takes = '(?:take|leave|cut|cross|keep|miss)'
const ofIt = '(?: (?:of|from) (?:it|this|that|everything|all of it|there|what you send))'
const leaves: readonly RegExp[] = [
  new RegExp(
    `^${first}(?:do not|never) (?:put|include|mention|write|tell them|send|show|say anything about)(?: in| down| about| them)? (.+)$`,
  ),
  new RegExp(
    `^${first}(?:i )?(?:do not|would rather not|never) (?:want|have|wanted) (.+?) (?:mentioned|included|brought up|(?:in|on) (?:it|there|anything))\\b.*$`,
  ),
  new RegExp(`^${first}${takes} (?:out|off) (.+)$`),
  new RegExp(`^${first}${takes} (.+?) (?:out|off(?: it)?)${ofIt}?(?: please| now| then)*$`),
  new RegExp(`^${first}(?:i (?:want|need) |get )(.+?) (?:(?:taken |left |kept )(?:out|off)${ofIt}?|out${ofIt})$`),
  new RegExp(`^${first}(?:remove|delete|drop|scrap|erase) (.+)$`),
  new RegExp(
    `^${first}(?:what you (?:sent|put|said|wrote)|the (?:bit|part|line)) about (.+?) (?:please )?(?:remove|delete|take out|out)(?: please)?$`,
  ),
  new RegExp(`^${first}(?:nothing|not a word|no mention|not one word|never a word) (?:about|of|on) (.+)$`),
  new RegExp(`^${first}send (?:it|that|the rest|everything) without (.+)$`),
]
/** Only of what is written down: who has no money tells of a need. */
const isNotIn = new RegExp(
  `^${first}(?:(?<=no )|without )(.+?)(?: in it| in there| on it| (?:i|because|cos) .*)?(?: yes| yeah| right| ok)?$`,
)
const ofWhatIsWritten = /\b(?:in it|in there|on there|on it|put|sent|the form)\b/i
const small =
  /^(?:(?:the|a|an|my|her|his|our|any|all|that|this|bit|bits|part|line|stuff|thing|things|everything|anything|what|about|with|word|words|please|them|i|you|of|from|said|wrote|put|mentions?) )+|(?: (?:please|in it|in there|bit|bits|part|stuff|on it|on there|at all|altogether|completely|though|too|yes|then|now|business|as well))+$/g
/** What names nothing by itself, or what is left out in ways of its own. */
const vague =
  /^(?:.|it|that|this|them|her|him|he|she|they|we|us|you|is|in|on|at|so|as|up|be|do|go|no|out|to .*|anything|everything|nothing|one|problem|thanks?|thank you|way|idea|not|i|me|more|worries|need|rush|hurry|.*\b(?:number|name|phone|surgery|gp|doctor|record|woman|man|lady|calls?|ring|send|now)\b.*|)$/
const MOST_WORDS = 4

/** The things that somebody wants left out of what is sent, each in a word or a few: "dont put beers". */
export const leftOutIn = lately(leftOut)

function leftOut(text: string): readonly string[] {
  const ways = ofWhatIsWritten.test(text) ? [...leaves, isNotIn] : leaves
  const named = (clause: string) => {
    const said = normalise(clause)
    return ways.map((way) => way.exec(said)?.[1]).find((found) => found !== undefined)
  }
  const things = text.split(clauses).flatMap((clause) => {
    const several = named(clause)?.split(/ (?:and|or|nor) /)
    const all = several?.every(isThing) ? several : clause.split(within).flatMap((part) => named(part) ?? [])
    return all.filter(isThing).map(called)
  })
  return [...new Set(things)]
}

/** Without what is said around it; and of "my daughter Kerry", the name. */
const called = (thing: string) => {
  const bare = thing.replace(small, '').replace(small, '').trim()
  return bare.replace(kin, '')
}
const kin =
  /^(?:daughter|son|mum|mam|mother|dad|father|sister|brother|husband|wife|partner|ex|boyfriend|girlfriend|friend|mate|neighbour|nan|gran|grandad|uncle|aunt|auntie|cousin|grandson|granddaughter)s? (?=\p{L})/u
const isThing = (thing: string) =>
  !vague.test(called(thing)) &&
  !/^(?:put|say|add|tell|keep|change|just|make)\b/.test(thing) &&
  called(thing).split(' ').length <= MOST_WORDS

/** Whether a text speaks of a thing: all the words of it stand there, of whatever number. */
export function speaksOf(text: string, thing: string): boolean {
  const words = normalise(text).split(' ')
  return thing.split(' ').every((one) => {
    const stem = one.length > SHORT ? one.replace(/(?<=[^s])s$/, '') : one
    return words.some((word) => (stem.length > SHORT ? word.startsWith(stem) : word === stem || word === `${stem}s`))
  })
}
/** So short a word begins too many others: Ron is not wrong, and not Ronnie either. */
const SHORT = 3

/** Whether somebody tells of a thing after all, that was left out: "put Kerry back in", "tell them Kerry rings at night". */
export const wantsBack = (text: string, thing: string): boolean =>
  leftOutIn(text).length === 0 &&
  text
    .split(/(?<=[.!?;\n])\s+/)
    .some((sentence) => tellsAfterAll.test(normalise(sentence)) && !sentence.includes('?') && speaksOf(sentence, thing))
const tellsAfterAll =
  /^(?:(?:and|but|also|ok|no|actually|oh|please|yes|can you|just|you can) )*(?:(?:put|add|tell|mention|include|say)\b)(?! nothing| nowt)/

/** A thing as it is written in their words, which are not always small. */
export const asWritten = (thing: string, ...texts: readonly string[]): string =>
  texts.map((text) => new RegExp(`(?<!\\p{L})${thing}(?!\\p{L})`, 'iu').exec(text)?.[0]).find(Boolean) ?? thing

const sentences = /(?<=[.!?;\n])\s+|\n+/

/** Their words without each sentence that speaks of a thing. */
export const without = (words: string, thing: string): string =>
  speaksOf(words, thing)
    ? words
        .split(sentences)
        .filter((sentence) => !speaksOf(sentence, thing))
        .join(' ')
        .trim()
    : words
