import type { Fear } from '#content/fears.ts'
import type { AboutUs } from '#content/questions.ts'
import type { Line } from '#content/words.ts'
import { about } from '#dialogs/about.ts'
import { contactSaidBack } from '#dialogs/contact.ts'
import type { Now } from '#dialogs/effects.ts'
import { facts } from '#dialogs/facts.ts'
import type { Memory } from '#dialogs/memory.ts'
import { fieldLine, lookedFor, notOnRecord, notTold, recordOf } from '#dialogs/read-back.ts'
import { usually } from '#dialogs/referral.ts'

/** Who sees it is told of what they are about to send. */
const inForm = (question: Exclude<AboutUs, 'howLong' | 'language'> | Fear, memory: Memory): Line =>
  question === 'whoSees'
    ? { message: 'self-referral-who-sees', blanks: { record: recordOf(memory) } }
    : about(question, memory)

/** Before it goes, anything in it may be taken out. */
const mayLeaveOut = (memory: Memory): readonly Line[] =>
  facts(memory).next === 'readBack' ? [{ message: 'self-referral-may-leave-out' }] : []

/** A wait that is too long is said to be, with what is sooner and by when. */
const sooner = ({ team }: Memory): readonly Line[] =>
  team ? [{ message: 'self-referral-sooner', blanks: { team: team.name, read: { instant: team.readBy } } }] : []

/** Whether what they look for is in it; a no to the record beside it is met too. */
const isIn = (memory: Memory, text: string): readonly Line[] => [
  ...(memory.answers.notOnRecord ? [notOnRecord(memory)] : []),
  ...lookedFor(memory, /\b(?:still|(?:in|on) (?:it|there))\b/i.test(text) ? 'in' : 'out'),
]

/** What meets something said beside an answer of a referral, or instead of one. The open question stands behind it. */
export const metBeside = (now: Now): readonly Line[] => [
  ...(now.context.mended.includes('who') ? [{ message: 'self-referral-for-self' } as const] : []),
  ...met(now),
]

function met({ context, event }: Now): readonly Line[] {
  switch (context.brought) {
    case 'asksUs':
      return event.type === 'asked'
        ? [inForm(event.question, context), ...(event.question === 'tellGp' ? mayLeaveOut(context) : [])]
        : []
    case 'asksWhen':
      return [context.team ? usually(context.team) : { message: 'self-referral-when-depends' }]
    case 'notRecord':
      return [notOnRecord(context)]
    case 'tooLong':
      return sooner(context)
    case 'record':
      return [about('tellGp', context), ...mayLeaveOut(context)]
    case 'notSurgery':
      return [notTold(context)]
    case 'anyWorker':
      return [{ message: 'self-referral-worker', blanks: { worker: 'any' } }]
    case 'woman':
    case 'man':
      return [{ message: 'self-referral-worker', blanks: { worker: context.brought } }]
    case 'otherNotRung':
      return [{ message: 'contact-not-rung', blanks: { told: 'will' } }]
    case 'seeks':
      return isIn(context, 'text' in event ? (event.text ?? '') : '')
    case 'mended':
      return context.mended.flatMap((field) => fieldLine(context, field))
    case 'agreement':
      return [{ message: 'self-referral-agreed', blanks: { knows: context.answers.knows ?? 'no' } }]
    case 'forSelf':
      return []
    case 'goesOn':
      return facts(context).next === 'readBack' ? [] : [{ message: 'self-referral-needs-this' }]
    case 'hearing':
      return fieldLine(context, 'support')
    case 'leftOut':
      return [{ message: 'self-referral-left-out' }]
    case 'notHere':
      return [{ message: 'self-referral-not-here' }]
    case 'numberOff':
      return [{ message: 'self-referral-number-off' }]
    case 'hours':
    case 'notRung':
    case 'language':
      return contactSaidBack({ context, event }, 'will')
    case 'asksWhy':
      return context.misses > 1
        ? offersPerson(context)
        : [{ message: 'self-referral-why', blanks: { question: context.answering ?? facts(context).next } }]
    case 'doubts':
      return [{ message: 'self-referral-doubts' }]
    case 'waits':
      return [{ message: 'self-referral-waits' }]
    case 'asks':
      return [{ message: 'self-referral-asked-back' }]
    default:
      return context.misses > 1 ? offersPerson(context) : [{ message: 'self-referral-no-answer' }]
  }
}

/** At the second miss running a person is offered, and not in the same words at the next. */
const offersPerson = ({ misses }: Memory): readonly Line[] => [
  { message: 'self-referral-offer-person', blanks: { misses } },
]
