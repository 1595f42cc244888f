import type { Offer } from '#bot/ports/store.ts'
import { safeHereIn } from '#bot/safe-here.ts'
import { agreementIn } from '#content/agreement.ts'
import { asksForWriting } from '#content/contact.ts'
import { correctionIn } from '#content/corrections.ts'
import { normalise } from '#content/normalise.ts'
import { askedOfPlaces } from '#content/of-places.ts'
import { phrases } from '#content/phrases.ts'
import { safeNowIn } from '#content/safe-now.ts'
import { saysOnlyGoOn, sendingIn } from '#content/sending.ts'
import { sameButForSlips } from '#content/slips.ts'
import type { Choice } from '#content/words.ts'
import { label } from '#content/words.ts'

/** A longer message that begins with a choice is more than the choice: beyond this many words it is words. */
const MOST_AFTER = 6
/** No way to say a choice has more words than this. */
const LONGEST_WAY = 8
/** One slip of the thumb is forgiven only where no other word is one slip away: `text` is not `next`. */
const SHORTEST_FORGIVEN = 9

/** What someone agrees to by choosing it: heard only from words that clearly say so, to what they were asked. */
export const agreeing: ReadonlySet<Choice> = new Set(['yes', 'safe', 'safeHere', 'send'])

const fillers = new Set(phrases.fillers)
const ways = new Map<Choice, ReadonlySet<string>>()

/** The choice of the latest offer that someone typed: its number, its label or near it, or a way to say it. */
export function choiceIn(text: string, { choices }: Offer): Choice | null {
  // `2 looks good. which one is the english` asks of all of them.
  if (askedOfPlaces(text) === 'which') return null
  const isQuestion = text.normalize('NFKC').includes('?')
  // "Text me, dont ring" says how, and takes nothing back.
  const stands = asksForWriting(text)
  const offered = choices.map((choice) =>
    (isQuestion && agreeing.has(choice)) || (stands && choice === 'cancelIt') ? null : choice,
  )
  const typed = normalise(text)
  const chosen =
    numberedIn(typed, offered) ??
    numberedApart(text, choices) ??
    askedAbout(typed, choices) ??
    (choices.includes('safeHere') ? safeHereIn(text) : null) ??
    (choices.includes('safe') ? safeNowIn(text) : null) ??
    saidOutright(typed.split(' '), offered) ??
    begunWith(typed, offered) ??
    inTheFirstClause(text, offered) ??
    inAClause(text, offered) ??
    (offered.includes('send') && callsToSend(text) ? 'send' : null)
  return chosen ?? offered.find((choice) => choice && !agreeing.has(choice) && nearly(choice, typed)) ?? null
}

/** A call to send it, with no more beside it than that all is well: "yep all good send that off". */
function callsToSend(text: string): boolean {
  const { sends, rest } = sendingIn(text)
  return sends && saysOnlyGoOn(rest)
}

type Offered = readonly (Choice | null)[]

/** A number: `2`, `the second one`, `option 2`, `no 2 please`, `1 send it`, `2 i think`. `no one` and `2 kids` are none. */
export function numberedIn(typed: string, offered: Offered): Choice | null {
  const [, before = '', digit = '', after = ''] =
    /^((?:(?:the|option|number|no|ok) )*)([1-9])\b ?(.*)$/.exec(typed) ?? []
  const choice = offered[Number(digit || numberWord(typed)) - 1] ?? null
  if (!choice || (agreeing.has(choice) && before.includes('no '))) return null
  if (!after) return choice
  const rest = after.split(' ')
  if (areFillers(rest) || saidOutright(rest, [choice])) return choice
  return !agreeing.has(choice) && phrases.afterNumber.includes(rest[0]!) ? choice : null
}

/** A place asked about by its number: `what is 2`, `tell me about 1`, `2 what is it`. No more than told of is chosen so. */
function askedAbout(typed: string, choices: Offer['choices']): Choice | null {
  const [, before, behind] = asksOfNumber.exec(typed) ?? []
  const choice = choices[Number(before ?? behind) - 1]
  return choice && ofPlaces.has(choice) ? choice : null
}

