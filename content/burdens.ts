import { listening } from '#content/ways.ts'

const burdens = [
  ...(['loss', 'missing', 'spent', 'job', 'parted', 'illness'] as const),
  ...(['hurtCaring', 'pointless', 'longWait', 'comfort', 'bother', 'shouted', 'atALoss'] as const),
  ...(['sanction', 'evicted', 'sentRound', 'apology', 'tired'] as const),
] as const

/** What weighs on somebody, told in passing: it is met in a line, whatever else they want. */
export type Burden = (typeof burdens)[number]

/** What weighs on somebody, as a text tells of it. */
export const burdensIn = listening('burdens', burdens)

const confused =
  /\b(?:dementia|demensia|alzheimers?|lewy body|sundowning|does ?n['’]?t know (?:me|who i am|what (?:he|she)['’]?s doing))\b|\b(?:she|he|mum|dad)(?:['’]?s| is| gets) (?:so |very |a bit |all )?confused/i

/** Whether somebody is told of who may not know what they do. */
export const tellsOfConfused = (text: string): boolean => confused.test(text)

const elder = /\b(?:mum|mam|mom|mother|mummy|dad|father|daddy|nan|nana|gran|granny|grandma|grandad|granddad|grandpa)\b/i
const oldMan = /\b(?:dad|father|daddy|grandad|granddad|grandpa)\b/i
const he = /\b(?:he|hes|him)\b/i
/** A partner, however they are called. */
export const partner =
  /\b(?:husband|hubby|wife|wifey|missus|partner|boyfriend|girlfriend|fella|bloke|bf|gf|fiance|ex)\b/i

/**
 * Whether somebody is hurt by one they look after who may not know it: a parent of whom that was told, or a partner of whom
 * it is told with it. Where it may be anyone else, it is harm.
 */
export function isHurtCaring(text: string, before: readonly string[]): boolean {
  if (!burdensIn(text).has('hurtCaring')) return false
  const [parent] = elder.exec(text) ?? []
  if (!parent) return partner.test(text) && tellsOfConfused(text)
  const isOfParent = (told: string) => tellsOfConfused(told) && new RegExp(`\\b${parent}`, 'i').test(told)
  const mayBeAnother = partner.test(text) || (he.test(text) && !oldMan.test(text))
  return !mayBeAnother && [text, ...before].some(isOfParent)
}

const hurts =
  /\b(?:hit|slap\w*|push\w*|shov\w*|grab\w*|shook|shak\w*|smack\w*|punch\w*|kick\w*|pinch\w*|tied|lock\w*|hurt\w*|threw|throw\w*)\b/i

/** Whether somebody shouted at one they look after, and tells of nothing else that they did. */
export const hasShouted = (text: string): boolean => burdensIn(text).has('shouted') && !hurts.test(text)

const ownLoss = /\b(?:my|our)\b|\bi(?:['’]?ve| have)?(?: just)? (?:lost|buried)\b|\bwidow/i

/** Whether a loss that is told of is theirs. */
export const isOwnLoss = (text: string): boolean => ownLoss.test(text)

const unborn = /\b(?:baby|pregnancy|miscarr|stillb|still born|born asleep)/i

/** Whether a loss that is told of is of a baby. */
export const isLossOfBaby = (text: string): boolean => unborn.test(text)
