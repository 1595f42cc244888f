import { sorted } from '#content/beside.ts'
import { fieldsIn } from '#content/fields.ts'
import { lately } from '#content/lately.ts'
import { wantsToBeRung } from '#content/rung.ts'
import { languageIn } from '#content/spoken.ts'

/** How somebody is to be reached, as far as a message says. */
export interface Contact {
  /** When, and when not, in their own words. */
  readonly when?: string
  /** They cannot be rung, or would rather not be, in their own words. */
  readonly notRung?: string
  /** They want to be rung, which takes back any no to it before. */
  readonly rung?: true
  /** The id of their language. */
  readonly language?: string
}

const kinds = ['hours', 'notRung'] as const
/** Why it is so is no part of the time. */
const reason = /\s+(?:as|because|cos|coz|since|when) (?=(?:i|we|he|she|they|it|the|my|im|i['’]m|hes|shes)\b)/gi
/** A time by itself begins so. */
const byTime =
  /^(?:(?:only|please|but|an|and|for me|best|not|any ?time|just|actually|sorry|no|make (?:it|that)|change (?:it|that) to|instead|tell (?:them|em|him|her)(?: it['’]?s)?|say),? ?)*(?:in the|on|at|after|before|between|around|about|from|un?till?|any ?time|mornings?|afternoons?|evenings?|week(?:day|end)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b[^?]*$/i
/** Dictated words have no stops: what counts begins with its verb. */
const LONG = 60
const fromVerb =
  /\b(?:(?:only|don['’]?t|do not|not|never|no) )?(?:ring|call|phone|text|contact|message|write)\b.*?(?= (?:tell|because|cos|its|i|my|and)\b|$)/i
const around =
  /^(?:(?:also|please|and|but|ok|okay|so|well|just|sorry|no,? i (?:mean|said)|i (?:mean|said)|can|could|will|they|you|u|an|tell (?:them|em|him|her)(?: it['’]?s)?)\b[,\s]*)+/i

/** `After 1 oclock tell them` */
const toldLast = /[\s,]+(?:(?:please|can you) )?(?:tell|let) (?:them|em|him|her)(?: know)?(?: please)?[.!\s]*$/i

/** `Morning. It's for my neighbour` is no time to be rung: none of what follows is of one. */
const greets =
  /^\W*(?:good )?(?:morning|afternoon|evening)[.,!]+\s+(?!(?:between|after|before|about|around|or|not|from|only|any|best|please|if|till?|until)\b|\d)(?=\S+\s)/i

/** Whether words only greet, as far as they go. */
export const isGreeting = (words: string): boolean => /^\W*(?:good )?(?:morning|afternoon|evening)\W*$/i.test(words)

/** It takes the place of what they said before. */
const instead =
  /^\W*(?:no|nope|actually|sorry|make (?:it|that)|change (?:it|that))\b|\b(?:instead|rather)\b|\w\W+not (?:\w+ )?(?:mornings?|afternoons?|evenings?|day ?times?|week(?:day|end)s?)\b/i

/** Whether what they say of when to reach them takes the place of what they said before. */
export const saysInstead = (text: string): boolean => instead.test(text)

/** `u ring fri, too late` and `monday thats a long wait` tell no time to ring. */
const tooLate = /[^.,!?;\n]*(?<!\bnot )\b(?:to+ late|(?:long|too long) (?:wait|time|way off))\b[^.,!?;\n]*/gi

/** What somebody says of how to reach them. A time by itself, or to be rung, says that only to who awaits somebody. */
export const contactIn = (text: string, awaits: boolean): Contact => (awaits ? ofWhoAwaits : ofAnyone)(text)
const ofWhoAwaits = lately((text) => heardOf(text, true))
const ofAnyone = lately((text) => heardOf(text, false))

/** To who awaits nobody, `yes text me` is of a text from us, and takes no call from anybody. */
const onlyText =
  /^\W*(?:(?:yes|yeah|ok|just|please|then|so|and)\W+)*(?:te?xt|txt|msg|message) me\b(?!.*\b(?:ring|call|phone|only|not)\b)/i

function heardOf(text: string, awaits: boolean): Contact {
  const { beside, rest } = sorted(text.replace(greets, '').replaceAll(tooLate, ' '), kinds)
  const byItself = awaits ? fieldsIn(rest.replace(reason, ', ')).when : undefined
  const when = [beside.get('hours'), byItself && byTime.test(byItself) ? byItself : undefined]
    .flatMap((words) => (words ? [shortly(words)] : []))
    .join(', ')
  const notWanted = beside.get('notRung')
  const notRung = notWanted && (awaits || !onlyText.test(notWanted)) ? notWanted : undefined
  const language = languageIn(text)
  const rung = awaits && wantsToBeRung(text)
  return {
    ...(when && { when }),
    ...(notRung && { notRung }),
    ...(rung && { rung }),
    ...(language && { language }),
  }
}

function shortly(words: string): string {
  const said = words.length > LONG ? (fromVerb.exec(words)?.[0] ?? words) : words
  return said
    .replace(around, '')
    .replace(toldLast, '')
    .replaceAll(/[.!]+(?=,)|[.!,\s]+$/g, '')
}

const plainTime =
  /\b(?:tell|ask) (?:them|em|him|her)(?: (?:it['’]?s|its|to (?:ring|call|text)|that))?,? (?:me )?(?:not|only|after|before|between|any ?time|at|on|un?till?)\b|\b(?:not|only) (?:before|after|between|un?till?|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i

/** Whether a time that stands in more words is plainly one to be rung at, from who awaits a call. */
export const tellsTimePlainly = (text: string): boolean => plainTime.test(text)

const tag = /[,.!?\s]+(?:have (?:you|u) )?(?:got (?:it|that)|ok|okay|yeah|right|understood|alright)\?+\s*$/i

/** What they say with no question but `got it?` behind it, or null where they ask something. */
export function toldWith(text: string): string | null {
  const told = text.replace(tag, '')
  return told.includes('?') ? null : told
}

/** Whether they ask to be written to instead of rung. */
export const asksForWriting = (text: string): boolean =>
  sorted(text, ['notRung']).beside.size > 0 && writing.test(text) && !notWritten.test(text)
const writing = /\b(?:te?xt(?:s|ed|ing)?|txt|message|msg|sms|whatsapp|e-?mail|letter|post|write)\b/i
const notWritten = /\b(?:not|never|no|don['’]?t|or|nor) (?:even )?(?:te?xts?|txt|messages?|msg|e-?mail|write)\b/i

/** Whether what they say of when to reach them holds for us as well: it is of writing, or says when not. */
export const mayMeanUs = (when: string): boolean => writing.test(when) || refused.test(when)
const refused = /\b(?:no|not|never|only|do ?n['’]?t|contact\w*|send\w*)\b/i

/** What they say besides when they may be reached: "no texts after 5" asks for no place in the evening. */
export const besidesHours = (text: string): string => sorted(text, ['hours']).rest

/** Whether they write from a computer that is not theirs, or will not be at it. */
export const leavesHere = (text: string): boolean =>
  /\b(?:library|college|job ?centre|work|public|shared|borrowed|someone else s|not my) ?(?:'s)? (?:computer|pc|laptop)\b|\bwo?n['’]?t be (?:on|at) (?:this|here)\b|\bwill not be (?:on|at) this\b|\b(?:different|another) (?:computer|pc|laptop)\b|\b(?:mins?|minutes?) left (?:here|on)\b/i.test(
    text,
  )
