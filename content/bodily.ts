import { listening } from '#content/ways.ts'

const heard = listening('bodily', ['worrying', 'infant'])

/** Whether something of the body that a surgery or 111 should hear of is told in passing. What cannot wait is content/risk's. */
export const worriesForHealth = (text: string): boolean => heard(text).size > 0

/** Whether a baby is ill, which 111 should hear of at once. */
export const tellsOfIllBaby = (text: string): boolean => heard(text).has('infant')

/** Whether somebody tells that they bleed. */
export const tellsOfBleeding = (text: string): boolean => /\bbleed(?:s|ing)?\b/i.test(text)
