import { listening } from '#content/ways.ts'

const heard = listening('hungry', ['hungry', 'saysSo'])

/** Whether somebody says that they are hungry, or need food today. */
export const isHungry = (text: string): boolean => heard(text).has('hungry')

/** Whether somebody to whom food was told of says that they need it today, and not on another day. */
export const saysTodayAgain = (text: string): boolean => heard(text).has('saysSo') || isHungry(text)
