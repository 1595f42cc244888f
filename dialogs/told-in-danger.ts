import { asksIfFree, asksOfAlert, speaksOfBefore } from '#content/alerts.ts'
import { asksForLine } from '#content/helplines.ts'
import type { AboutUs } from '#content/questions.ts'
import { questionIn } from '#content/questions.ts'
import { doneRight } from '#content/safe-now.ts'
import type { Line } from '#content/words.ts'
import { about } from '#dialogs/about.ts'
import type { Now } from '#dialogs/effects.ts'
import { keep, sayOf, set, setOf, wordsOf } from '#dialogs/effects.ts'
import { answersTo, fearedAfter, isFear } from '#dialogs/fears.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Note } from '#dialogs/notes.ts'
import { firstReply, isOfBaby, nextReply, ofDanger, replyToMore, whereNotSafe } from '#dialogs/of-danger.ts'
import { tellsTheYoung } from '#dialogs/reflect.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** What they ask is answered, and what they are afraid of. */
const answers = [
  sayOf((now) => {
    const { context, event } = now
    const fears = answersTo(wordsOf(now), context).filter(({ message }) => !inTheReply.has(message))
    const asked =
      event.type !== 'danger' && context.crisisReplies > 0 && asksForLine(wordsOf(now))
        ? 'whoNow'
        : questionOf(event, wordsOf(now))
    return [
      ...(fears.length > 0 ? fears : asked ? [about(asked, context)] : []),
      ...(asksWhen(now)
        ? [{ message: 'crisis-when', blanks: { by: { instant: context.staffReadBy! } } } as const]
        : []),
      ...(asksIfFree(wordsOf(now)) ? [{ message: 'crisis-free' } as const] : []),
      ...(asksLanguage(now) ? [{ message: 'crisis-language' } as const] : []),
    ]
  }),
  setOf((now) => fearedAfter(wordsOf(now), now.context)),
] as const

/** What the fixed words say themselves. */
const inTheReply: ReadonlySet<Line['message']> = new Set(['fear-cryingBaby', 'fear-wornOut'])

/** What they did that was right, and what they ask, is met in front of the fixed words. */
export const met = [
  sayOf((now) => {
    const did = doneRight(wordsOf(now))
    return did ? [{ message: 'crisis-right', blanks: { did } }] : []
  }),
  ...answers,
] as const

/** These are met by the fixed words themselves, or by a line for danger. */
const notInDanger: ReadonlySet<AboutUs> = new Set([
  'howLong',
  'language',
  'howDoesItWork',
  'areYouThere',
  'ourNumber',
  'cost',
  'covers',
])

/** New danger is met by its own reply. */
const asksOfAlertHere = (event: Heard, text: string) => event.type !== 'danger' && asksOfAlert(text)

/** Of language it is said what helps in danger. */
function questionOf(event: Heard, text: string): Exclude<AboutUs, 'howLong' | 'language'> | null {
  const asked = event.type === 'asked' ? event.question : asksOfAlertHere(event, text) ? 'alert' : questionIn(text)
  if (asked && isFear(asked)) return null
  return asked && notInDanger.has(asked) ? null : (asked as Exclude<AboutUs, 'howLong' | 'language'> | null)
}

const asksWhen = ({ context, event }: Now) => event.type === 'asksWhen' && context.staffReadBy !== null
const asksLanguage = (now: Now) => now.event.type === 'language' || questionIn(wordsOf(now)) === 'language'

/** What they wrote is met, and the fixed words told in other words each time. */
export const told = [
  ...met,
  sayOf(({ context }) => [nextReply(context)]),
  ...tellsTheYoung,
  'countCrisisReply',
] as const

/** With a baby there, it is put down safely whatever else is said. */
const putsBabyDown = sayOf(({ context, event }) =>
  event.type === 'danger' && !context.dangerToBaby && isOfBaby(event) ? [{ message: 'crisis-baby-down' }] : [],
)

/** The fixed reply to danger, after its alert. */
export const replyToDanger = [
  keep(({ event }) => flag(event)),
  setOf(({ context, event }) => (event.type === 'danger' ? ofDanger(context, event) : {})),
  putsBabyDown,
  sayOf((now) => {
    const { context, event } = now
    if (event.type !== 'danger') return []
    return context.dangerHeard && speaksOfBefore(wordsOf(now))
      ? [about('alert', context), { message: 'crisis-asked', choices: ['safe', 'notSafe'] }]
      : [firstReply(context, event)]
  }),
  ...tellsTheYoung,
  set({ crisisReplies: 0, dangerHeard: true, feared: [] }),
  ...answers,
]

/** Whether it is of violence or of the body: nothing in it is of who may harm themselves. */
const isOfOthers = ({ dangerOfBody, dangerOfViolence }: Pick<Memory, 'dangerOfBody' | 'dangerOfViolence'>) =>
  dangerOfBody || dangerOfViolence

/** Of what is told more of, only what all of it is of counts; a baby stays in it. */
export const toldMore = [
  keep(({ event }) => flag(event)),
  setOf(({ context, event }) => {
    if (event.type !== 'danger') return {}
    const more = ofDanger(context, event)
    const { dangerOfBody, dangerToBaby, dangerOfViolence, dangerNow } = context
    return {
      ...more,
      dangerOfBody: dangerOfBody && more.dangerOfBody,
      dangerToBaby: dangerToBaby || more.dangerToBaby,
      dangerNow: dangerNow || more.dangerNow,
      dangerOfViolence: [context, more].every(isOfOthers) && (dangerOfViolence || more.dangerOfViolence),
    }
  }),
  putsBabyDown,
  ...met,
  sayOf(({ context }) => [replyToMore(context)]),
  ...tellsTheYoung,
  'countCrisisReply',
] as const

/** They say that they are not safe. */
export const notSafe = keep({ note: 'flag', because: 'not safe', risks: [] })

/** It is kept, and they are told whom to ring. */
export const toldNotSafe = [notSafe, sayOf(({ context }) => [whereNotSafe(context)])] as const

function flag(event: Heard): Note {
  return { note: 'flag', because: 'danger', risks: event.type === 'danger' ? event.risks : [] }
}
