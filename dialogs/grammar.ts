import { assign, setup } from 'xstate'
import { facts, Memory } from '#dialogs/memory.ts'
import { noticed, nowShown } from '#dialogs/remember.ts'
import type { Heard, Keep, LookUp, Say } from '#dialogs/vocabulary.ts'

const words = setup({
  types: { context: {} as Memory, events: {} as Heard },
  actions: {
    say: (_, _lines: Say['params']) => {},
    lookUp: (_, _search: LookUp['params']) => {},
    keep: (_, _note: Keep['params']) => {},
    set: assign((_, changes: Partial<Memory>) => changes),
    remember: assign(({ context, event }) => (event.type === 'said' ? noticed(context, event) : {})),
    /** What was said before the danger matters too, and asks for nothing now. */
    rememberEarlier: assign(({ context, event }) =>
      event.type === 'saidBefore' ? { ...noticed(context, event), brought: 'nothing', misses: context.misses } : {},
    ),
    rememberPlaces: assign(({ context, event }) => (event.type === 'found' ? nowShown(context, event.places) : {})),
    rememberTeam: assign(({ event }) => (event.type === 'teamFound' ? { team: event.team } : {})),
    rememberReference: assign(({ context: { team }, event }) =>
      event.type === 'reserved' ? { reference: event.reference, referredTo: team } : {},
    ),
    /** Keeps the words just said as the answer to a question. */
    answer: assign(({ event }, { to }: { to: 'name' | 'reach' | 'surgery' | 'whereabouts' }) =>
      event.type === 'said' ? { [to]: event.text } : {},
    ),
    startAfresh: assign(({ context: { onPhone, awaitingPerson, reference, referredTo, team, name, reach } }) => ({
      ...Memory.parse({}),
      ...{ onPhone, awaitingPerson, reference, referredTo, team, name, reach },
    })),
    countCrisisReply: assign(({ context }) => ({ crisisReplies: Math.min(context.crisisReplies + 1, 3) })),
  },
  guards: {
    broughtSomething: ({ context }) => facts(context).brought === 'something',
    broughtNumber: ({ context }) => facts(context).brought === 'number' && facts(context).awaitingPerson,
    wantsLinkWorker: ({ context }) => facts(context).brought === 'linkWorker',
    missedOnce: ({ context }) => facts(context).misses === 1,
    missedTwice: ({ context }) => facts(context).misses === 2,
    knowsNeed: ({ context }) => facts(context).knowsNeed,
    knowsNeedAndPlace: ({ context }) => facts(context).knowsNeed && facts(context).knowsPlace,
    lacksName: ({ context }) => !facts(context).knowsName,
    lacksReach: ({ context }) => !facts(context).knowsReach,
    lacksReachOnPhone: ({ context }) => !facts(context).knowsReach && facts(context).onPhone,
    lacksSurgery: ({ context }) => !facts(context).knowsSurgery,
    lacksWhereabouts: ({ context }) => !facts(context).knowsWhereabouts,
    referred: ({ context }) => facts(context).referred,
    awaitingPerson: ({ context }) => facts(context).awaitingPerson,
    linkWorkerGone: ({ context }) => !facts(context).linkWorkerHere,
    linkWorkerHere: ({ context }) => facts(context).linkWorkerHere,
  },
})

/**
 * How the words of `vocabulary.ts` may be put together: the setup that every dialog is written in.
 *
 * The effects do nothing here. A dialog only names them; `bot/` carries them out. A guard asks for facts, and no more.
 */
export const grammar = words.extend({
  actions: {
    /** Reminds of a half-made referral, and only on a telephone that they have said is safe. */
    remind: words.enqueueActions(({ context, enqueue }) => {
      if (!facts(context).reachIsHere) return
      enqueue({ type: 'keep', params: { note: 'reminder', reminder: 'unfinished-referral' } })
    }),
  },
})
