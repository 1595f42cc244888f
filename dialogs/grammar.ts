import { assign, setup } from 'xstate'
import { answered } from '#dialogs/answered.ts'
import { putDown } from '#dialogs/asked-back.ts'
import { reachOf, staysSilent } from '#dialogs/contact.ts'
import type { Facts } from '#dialogs/facts.ts'
import { facts } from '#dialogs/facts.ts'
import { isOfComplaint, met, tells, unclear, vague } from '#dialogs/kinds.ts'
import { limitedAfter, limitsIn, limitsKept } from '#dialogs/limits.ts'
import type { Brought, Wish } from '#dialogs/memory.ts'
import { Memory } from '#dialogs/memory.ts'
import { withNeeds } from '#dialogs/needs-after.ts'
import { putRight } from '#dialogs/put-right.ts'
import type { Answers, Next } from '#dialogs/questions.ts'
import { withoutLast } from '#dialogs/questions.ts'
import { saidBack } from '#dialogs/reflect.ts'
import { answersAfter, heardAfter, noticed, nowShown } from '#dialogs/remember.ts'
import type { Heard, Keep, LookUp, Say } from '#dialogs/vocabulary.ts'
import { furthest } from '#dialogs/wishes.ts'

const words = setup({
  types: { context: {} as Memory, events: {} as Heard },
  actions: {
    say: (_, _lines: Say['params']) => {},
    lookUp: (_, _search: LookUp['params']) => {},
    keep: (_, _note: Keep['params']) => {},
    set: assign((_, changes: Partial<Memory>) => changes),
    remember: assign(({ context, event }) => ('understood' in event ? heardAfter(context, event) : {})),
    /** What was said before the danger matters too, and asks for nothing now. */
    rememberEarlier: assign(({ context, event }) =>
      'understood' in event ? { ...noticed(context, event), brought: 'nothing', misses: context.misses } : {},
    ),
    rememberContact: assign(({ context, event }) =>
      'understood' in event
        ? {
            answers: answersAfter(context, event, 'nothing'),
            limited: context.limited || staysSilent(context, reachOf(event)),
          }
        : {},
    ),
    rememberPlaces: assign(({ context, event }) => ('places' in event ? nowShown(context, event) : {})),
    rememberTeam: assign(({ event }) => (event.type === 'teamFound' ? { team: event.team } : {})),
    rememberPromise: assign(({ event }) =>
      event.type === 'teamFound'
        ? { promised: { team: event.team.id, name: event.team.name, by: event.team.readBy } }
        : {},
    ),
    rememberReference: assign(({ event }) =>
      event.type === 'reserved' ? { reference: event.reference, referredTo: event.team, formAt: null } : {},
    ),
    /** What was heard has been said back. */
    countReflection: assign(({ context }) => ({
      reflected: context.reflected + 1,
      sinceReflected: saidBack(context) ? 0 : context.sinceReflected,
    })),
    countPlaceAsked: assign(({ context }) => ({ placeAsked: Math.min(context.placeAsked + 1, 2) })),
    adoptGuess: assign(({ context }) => ({
      ...{ needs: withNeeds(context, context.guesses.slice(0, 1)), guesses: [], places: [], shown: [] },
      ...({ brought: 'something', manner: 'known' } as const),
    })),
    rejectGuess: assign(({ context: { guesses, notNeeds } }) => ({ notNeeds: [...notNeeds, ...guesses], guesses: [] })),
    wish: assign(({ context: { wishes, shown, places, within } }, { like }: { like: Wish }) => ({
      wishes: [...new Set([...wishes, like])],
      ...(like === 'nearer' && { within: furthest({ places, within }) }),
      shown: like === 'nearer' ? shown : [],
      nothingMore: 0,
    })),
    /** Takes the words just said as the answer to a question, as far as they are one. */
    answer: assign(({ context, event }, { to }: { to: keyof Answers }) => {
      if (!('understood' in event)) return { brought: asksUs(event) ? 'asksWhen' : 'nothing', answering: to }
      const heard = answered(context, event, to, asksUs(event))
      const asksWhen = event.type === 'asksWhen' && heard.brought === 'asksUs'
      return {
        ...heard,
        ...(asksWhen && { brought: 'asksWhen' as const }),
        ...(event.type === 'asked' && event.question === 'visits' && { answers: putDown(heard.answers!, event.text) }),
        ...{ answering: to, formAt: context.formAt ?? event.at ?? null },
      }
    }),
    putAnswer: assign(({ context: { answers } }, given: Partial<Answers>) => ({
      answers: { ...answers, ...given },
      ...{ brought: 'nothing' as const, again: false },
    })),
    /** Goes back by one answer, and to another team, if that was what told which. */
    forgetLast: assign(({ context: { answers } }) => ({
      ...{ answers: withoutLast(answers), team: null, changed: [] },
      ...{ brought: 'nothing' as const, again: false },
    })),
    putRight: assign(({ context, event }) => {
      if (!('understood' in event)) return { brought: asksUs(event) ? 'asksWhen' : 'nothing' }
      const heard = putRight(context, event, asksUs(event))
      return event.type === 'asksWhen' && heard.brought === 'asksUs' ? { ...heard, brought: 'asksWhen' } : heard
    }),
    startAfresh: assign(({ context }) => ({
      ...Memory.parse({}),
      ...{
        onPhone: context.onPhone,
        notSafeToWrite: context.notSafeToWrite,
        limited: context.limited,
        age: context.age,
        reflected: context.reflected,
      },
      ...{ awaitingPerson: context.awaitingPerson, reference: context.reference, referredTo: context.referredTo },
      answers: { name: context.answers.name, reach: context.answers.reach, notRung: context.answers.notRung },
    })),
    /** One more reply to harm, where they said that it is safe to write to them here. */
    countSafeReply: assign(({ context }) => ({ safeReplies: Math.min(context.safeReplies + 1, 3) })),
    countCrisisReply: assign(({ context }) => ({
      crisisReplies: context.crisisReplies < 5 ? context.crisisReplies + 1 : 4,
    })),
    /** Nothing of it may be told to somebody else; what was kept of it stands. */
    forget: assign(({ context: { onPhone } }) => ({ ...Memory.parse({}), onPhone, notSafeToWrite: true })),
  },
})

