import { phoneIn } from '#content/fields.ts'
import { listening } from '#content/ways.ts'

const heard = listening('rung', ['rung', 'refused'])
/** `NOT ring me??` says back what we said. */
const echo = /\bnot (?:to )?(?:ring|call|phone)[^.!?\n]*\?+/gi

/** Whether somebody plainly wants to be rung: it takes back a no to calls that they gave, or that was heard. */
export const wantsToBeRung = (text: string): boolean => {
  const said = text.replaceAll(echo, '.').split(sentences).map(heard)
  return said.some((one) => one.has('rung')) && !said.some((one) => one.has('refused'))
}
/** `I cant read. can somebody ring me` refuses nothing. */
const sentences = /[.!?;\n]+/

/** Whether a no to calls cannot be meant: they want to be rung, or give a number and refuse nothing. */
export const mayBeRung = (text: string): boolean =>
  wantsToBeRung(text) || (phoneIn(text) !== null && !heard(text).has('refused'))
