import { listening } from '#content/ways.ts'

const heard = listening('alerts', ['read', 'put', 'sent', 'free'])

/** Whether somebody whose danger was told to staff asks what becomes of that: who reads it, who is rung, where it is written. */
export const asksOfAlert = (text: string): boolean =>
  (['read', 'put', 'sent'] as const).some((one) => heard(text).has(one))

/** Whether somebody in danger asks if help costs anything, or asks for papers. */
export const asksIfFree = (text: string): boolean => heard(text).has('free')

/** Whether somebody who told of harm asks if it was sent to anybody. */
export const asksWhetherSent = (text: string): boolean => heard(text).has('sent')

/** Whether they speak of what they said before, and not of now: "have you put in that I said I might as well not be here". */
export const speaksOfBefore = (text: string): boolean =>
  heard(text).has('put') &&
  /\b(?:(?:that|what|when) (?:i|ive|i have)|i) (?:said|say|told|wrote|put|texted|mentioned)\b/i.test(text)
