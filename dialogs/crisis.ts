import type { Line } from '#content/words.ts'
import { keep, say, sayOf, set, setOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, keptMedia } from '#dialogs/hand-off.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Note } from '#dialogs/notes.ts'
import { forTheYoung } from '#dialogs/reflect.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { arrived, saysLinkWorker } from '#dialogs/with-link-worker.ts'

const told = [
  sayOf(({ context }) => [
    {
      message: context.dangerOfBody ? 'crisis-ill-told' : 'crisis-told',
      blanks: { times: context.crisisReplies },
      choices: ['safe', 'notSafe'],
    },
    ...forTheYoung(context),
  ]),
  'countCrisisReply',
] as const

/** What the danger was, for the replies after it. */
const isOfBody = (event: Heard) =>
  event.type === 'danger' && event.risks.every(({ category }) => category === 'medical')
const isYoungNow = (event: Heard, young: boolean) => young || (event.type === 'danger' && event.young === true)

/** The fixed reply to danger, after its alert. One for when alerts are staffed, one for when nobody reads them. */
export const replyToDanger = [
  keep(({ event }) => flag(event)),
  setOf(({ context, event }) => ({ young: isYoungNow(event, context.young), dangerOfBody: isOfBody(event) })),
  sayOf(({ context, event }) => [reply(event), ...forTheYoung(context)]),
  set({ crisisReplies: 0, dangerHeard: true }),
]

const toldMore = [
  keep(({ event }) => flag(event)),
  setOf(({ context, event }) => ({
    young: isYoungNow(event, context.young),
    dangerOfBody: context.dangerOfBody && isOfBody(event),
  })),
  sayOf(({ context }) => [
    { message: context.dangerOfBody ? 'crisis-ill-again' : 'crisis-again' },
    ...forTheYoung(context),
  ]),
  'countCrisisReply',
] as const

const notSafe = keep({ note: 'flag', because: 'not safe', risks: [] })

const toldNotSafe = [
  notSafe,
  sayOf(({ context }) => [{ message: context.dangerOfBody ? 'crisis-ill-not-safe' : 'crisis-not-safe' }]),
] as const

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
        said: { actions: [...told] },
        opened: { actions: [...told] },
        media: { actions: [keptMedia, ...told] },
        cameBack: { actions: [say({ message: 'crisis-came-back' }), 'remember'], target: '#returning' },
        help: { actions: [...told] },
        asked: { actions: [...told] },
        stranger: { actions: [...told] },
        asksWhen: { actions: [...told] },
        myReferral: { actions: [...told] },
        complain: { actions: [...told] },
        language: { actions: [...told] },
        erase: { actions: [...told] },
        myData: { actions: [...told] },
        start: { actions: [...told] },
        startAgain: { actions: [...told] },
        person: { actions: [...askedForPerson, ...told] },
        back: '#everyday.open',
        linkWorkerJoined: { actions: arrived, target: 'withLinkWorker' },
        linkWorkerSaid: { actions: [arrived, saysLinkWorker], target: 'withLinkWorker' },
      },
    },
    /** They are safe, as they say: what comes next is met as ever. Danger anew is heard at the root. */
    safe: {
      entry: sayOf(({ context }) => [{ message: context.dangerOfBody ? 'crisis-ill-safe-now' : 'crisis-safe-now' }]),
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

function reply(event: Heard): Line {
  if (event.type !== 'danger') throw new TypeError('Only danger is answered with the crisis reply')
  const { now, by, today } = event.staff
  const ill = isOfBody(event)
  const choices = ['safe', 'notSafe'] as const
  if (now) return { message: ill ? 'crisis-ill-staffed' : 'crisis-staffed', blanks: { by: { instant: by } }, choices }
  const message = ill ? 'crisis-ill-unstaffed' : 'crisis-unstaffed'
  return { message, blanks: { by: { instant: by }, day: today ? 'today' : 'later' }, choices }
}
