import { listening } from '#content/ways.ts'

const heard = listening('alerts', ['read', 'put', 'free'])

/** Whether somebody whose danger was told to staff asks what becomes of that: who reads it, who is rung, where it is written. */
export const asksOfAlert = (text: string): boolean => heard(text).has('read') || heard(text).has('put')

/** Whether somebody in danger asks if help costs anything, or asks for papers. */
export const asksIfFree = (text: string): boolean => heard(text).has('free')

/** Whether they speak of what they said before, and not of now: "have you put in that I said I might as well not be here". */
export const speaksOfBefore = (text: string): boolean =>
  heard(text).has('put') &&
  /\b(?:(?:that|what|when) (?:i|ive|i have)|i) (?:said|say|told|wrote|put|texted|mentioned)\b/i.test(text)
