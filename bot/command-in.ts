import { normalise } from '#content/normalise.ts'
import { commands, phrases } from '#content/phrases.ts'
import { besidesCalls } from '#content/told-of-calls.ts'
import type { Command } from '#dialogs/vocabulary.ts'

const politely = trimmer(phrases.politeness)
const politelyWanting = trimmer([...phrases.politeness, ...phrases.wanting])
const wantsPerson =
  /\b(?:speak|talk|chat|put me) (?:to|with|through to) (?:a|an|some)?(?: ?(?:real|actual|proper|live))? ?(?:person|human|human being)\b/
/** Put onto somebody, whoever that is: "put me through to someone who will write back here". */
const wantsSomeone =
  /\b(?:put|pass|connect|get) me (?:on |over |through |straight through )?(?:on ?to|to|with|through to) (?:a |an |some )?(?:real |actual |proper )?(?:someone|somebody|anyone|person|human)\b/
const complains =
  /\b(?:make|lodge|put in|raise) (?:a |an |my )?(?:formal |official )?complaint\b|\b(?:(?:want|like|need|wish) to complain|i am complaining)\b(?! about my (?!(?:link ?)?worker\b))/
/** Whether that word gets a human is asked, and nobody is asked for: `is PERSON just a bot too`. */
const asksOfPerson =
  /\b(?:is|does|will|would|if|what['’]?s|what is|who['’]?s|who is)\s+PERSON\b(?! (?:there|here|free|about|in)\b)|\bPERSON (?:is |just |really |actually )*(?:a |an |the |another )?(?:bot|robot|computer|machine|real|human)\b/i
const denies = /\b(?:not|never|without)(?: \w+)?(?: to)? $/
/** Written large within more: it is meant, whatever stands around it, unless it is spoken of. */
const startsAgain =
  /(?<!\b(?:no|not|say|said|says|word|if i|when i|what does|do i) )\bSTART AGAIN\b(?! (?:do|mean|work)s?\b)/
const ways = (command: Command): readonly string[] => commands.find(([name]) => name === command)![1]
/** All of a sentence: "I want a Polish person", "please can a person help me". */
const asksInASentence =
  /^(?:please )?(?:(?:i )?(?:want|need|would like) (?:an? )?(?:\w+ )?(?:person|human)|(?:can|could) an? (?:person|human) help(?: me)?|(?:(?:and|but|so|what about|how about|you (?:forgot|missed)|i (?:already |just )?(?:asked|said|asked you)(?: for| about| to)?(?: talk to| speak to)?) )+(?:the|a|my|that) (?:person|human))(?: please| then| though)?$/
/** Where there may be none of theirs, it is looked up. */
const cancels = /\b(?:cancel|withdraw|take back) (?:the |my |that |this )?(?:self )?refer?ral\b/
const againstIt = /\b(?:not|never|without|hate|rather|have to|afraid|scared)\b/

/** Whether a message would cancel a referral. */
export const cancelsReferral = (text: string): boolean =>
  cancels.test(normalise(text)) && !againstIt.test(normalise(text))

/** The command that a message is, all of it; null where it is none. */
export function commandIn(text: string): Command | 'myReferral' | null {
  if (isStopWord(text)) return 'stop'
  const typed = normalise(text)
  const [polite, wanting] = [politely(typed), politelyWanting(typed)]
  const command = commands.find(([name, ways]) => ways.includes(polite) || (name !== 'stop' && ways.includes(wanting)))
  if (command) return command[0]
  const complaint = complains.exec(typed)
  if (complaint && !denies.test(typed.slice(0, complaint.index))) return 'complain'
  if (cancelsReferral(text)) return 'myReferral'
  if (
    /(?<!\b(?:no|not|say|said|word) )\bPERSON\b/.test(text) &&
    text !== text.toUpperCase() &&
    !asksOfPerson.test(text)
  )
    return 'person'
  if (startsAgain.test(text) && text !== text.toUpperCase()) return 'startAgain'
  const within = withinSentences(text)
  if (within) return within
  return besidesCalls
    .person(text)
    .split(/[.!?;\n]+/)
    .some((one) => asksForPerson(normalise(one)))
    ? 'person'
    : null
}

/** What in a message asks for a person, whatever else it does: "dont send it. can I just talk to a person". */
export const asksForPersonIn = (text: string): string | null =>
  text.split(/(?<=[.,!?;\n])\s+|\s+(?=(?:and|but|just)\s)/).find((one) => commandIn(one) === 'person') ?? null

/** STOP, START AGAIN or PERSON as a sentence of its own, first or last: "i said dont say it. stop". */
function withinSentences(text: string): 'stop' | 'person' | 'startAgain' | null {
  const sentences = text.split(/[.!?;\n]+/).filter((one) => one.trim() !== '')
  const ends = sentences.length > 1 ? [sentences[0]!, sentences.at(-1)!] : sentences
  if (sentences.length > 1 && ends.some((one) => /^\W*stop\W*$/i.test(one))) return 'stop'
  if (sentences.length > 1 && ends.some(isStartAgain)) return 'startAgain'
  const asks = (one: string) =>
    ways('person').includes(politely(normalise(one))) || asksInASentence.test(normalise(one))
  return ends.some(asks) || text.split(/[.!?;,\n]+/).some((one) => thenPerson.test(one)) ? 'person' : null
}

/** As we told them to say it, in front of more: `ok person then. 07700 900214, its for mum`. */
const thenPerson =
  /^\W*(?:(?:ok|okay|right|fine|alright|yes|yeah|go on|well|then|so|just|ill have|i'll have|give me) +)+(?:a +)?person(?: +(?:then|please|pls|it is))?\W*$|^\W*person +(?:then|please|pls)\W*$/i

const isStartAgain = (one: string) => ways('startAgain').includes(politely(normalise(one)))

function isStopWord(text: string): boolean {
  const word = text.replaceAll(/[^\p{L}]+/gu, ' ').trim()
  return phrases.stopWords.includes(word.toUpperCase()) || phrases.stopWordsInCapitals.includes(word)
}

function asksForPerson(typed: string): boolean {
  const asked = wantsPerson.exec(typed) ?? wantsSomeone.exec(typed)
  return asked !== null && !againstIt.test(typed.slice(0, asked.index))
}

/** Takes these words away before and after a text, and leaves what is between. */
function trimmer(words: readonly string[]): (typed: string) => string {
  const any = words.join('|')
  const around = new RegExp(`^(?:(?:${any}) )+|(?: (?:${any}))+$`, 'g')
  return (typed) => typed.replaceAll(around, '').trim()
}
