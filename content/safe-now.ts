import { listening } from '#content/ways.ts'

/** What is right to have done in danger, in the order in which it is said to be. */
const rightThings = ['babyDown', 'ringing', 'company'] as const
export type RightThing = (typeof rightThings)[number]

const heard = listening('safe-now', ['safe', 'notSafe', 'saysYes', 'unsure', ...rightThings])

/** A question beside an answer is no part of it. */
const questions = /[^.,;!?\n]+\?/g

/** Whether somebody in danger says that they are safe, or that they are not; null where neither is clear. */
export function safeNowIn(text: string): 'safe' | 'notSafe' | null {
  const all = heard(text.replaceAll(questions, ' '))
  const isSafe = all.has('safe') || all.has('babyDown')
  if (all.has('notSafe')) return isSafe || all.has('saysYes') ? null : 'notSafe'
  return isSafe && !all.has('unsure') ? 'safe' : null
}

/** What somebody in danger tells that it was right to do, if anything. */
export function doneRight(text: string): RightThing | null {
  const all = heard(text)
  return rightThings.find((one) => all.has(one)) ?? null
}
