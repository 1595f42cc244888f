import { deniesHarm } from '#content/no-harm.ts'
import { keep, say, sayOf, set, setOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, keptMedia } from '#dialogs/hand-off.ts'
import { interruptions, onAside } from '#dialogs/interruptions.ts'
import { withoutHarm } from '#dialogs/letting-go.ts'
import { whereLeft, whereSafe } from '#dialogs/of-danger.ts'
import { met, notSafe, replyToDanger, told, toldMore, toldNotSafe } from '#dialogs/told-in-danger.ts'
import { saysWhetherHere } from '#dialogs/whether-here.ts'
import { arrived, saysLinkWorker } from '#dialogs/with-link-worker.ts'

const stop = {
  actions: [keep({ note: 'flag', because: 'stopped in crisis', risks: [] }), set({ linkWorkerHere: false })],
  target: '#everyday.stopped',
} as const

/** They are safe; and where they say that they meant nothing like it, nothing of it is remembered here. */
const isSafe = {
  actions: setOf(({ context, event }) =>
    event.type === 'chose.safe' && deniesHarm(event.text ?? '') ? withoutHarm(context) : {},
  ),
  target: 'safe',
} as const

/** Words that lead elsewhere at other times. */
const stays = { actions: [...told] }

/** Danger was heard. It ends by BACK after its reply, once they are safe, after a day away, or when staff close it. */
export const crisis = grammar.createStateConfig({
  id: 'crisis',
  initial: 'alone',
  states: {
    alone: {
      on: {
        danger: { actions: [...toldMore] },
        'chose.safe': isSafe,
        'chose.notSafe': { actions: [...toldNotSafe] },
        saidBefore: { actions: 'rememberEarlier' },
        said: { actions: ['keepLimits', ...told] },
        opened: stays,
        media: { actions: [keptMedia, ...told] },
        cameBack: { actions: [say({ message: 'crisis-came-back' }), 'remember'], target: '#returning' },
        help: stays,
        asked: stays,
        limited: { actions: ['keepLimits', ...told] },
        stranger: stays,
        otherReads: interruptions.otherReads,
        hurries: stays,
        asksWhen: stays,
        myReferral: stays,
        complain: stays,
        complaint: stays,
        cancels: stays,
        mends: stays,
        language: stays,
        erase: stays,
        myData: stays,
        start: stays,
        startAgain: stays,
        contact: { actions: ['rememberContact', ...told] },
        person: { actions: ['rememberContact', ...askedForPerson, ...told] },
        back: { actions: sayOf(({ context }) => whereLeft(context)), target: '#everyday.open' },
        linkWorkerJoined: { actions: arrived, target: 'withLinkWorker' },
        linkWorkerSaid: { actions: [arrived, saysLinkWorker], target: 'withLinkWorker' },
      },
    },
    /** They are safe, as they say: what comes next is met as ever. Danger anew is heard at the root. */
    safe: {
      entry: [...met, sayOf(({ context }) => whereSafe(context))],
      on: {
        ...onAside,
        ...saysWhetherHere,
        stop,
        'chose.safe': isSafe,
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
