import { listening } from '#content/ways.ts'

const heard = listening('alerts', ['read', 'put'])

/** Whether somebody whose danger was told to staff asks what becomes of that: who reads it, who is rung, where it is written. */
export const asksOfAlert = (text: string): boolean => heard(text).size > 0

/** Whether they speak of what they said before, and not of now: "have you put in that I said I might as well not be here". */
export const speaksOfBefore = (text: string): boolean =>
  heard(text).has('put') &&
  /\b(?:(?:that|what|when) (?:i|ive|i have)|i) (?:said|say|told|wrote|put|texted|mentioned)\b/i.test(text)

const ofCall =
  /\b(?:calls?|ring|rings|rung|phone ?call|request|referral|person|link worker|visit|appointment|place in the queue)\b/i
const lost = /\b(?:lose|loose|lost|cancels?|cancelled|still|stops?|affects?|happens? to|goes too|wipes?|off|keep)\b/i

/** Whether somebody who is asked if all is to be wiped asks what becomes of the call that they wait for. */
export const asksOfCallThen = (text: string): boolean =>
  ofCall.test(text) && lost.test(text) && (text.includes('?') || /\b(?:do|does|will|would|is|if|what)\b/i.test(text))
