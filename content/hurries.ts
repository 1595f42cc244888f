import { listening } from '#content/ways.ts'

const heard = listening('hurries', ['hurries'])

/** Whether somebody breaks off, since somebody else is there, or must go this minute. */
export const breaksOff = (text: string): boolean => heard(text).has('hurries')
