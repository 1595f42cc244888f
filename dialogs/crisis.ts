import type { AboutUs } from '#content/questions.ts'
import { questionIn } from '#content/questions.ts'
import { doneRight } from '#content/safe-now.ts'
import type { Line } from '#content/words.ts'
import { about } from '#dialogs/about.ts'
import type { Now } from '#dialogs/effects.ts'
import { keep, say, sayOf, set, setOf, wordsOf } from '#dialogs/effects.ts'
import { answersTo, fearedAfter, isFear } from '#dialogs/fears.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, keptMedia } from '#dialogs/hand-off.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Note } from '#dialogs/notes.ts'
import { firstReply, isOfBaby, nextReply, ofDanger, replyToMore, whereNotSafe, whereSafe } from '#dialogs/of-danger.ts'
import { tellsTheYoung } from '#dialogs/reflect.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { arrived, saysLinkWorker } from '#dialogs/with-link-worker.ts'

/** What they ask is answered, and what they are afraid of. */
const answers = [
  sayOf((now) => {
    const { context, event } = now
    const fears = answersTo(wordsOf(now), context).filter(({ message }) => !inTheReply.has(message))
    const asked = questionOf(event, wordsOf(now))
    return [
      ...(fears.length > 0 ? fears : asked ? [about(asked, context)] : []),
      ...(asksWhen(now)
        ? [{ message: 'crisis-when', blanks: { by: { instant: context.staffReadBy! } } } as const]
        : []),
      ...(asksLanguage(now) ? [{ message: 'crisis-language' } as const] : []),
    ]
  }),
  setOf((now) => fearedAfter(wordsOf(now), now.context)),
] as const

/** What the fixed words say themselves. */
const inTheReply: ReadonlySet<Line['message']> = new Set(['fear-cryingBaby', 'fear-wornOut'])

/** What they did that was right, and what they ask, is met in front of the fixed words. */
const met = [
  sayOf((now) => {
    const did = doneRight(wordsOf(now))
    return did ? [{ message: 'crisis-right', blanks: { did } }] : []
  }),
  ...answers,
] as const

/** These are met by the fixed words themselves, or by a line for danger. */
const notInDanger: ReadonlySet<AboutUs> = new Set(['howLong', 'language', 'howDoesItWork', 'areYouThere'])

/** Of language it is said what helps in danger. */
function questionOf(event: Heard, text: string): Exclude<AboutUs, 'howLong' | 'language'> | null {
  const asked = event.type === 'asked' ? event.question : questionIn(text)
  if (asked && isFear(asked)) return null
  return asked && notInDanger.has(asked) ? null : (asked as Exclude<AboutUs, 'howLong' | 'language'> | null)
}

const asksWhen = ({ context, event }: Now) => event.type === 'asksWhen' && context.staffReadBy !== null
const asksLanguage = (now: Now) => now.event.type === 'language' || questionIn(wordsOf(now)) === 'language'

const told = [...met, sayOf(({ context }) => [nextReply(context)]), ...tellsTheYoung, 'countCrisisReply'] as const

/** With a baby there, it is put down safely whatever else is said. */
const putsBabyDown = sayOf(({ context, event }) =>
  event.type === 'danger' && !context.dangerToBaby && isOfBaby(event) ? [{ message: 'crisis-baby-down' }] : [],
)

/** The fixed reply to danger, after its alert. */
export const replyToDanger = [
  keep(({ event }) => flag(event)),
  setOf(({ context, event }) => (event.type === 'danger' ? ofDanger(context, event) : {})),
  putsBabyDown,
  sayOf(({ context, event }) => (event.type === 'danger' ? [firstReply(context, event)] : [])),
  ...tellsTheYoung,
  set({ crisisReplies: 0, dangerHeard: true, feared: [] }),
  ...answers,
]

/** Of what is told more of, only what all of it is of counts; a baby stays in it. */
const toldMore = [
  keep(({ event }) => flag(event)),
  setOf(({ context, event }) => {
    if (event.type !== 'danger') return {}
    const more = ofDanger(context, event)
    const { dangerOfBody, dangerToBaby } = context
    return { ...more, dangerOfBody: dangerOfBody && more.dangerOfBody, dangerToBaby: dangerToBaby || more.dangerToBaby }
  }),
  putsBabyDown,
  ...met,
  sayOf(({ context }) => [replyToMore(context)]),
  ...tellsTheYoung,
  'countCrisisReply',
] as const

const notSafe = keep({ note: 'flag', because: 'not safe', risks: [] })

const toldNotSafe = [notSafe, sayOf(({ context }) => [whereNotSafe(context)])] as const

const stop = {
  actions: [keep({ note: 'flag', because: 'stopped in crisis', risks: [] }), set({ linkWorkerHere: false })],
  target: '#everyday.stopped',
} as const

/** Danger was heard. It ends by BACK after its reply, once they are safe, after a day away, or when staff close it. */
export const crisis = grammar.createStateConfig({
  id: 'crisis',
  initial: 'alone',
  states: {
    alone: {
      on: {
        danger: { actions: [...toldMore] },
        'chose.safe': 'safe',
        'chose.notSafe': { actions: [...toldNotSafe] },
        saidBefore: { actions: 'rememberEarlier' },
        said: { actions: ['keepLimits', ...told] },
        opened: { actions: [...told] },
        media: { actions: [keptMedia, ...told] },
        cameBack: { actions: [say({ message: 'crisis-came-back' }), 'remember'], target: '#returning' },
        help: { actions: [...told] },
        asked: { actions: [...told] },
        limited: { actions: ['keepLimits', ...told] },
        stranger: { actions: [...told] },
        asksWhen: { actions: [...told] },
        myReferral: { actions: [...told] },
        complain: { actions: [...told] },
        language: { actions: [...told] },
        erase: { actions: [...told] },
        myData: { actions: [...told] },
        start: { actions: [...told] },
        startAgain: { actions: [...told] },
        contact: { actions: ['rememberContact', ...told] },
        person: { actions: ['rememberContact', ...askedForPerson, ...told] },
        back: '#everyday.open',
        linkWorkerJoined: { actions: arrived, target: 'withLinkWorker' },
        linkWorkerSaid: { actions: [arrived, saysLinkWorker], target: 'withLinkWorker' },
      },
    },
    /** They are safe, as they say: what comes next is met as ever. Danger anew is heard at the root. */
    safe: {
      entry: [...met, sayOf(({ context }) => [whereSafe(context)])],
      on: {
        ...onAside,
        stop,
        'chose.safe': 'safe',
        'chose.notSafe': { actions: [...toldNotSafe], target: 'alone' },
        saidBefore: { actions: 'rememberEarlier' },
        back: '#everyday.open',
        linkWorkerJoined: { actions: arrived, target: 'withLinkWorker' },
        linkWorkerSaid: { actions: [arrived, saysLinkWorker], target: 'withLinkWorker' },
      },
    },
    withLinkWorker: {
      on: {
        danger: { actions: [...replyToDanger] },
        'chose.notSafe': { actions: notSafe },
        linkWorkerSaid: { actions: saysLinkWorker },
        linkWorkerLeft: { actions: set({ linkWorkerHere: false }), target: 'alone' },
        staffClosedFlag: '#everyday.withLinkWorker',
      },
    },
  },
  on: { staffClosedFlag: '#everyday.open', stop },
})

function flag(event: Heard): Note {
  return { note: 'flag', because: 'danger', risks: event.type === 'danger' ? event.risks : [] }
}
