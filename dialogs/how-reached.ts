import { behindPlainYes } from '#content/agreed.ts'
import { fieldsIn } from '#content/fields.ts'
import { mayUseThisNumber } from '#content/this-number.ts'
import type { Answers } from '#dialogs/questions.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'

const thisPhone = /\b(?:this|my|me|mi) (?:number|phone|mobile)|\bhere\b|\bthis one\b/i
/** Behind a yes, fewer words than these tell nothing more. */
const FEWEST_WORDS = 3
/** A no somewhere in it. */
export const refuses = /\b(?:not?|nope|never|(?:do|does|did|is|are|has|have|ca|wo|would|should)(?:n['’]?t| not))\b/i
/** What a way to reach somebody has in it: a number, an address, or by whom or what. A protest has none of them. */
const isWay =
  /\d{3,}|@|\b(?:post|letters?|write|e-?mail|te?xt|txt|ring|call|phone|mobile|landline|number|address|street|road|lane|avenue|door|house|home|flat|library|surgery|school|work|shop|hostel|church|through|via|care of|mum|mam|dad|sister|brother|son|daughter|wife|husband|partner|friend|neighbour|carer|nan|aunt\w*|uncle)s?\b/i
/** Of their phone, and not that it may be used: it is lent, or shared, or failed them. */
const notOfNow =
  /\b(?:borrow\w*|lent|lend\w*|loan\w*|shar(?:e|ed|ing)|died|dead|broken?|lost|cut off|flat|was|were|been|sorry)\b/i
/** No way to reach anyone: whose phone it is with no number to it, or where they were. */
const onlyTells = /\b(?:phone|mobile|number|landline|fone)\b|\b(?:was|were|been|sorry)\b/i
const hasAddress = /\d{3,}|@|\b(?:post|letters?|write|via|through|care of|c\/o|street|road|lane|avenue)\b/i
/** They would be written to. */
export const byText = /\b(?:te?xt|msg|message)/i
/** That it is safe says nothing of when; nor that it was said before. */
const onlySafe = /\b(?:safe|private|only one|my own|mine|just me|only me)\b/i
const saidBefore = /^\W*(?:but |and |so )?(?:(?:like|as) i (?:keep |kept )?(?:saying|say|said)\W*)?/i

/**
 * How somebody may be reached, and when, as they answer just that. Only a yes, a number, an address or somebody to go through
 * is a way: whose phone it is, or where they were, is none.
 */
export function howReached(text: string, onPhone: boolean): Pick<Answers, 'reach' | 'when'> {
  const { reach, when, rest } = fieldsIn(text)
  const isBare = onPhone && !reach
  const use = isBare ? mayUseThisNumber(text) : null
  if (use !== null) return use ? { reach: THIS_NUMBER } : {}
  const behind = isBare ? behindPlainYes(text) : null
  if (behind !== null) return { reach: THIS_NUMBER, ...whenBehind(behind) }
  const isThis = isBare && thisPhone.test(text) && !notOfNow.test(text)
  if (isThis && !refuses.test(text)) return { reach: THIS_NUMBER, ...(when && { when }) }
  const way = [reach, rest].filter(Boolean).join(', ')
  const isOne = isWay.test(way) && (hasAddress.test(way) || !onlyTells.test(way)) && !isThis
  return { ...(when && { when }), ...(isOne && { reach: way }) }
}

/** When, as it stands behind a yes. */
function whenBehind(behind: string): Pick<Answers, 'when'> {
  const isHere = thisPhone.test(behind) || mayUseThisNumber(behind) === true
  const more = byText.test(behind) || isHere || behind.split(/\s+/).length < FEWEST_WORDS
  const clauses = behind.split(/(?<=[.,;!?\n])\s+|\s+(?=but\s)/i)
  const told = clauses.filter((clause) => !onlySafe.test(clause) || fieldsIn(clause).when)
  const when = more ? fieldsIn(behind).when : told.map((clause) => clause.replace(saidBefore, '')).join(' ')
  return when ? { when } : {}
}
