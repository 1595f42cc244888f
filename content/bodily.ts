import { listening } from '#content/ways.ts'

const heard = listening('bodily', ['worrying'])

/** Whether something of the body that a surgery or 111 should hear of is told in passing. What cannot wait is content/risk's. */
export const worriesForHealth = (text: string): boolean => heard(text).has('worrying')
