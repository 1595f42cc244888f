import type { Line } from '#content/words.ts'
import { about } from '#dialogs/about.ts'
import type { Now } from '#dialogs/effects.ts'
import { facts } from '#dialogs/facts.ts'
import { notTold } from '#dialogs/read-back.ts'

/** What meets something said beside an answer of a referral, or instead of one. The open question stands behind it. */
export function metBeside({ context, event }: Now): readonly Line[] {
  switch (context.brought) {
    case 'asksUs':
      return event.type === 'asked' ? [about(event.question, context)] : []
    case 'record':
      return [about('tellGp', context)]
    case 'notSurgery':
      return [notTold(context)]
    case 'woman':
    case 'man':
      return [{ message: 'self-referral-worker', blanks: { worker: context.brought } }]
    case 'notRung':
    case 'otherNotRung':
      return [{ message: 'self-referral-not-rung' }]
    case 'asksWhy':
      return [{ message: 'self-referral-why', blanks: { question: facts(context).next } }]
    case 'doubts':
      return [{ message: 'self-referral-doubts' }]
    case 'waits':
      return [{ message: 'self-referral-waits' }]
    case 'asks':
      return [{ message: 'self-referral-asked-back' }]
    default:
      return [{ message: 'self-referral-no-answer' }]
  }
}