const asks = (so: (facts: Facts) => boolean) => (now: { context: Memory }) => so(facts(now.context))
const asksUs = ({ type }: Heard) => type === 'asked' || type === 'asksWhen'

const brought = (...any: readonly Brought[]) => asks((now) => any.includes(now.brought))
const next = (question: Next) => asks((now) => now.next === question)

/**
 * How the words of `vocabulary.ts` may be put together: the setup that every dialog is written in.
 *
 * The effects do nothing here. A dialog only names them; `bot/` carries them out. A guard asks for facts, and no more.
 */
export const grammar = words.extend({
  actions: {
    /** When they may be reached is kept for the link worker, and from then on we never write first. */
    keepLimits: words.enqueueActions(({ context, event, enqueue }) => {
      const limits = limitsIn(context, event)
      if (!limits) return
      enqueue({ type: 'keep', params: { note: 'limits', words: limits.words } })
      enqueue({ type: 'say', params: [limitsKept(context, limits)] })
      enqueue({ type: 'set', params: limitedAfter(context, limits) })
    }),
    /** Reminds of a half-made referral, and only on a telephone that they have said is safe. */
    remind: words.enqueueActions(({ context, enqueue }) => {
      if (!facts(context).reachIsHere || facts(context).neverFirst) return
      enqueue({ type: 'keep', params: { note: 'reminder', reminder: 'unfinished-referral' } })
    }),
    /** What they want known goes with the request or the referral that stands, with both if there are both. */
    keepAdded: words.enqueueActions(({ context, event, enqueue }) => {
      const { answers, awaitingPerson, reference } = context
      const text = 'text' in event ? event.text : ''
      if (!text) return
      if (awaitingPerson) enqueue({ type: 'keep', params: { note: 'withRequest', words: text, answers } })
      if (reference)
        enqueue({ type: 'keep', params: { note: 'referralChange', reference, change: 'added', words: text } })
    }),
  },
  guards: {
    broughtSomething: brought(...tells),
    saysWhere: brought('where'),
    onlyFeels: brought('feels'),
    hasNoMore: brought('feels', 'talk', 'nothing', 'unsure', 'afterDanger'),
    broughtNumber: asks((now) => now.brought === 'number' && now.awaitingPerson),
    adds: brought('adds'),
    addsToReferral: asks(
      (now) => (now.brought === 'tooLong' || (now.brought === 'adds' && !now.awaitingPerson)) && now.referred,
    ),
    broughtNothing: brought('nothing', 'greets', 'unsure', 'afterDanger'),
    keepsWithRequest: asks((now) => now.awaitingPerson && unclear.includes(now.brought)),
    broughtCorrection: brought('correction'),
    wantsLinkWorker: brought('linkWorker'),
    namesPlace: brought('named'),
    asksOfPlaces: brought('ofPlaces'),
    keeps: brought('keeps'),
    gaveOnlyNumber: asks((now) => now.brought === 'number' && now.referred),
    nobodyRang: brought('noCall'),
    nobodyCame: asks((now) => now.brought === 'noCall' && now.awaitingPerson && !now.referred),
    wantsToTalk: brought('talk'),
    wantsAnswer: brought('answer'),
    isAngry: brought('angry'),
    thanks: brought('thanks', 'bye'),
    saidBye: brought('bye'),
    wonders: brought('wonders'),
    wondersOfThem: brought('wondersOfThem'),
    addsToComplaint: asks(isOfComplaint),
    /** Something is in hand, so that what we cannot follow is taken in, and asked nothing. */
    mayTakeIn: asks((now) => now.brought === 'nothing' && now.begun),
    cannotSay: brought('unsure'),
    cannotSayWhere: asks((now) => now.brought === 'unsure' && now.knowsNeed),
    fairlySure: brought('guess'),
    unsureWhich: brought('guesses'),
    missedOnce: asks((now) => now.brought === 'nothing' && now.misses === 1),
    missedTwice: asks((now) => now.brought === 'nothing' && now.misses === 2),
    wishesMore: asks((now) => now.brought === 'wish' && now.knowsNeed),
    canLook: asks((now) => [...tells, 'wish'].includes(now.brought) && now.knowsNeed && now.knowsPlace),
    placeIsSeveral: asks((now) => now.mayBeSeveral),
    needsPlace: asks((now) => [...tells, 'wish'].includes(now.brought) && now.knowsNeed),
    looksAnywhere: asks((now) => [...tells, 'wish'].includes(now.brought) && now.knowsNeed && now.askedPlaceEnough),
    /** Told what matters while something else was in hand, and never asked where they are. */
    missedMore: asks((now) => now.brought === 'nothing' && now.misses === 3),
    stillNeedsPlace: asks((now) => now.brought === 'nothing' && now.knowsNeed && !now.knowsPlace),
    asksPlainly: asks((now) => now.asksPlainly),
    knowsNeedAndPlace: asks((now) => now.knowsNeed && now.knowsPlace),
    wantsNoMore: brought('stops'),
    asksWhenOfTeam: asks((now) => now.brought === 'asksWhen' && now.next === 'team'),
    asksWhenAhead: asks((now) => now.brought === 'asksWhen' && !now.knowsTeam && now.knowsDistrict),
    /** Said beside an answer, or instead of one: it is met before what is asked next. */
    isAside: brought(...met),
    quietDanger: brought('quiet', 'quietSafe'),
    safeHere: brought('quietSafe'),
    toldOutcome: brought('outcome', 'shutWhich'),
    namesShut: asks((now) => now.foundShut),
    foundShut: asks((now) => now.foundShut && now.knowsPlace),
    shutWhich: brought('shutWhich'),
    toldVaguely: brought(...vague, 'noCall'),
    vagueAboutForm: asks((now) => now.formLeft && [...vague, 'number', 'named'].includes(now.brought)),
    missedAfterDanger: brought('afterDanger'),
    surgeryMayKnow: brought('surgeryYes'),
    surgeryMayNotKnow: brought('surgeryNo'),
    owesCheckIn: asks((now) => now.owesCheckIn),
    nothingBegun: asks((now) => !now.begun && !now.awaitingPerson),
    hasWishes: asks((now) => now.wishes),
    noneFitAsked: asks((now) => now.noneFitAsked),
    nothingMore: asks((now) => now.nothingMore),
    asksName: next('name'),
    asksHelper: next('helper'),
    asksReach: next('reach'),
    asksReachHere: asks((now) => now.next === 'reach' && now.onPhone),
    asksKnows: next('knows'),
    asksTheirName: next('theirName'),
    asksTheirReach: next('theirReach'),
    asksWhen: next('when'),
    asksSurgery: next('surgery'),
    asksWhereabouts: next('whereabouts'),
    asksTeam: next('team'),
    asksBirth: next('birth'),
    asksAddress: next('address'),
    asksEnjoyed: next('enjoyed'),
    asksSupport: next('support'),
    asksMatters: next('matters'),
    asksAnythingElse: next('anythingElse'),
    mayTellSurgery: asks((now) => now.mayTellSurgery),
    referred: asks((now) => now.referred),
    formLeft: asks((now) => now.formLeft && !now.notSafeToWrite),
    awaitingPerson: asks((now) => now.awaitingPerson),
    showsPlaces: asks((now) => now.showsPlaces),
    onPhone: asks((now) => now.onPhone),
    mayCheckIn: asks((now) => now.onPhone && !now.neverFirst),
    mayWriteFirst: asks((now) => !now.neverFirst),
    safeToWrite: asks((now) => !now.notSafeToWrite),
    linkWorkerGone: asks((now) => !now.linkWorkerHere),
    linkWorkerHere: asks((now) => now.linkWorkerHere),
  },
})
