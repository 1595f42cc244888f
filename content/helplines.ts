import { listening } from '#content/ways.ts'

const heard = listening('helplines', ['asks'])

/** Whether somebody asks for a number that listens, by its name or by what it is for. */
export const asksForLine = (text: string): boolean => heard(text).has('asks')