const ofPlaces: ReadonlySet<Choice> = new Set<Choice>(['first', 'second', 'third'])
const asksOfNumber =
  /^(?:(?:so|and|ok|but|please|hello) )*(?:(?:what is|what|who is|what about|tell me(?: more)? about|read me|where is)(?: (?:the|that|number|no|option))* ([1-9])|(?:number |no )?([1-9]) (?:what is (?:it|that|this)|what|is what|who is (?:it|that)))(?: (?:one|then|please|about|for|mean|say|do|it|is it))*$/

/**
 * A number by itself behind whatever else they say: "no its not now, it was march. 1". Whether they are safe, in front of it
 * too: "1. now will you answer me". What contradicts it outweighs it. In words, and no consent, it may stand between: "i said yes. five then. last go".
 */
function numberedApart(text: string, choices: Offer['choices']): Choice | null {
  const clauses = text.split(/[.,;!?\n]+/).map(normalise)
  const words = clauses.filter(Boolean)
  const chosen = (word: string) => (words.length > 1 && /^[1-9]$/.test(word) ? choices[Number(word) - 1] : undefined)
  const [first, last] = [chosen(words[0] ?? ''), chosen(words.at(-1) ?? '')]
  if (last === 'send' && (text.includes('?') || takesBack.test(words.slice(0, -1).join(' ')))) return null
  const between = words.filter((word) => saidApart.test(word)).map((word) => choices[numberWord(word) - 1])
  const only = between.length === 1 && between[0] && !agreeing.has(between[0]) ? between[0] : crossly(words, choices)
  const number = last ?? (first === 'safe' || first === 'safeHere' ? first : only)
  const denied =
    (number === 'safe' && safeNowIn(text) === 'notSafe') ||
    (number === 'safeHere' && safeHereIn(text) === 'notSafeHere')
  return number && !denied ? number : null
}

/** So many words, at the most, in front of a number tell nothing more. */
const FEW_BEFORE = 7

/** A number and `then`, behind a few words that tell nothing: "oh for heavens sake. 5 then". It is no consent. */
function crossly(words: readonly string[], choices: Offer['choices']): Choice | undefined {
  const [, digit = ''] = numberThen.exec(words.at(-1) ?? '') ?? []
  const before = words.slice(0, -1).join(' ').split(' ')
  const choice = choices[Number(digit) - 1]
  return choice && !agreeing.has(choice) && before.length <= FEW_BEFORE && !/\d/.test(before.join())
    ? choice
    : undefined
}
const numberThen =
  /^(?:(?:oh|ok|right|alright|fine|well|whatever|just|go on|i said|for (?:\w+ )?sake|number|option|the) )*([1-9])(?: (?:then|please|thanks|ta))?$/

const saidApart = /^(?:number |option )?(?:one|two|three|four|five) (?:then|please|thanks)$/

function numberWord(typed: string): number {
  const words = typed.split(' ').filter((word) => !fillers.has(word))
  return phrases.numbers.findIndex((said) => said.includes(words.join(' '))) + 1
}

/** Nothing but what is said around a choice: `fine`, `ok then`. */
export const areFillers = (words: readonly string[]): boolean => words.every((word) => fillers.has(word))

/** All of the words are ways to say one choice, or fillers. What is both is a choice only where nothing else is. */
export function saidOutright(words: readonly string[], offered: Offered): Choice | null {
  const clear = new Set<Choice>()
  const perhaps = new Set<Choice>()
  for (let at = 0; at < words.length; ) {
    const [way, length] = longestWayAt(words, at, offered)
    if (length === 0) return null
    for (const choice of offered)
      if (choice && waysToSay(choice).has(way)) (fillers.has(way) ? perhaps : clear).add(choice)
    at += length
  }
  const meant = clear.size > 0 ? clear : perhaps
  return meant.size === 1 ? [...meant][0]! : null
}

function longestWayAt(words: readonly string[], at: number, offered: Offered): [string, number] {
  for (let length = Math.min(LONGEST_WAY, words.length - at); length > 0; length--) {
    const way = words.slice(at, at + length).join(' ')
    if (fillers.has(way) || offered.some((choice) => choice && waysToSay(choice).has(way))) return [way, length]
  }
  return ['', 0]
}

