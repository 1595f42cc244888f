import { normalise } from '#content/normalise.ts'
import { listening } from '#content/ways.ts'

/** What is right to have done in danger, in the order in which it is said to be. */
const rightThings = ['babyDown', 'ringing', 'company'] as const
export type RightThing = (typeof rightThings)[number]

const heard = listening('safe-now', ['safe', 'notSafe', 'saysYes', 'unsure', 'doubt', ...rightThings])

/** A question beside an answer is no part of it. */
const questions = /[^.,;!?\n]+\?/g

const sentences = /[.!\n]+/

/** Whether somebody in danger says that they are safe, or that they are not; null where neither is clear. */
export function safeNowIn(text: string): 'safe' | 'notSafe' | null {
  const said = text.replaceAll(questions, ' ')
  const all = heard(said)
  const isSafe = (all.has('safe') || all.has('babyDown')) && !all.has('doubt')
  if (all.has('notSafe')) return isSafe || all.has('saysYes') ? null : 'notSafe'
  // A doubt behind it may be of something else: "I am quite safe. It was a silly thing to say I think".
  if (!isSafe) return null
  const isSure = said.split(sentences).some((one) => heard(one).has('safe') && !heard(one).has('unsure'))
  return isSure || !all.has('unsure') ? 'safe' : null
}

/** A plain no to killing or hurting. Compared as content/normalise.ts writes text. */
const denial =
  /\b(?:not|never) (?:\w+ )?(?:(?:going to|gonna|about to|want to|planning to|trying to|thinking of) )?(?:kill|top|hurt|harm|die|dying|suicidal)\w*(?: (?:myself|anyone|anybody))?\b/g

/** What is left of words without that no, in which danger may still be told. */
export const withoutDenial = (text: string): string => normalise(text).replaceAll(denial, ' ')

/** With any of this beside it, that no is no plain one: it may be done already, thought of, or of somebody else. */
const besideDenial =
  /\b(?:but|already|keep\w*|think\w*|thought\w*|forever|bleed\w*|blood|still|always|took|taken|plan\w*|instead|promise\w*|he|hes|she|shes|they|theyre|him|her)\b/

/** Whether somebody says no to danger, and leaves it at that. */
export const isPlainDenial = (text: string): boolean => !besideDenial.test(withoutDenial(text))

/** What somebody in danger tells that it was right to do, if anything. */
export function doneRight(text: string): RightThing | null {
  const all = heard(text)
  return rightThings.find((one) => all.has(one)) ?? null
}

const parts = /(?<=[.!?\n])\s*|(?<=,)\s*|\s+(?=but\b)/i
const isMore = (part: string) =>
  !/^[\W\d]*$/.test(part) && safeNowIn(part) !== 'safe' && !heard(part).has('saysYes') && !heard(part).has('babyDown')

/** What somebody says besides that they are safe: `im safe. i need a sitter for ray` needs a sitter. */
export const besidesSafe = (text: string): string => text.split(parts).filter(isMore).join(' ').trim()
