import type { Line } from '#content/words.ts'
import { keep, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, keptMedia } from '#dialogs/hand-off.ts'
import type { Note } from '#dialogs/notes.ts'
import { forTheYoung } from '#dialogs/reflect.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { arrived, saysLinkWorker } from '#dialogs/with-link-worker.ts'

const told = [
  sayOf(({ context }) => [
    { message: 'crisis-told', blanks: { times: context.crisisReplies } },
    ...forTheYoung(context),
  ]),
  'countCrisisReply',
] as const

/** The fixed reply to danger, after its alert. One for when alerts are staffed, one for when nobody reads them. */
export const replyToDanger = [
  keep(({ event }) => flag(event)),
  sayOf(({ context, event }) => [reply(event), ...forTheYoung(context)]),
  set({ crisisReplies: 0, dangerHeard: true }),
]

const notSafe = keep({ note: 'flag', because: 'not safe', risks: [] })

/** Danger was heard. It ends by BACK after its reply, or when staff close it, and by nothing else. */
export const crisis = grammar.createStateConfig({
  id: 'crisis',
  initial: 'alone',
  states: {
    alone: {
      on: {
        danger: {
          actions: [keep(({ event }) => flag(event)), say({ message: 'crisis-again' }), 'countCrisisReply'],
        },
        'chose.safe': { actions: say({ message: 'crisis-safe-now' }) },
        'chose.notSafe': { actions: [notSafe, say({ message: 'crisis-not-safe' })] },
        saidBefore: { actions: 'rememberEarlier' },
        said: { actions: [...told] },
        opened: { actions: [...told] },
        media: { actions: [keptMedia, ...told] },
        cameBack: { actions: [...told] },
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
  on: {
    staffClosedFlag: '#everyday.open',
    stop: {
      actions: [keep({ note: 'flag', because: 'stopped in crisis', risks: [] }), set({ linkWorkerHere: false })],
      target: '#everyday.stopped',
    },
  },
})

function flag(event: Heard): Note {
  return { note: 'flag', because: 'danger', risks: event.type === 'danger' ? event.risks : [] }
}

function reply(event: Heard): Line {
  if (event.type !== 'danger') throw new TypeError('Only danger is answered with the crisis reply')
  const { now, by } = event.staff
  const ill = event.risks.every(({ category }) => category === 'medical')
  return {
    message: ill ? (now ? 'crisis-ill-staffed' : 'crisis-ill-unstaffed') : now ? 'crisis-staffed' : 'crisis-unstaffed',
    blanks: { by: { instant: by } },
    choices: ['safe', 'notSafe'],
  }
}
