import { addressIn } from '#content/fields.ts'
import { listening } from '#content/ways.ts'

const heard = listening('number-off', ['numberOff'])

/** Whether a number that they gave is not to be kept or used. Another in its place is a change, and not this. */
export const takesNumberOff = (text: string): boolean => heard(text).has('numberOff') && addressIn(text) === null