/** Whether to send is decided too where one clause says it and none takes it back: "go on then, send it. youre hard work". */
const decided: readonly Choice[] = ['send', 'dontSend', 'notYet']
const takesBack =
  /\b(?:not?|never|nope|nah?|cancel|stop|but|wait|change|wrong|first|only|unless|(?<!even )if|after|before|tomorrow|later|yet|have to|has)\b/

/** A yes with a few kind words after it, or a number by itself before more: "yes please, that would be kind". */
const MOST_AFTER_YES = 6

function inTheFirstClause(text: string, offered: Offered): Choice | null {
  const [first = '', ...rest] = clausesOf(text)
  if (rest.length === 0) return null
  const doubted = rest.some((clause) => takesBack.test(clause))
  const number = /^[1-9]$/.test(first) ? (offered[Number(first) - 1] ?? null) : null
  if (number) return agreeing.has(number) && doubted ? null : number
  const few = rest.join(' ').split(' ').length <= MOST_AFTER_YES
  return few && !doubted && offered.includes('yes') && saidOutright(first.split(' '), offered) === 'yes' ? 'yes' : null
}

/** After a no, what makes it the answer: "no not now its the middle of the night". "No money" and "no one" are none. */
export const plainNo =
  /^(?:no|nope|nah|na) (?:not?|nope|nah|thanks?|ta|thank you|its?|it is|i am|i do not|i have|do not|leave|dont)\b/

/** Whether a longer message begins with a plain no to the latest offer: "NO. which is what I said". */
export function beginsWithNo(text: string, { choices }: Offer): boolean {
  if (!choices.includes('no')) return false
  const [first = '', ...rest] = clausesOf(text)
  return (rest.length > 0 && saidOutright(first.split(' '), choices) === 'no') || plainNo.test(first)
}

const clausesOf = (text: string) =>
  text
    .split(/[.,;!\n]+/)
    .map(normalise)
    .filter(Boolean)

function inAClause(text: string, offered: Offered): Choice | null {
  const clauses = clausesOf(text)
  const open = offered.filter((choice) => choice && decided.includes(choice))
  if (clauses.length < 2 || open.length === 0) return null
  const said = clauses.map((clause) => saidOutright(clause.split(' '), open))
  const chosen = new Set(said.filter((choice) => choice !== null))
  const [choice] = chosen
  if (choice === 'dontSend' && isPutRight(clauses, said)) return null
  const doubted = clauses.some((clause, at) => said[at] === null && takesBack.test(clause))
  return chosen.size === 1 && choice && !(agreeing.has(choice) && doubted) ? choice : null
}

/** A bare no in front of what is wrong with it: `no, my own number is 07700 900123`, `no, she has agreed`. */
const isPutRight = (clauses: readonly string[], said: readonly (Choice | null)[]) =>
  clauses.every((clause, at) => said[at] === null || /^(?:no|nope|nah|na)$/.test(clause)) &&
  clauses.some((clause, at) => said[at] === null && (correctionIn(clause).what ?? agreementIn(clause)) !== null)

/** A no that puts right what was read back, and does not speak of sending it: `no not a woman`, `nope its 41`. */
const putsRight =
  /^(?:no|nope|nah) (?:not (?!now|yet|today|ever|sure|really|thank)|(?:it is|i said|i never|i meant|i mean|i asked|my|his|her|the|that is)\b|i (?:do not|did not) (?:want|need|say|ask|mean)(?: for)? (?:a|an|the|any|my|his|her)\b)/

function begunWith(typed: string, offered: Offered): Choice | null {
  if (typed.split(' ').length > MOST_AFTER) return null
  const begins = (choice: Choice) => phrases.begins[choice]?.some((way) => `${typed} `.startsWith(`${way} `))
  const begun = offered.find((choice) => choice && begins(choice)) ?? null
  return begun === 'dontSend' && putsRight.test(typed) ? null : begun
}

function waysToSay(choice: Choice): ReadonlySet<string> {
  const known = ways.get(choice)
  if (known) return known
  const all = new Set([normalise(label(choice)), normalise(label(choice, true)), ...(phrases.choices[choice] ?? [])])
  ways.set(choice, all)
  return all
}

/** One slip of the thumb, in words long enough to tell. */
function nearly(choice: Choice, typed: string): boolean {
  return [...waysToSay(choice)].some((way) => way.length >= SHORTEST_FORGIVEN && sameButForSlips(way, typed, 1))
}
