import { assign, setup } from 'xstate'
import { besidesQuestion } from '#content/questions.ts'
import { languageIn, needsInterpreter } from '#content/spoken.ts'
import { afresh } from '#dialogs/afresh.ts'
import { answeredWithMore } from '#dialogs/answered-with-more.ts'
import { answersAfter } from '#dialogs/answers-after.ts'
import { putDown } from '#dialogs/asked-back.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { broughtBy } from '#dialogs/brought.ts'
import { asksWhatStands, reachOf, staysSilent, tellsHow } from '#dialogs/contact.ts'
import { facts } from '#dialogs/facts.ts'
import { guards } from '#dialogs/guards.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import { limitedAfter, limitsIn, limitsKept } from '#dialogs/limits.ts'
import type { Wish } from '#dialogs/memory.ts'
import { Memory } from '#dialogs/memory.ts'
import { withNeeds } from '#dialogs/needs-after.ts'
import type { Note } from '#dialogs/notes.ts'
import { nowShown } from '#dialogs/now-shown.ts'
import { putRight } from '#dialogs/put-right.ts'
import type { Answers } from '#dialogs/questions.ts'
import { withoutLast } from '#dialogs/questions.ts'
import { saidBack } from '#dialogs/reflect.ts'
import { heardAfter, noticed } from '#dialogs/remember.ts'
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
        ? { promised: { team: event.team.id, name: event.team.name, by: event.team.readBy }, lateTold: 0 }
        : {},
    ),
    rememberReference: assign(({ event }) =>
      event.type === 'reserved'
        ? { reference: event.reference, referredTo: event.team, formAt: null, lateTold: 0 }
        : {},
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
    answer: assign(({ context, event }, { to, elsewhere }: { to: keyof Answers; elsewhere?: true }) => {
      if (asksLanguage(event)) return { brought: 'asksLanguage', answering: to }
      if (!('understood' in event)) return { brought: asksUs(event) ? 'asksWhen' : 'nothing', answering: to }
      if (event.type === 'asked' && event.question === 'hello') return { brought: 'asksUs', answering: to }
      // To where else they are reached, a yes says nothing of the phone that they write from.
      const onPhone = context.onPhone && !elsewhere
      const heard = answeredWithMore({ ...context, onPhone }, event, to, asksUs(event))
      const asksWhen = event.type === 'asksWhen' && heard.brought === 'asksUs'
      return {
        mended: [],
        ...heard,
        misses: missesInForm(context, heard.brought),
        ...(asksWhen && { brought: 'asksWhen' as const }),
        ...(event.type === 'asked' && event.question === 'visits' && { answers: putDown(heard.answers!, event.text) }),
        ...{ answering: to, formAt: context.formAt ?? event.at ?? null },
      }
    }),
    putAnswer: assign(({ context: { answers } }, given: Partial<Answers>) => ({
      answers: { ...answers, ...given },
      ...{ brought: 'nothing' as const, again: false, misses: 0 },
    })),
    /** Goes back by one answer, and to another team, if that was what told which. */
    forgetLast: assign(({ context: { answers } }) => ({
      ...{ answers: withoutLast(answers), team: null, changed: [] },
      ...{ brought: 'nothing' as const, again: false },
    })),
    putRight: assign(({ context, event }) => {
      if (asksLanguage(event)) return { brought: 'asksLanguage' }
      if (!('understood' in event)) return { brought: asksUs(event) ? 'asksWhen' : 'nothing' }
      const heard = putRight(context, event, asksUs(event))
      return event.type === 'asksWhen' && heard.brought === 'asksUs' ? { ...heard, brought: 'asksWhen' } : heard
    }),
    startAfresh: assign(({ context }) => afresh(context)),
    /** One more reply to harm, where they said that it is safe to write to them here. */
    countSafeReply: assign(({ context }) => ({ safeReplies: Math.min(context.safeReplies + 1, 3) })),
    countCrisisReply: assign(({ context }) => ({
      crisisReplies: context.crisisReplies < 5 ? context.crisisReplies + 1 : 4,
    })),
    /** Nothing of it may be told to somebody else; what was kept of it stands, and who is not to be rung is not. */
    forget: assign(({ context: { onPhone, answers } }) => ({
      ...{ ...Memory.parse({}), onPhone, notSafeToWrite: true },
      answers: answers.notRung === undefined ? {} : { notRung: answers.notRung },
    })),
  },
})

const addedBy = ({ answers, awaitingPerson, reference }: Memory, words: string): readonly Note[] =>
  words === ''
    ? []
    : [
        ...(awaitingPerson ? [{ note: 'withRequest', words, answers } as const] : []),
        ...(reference ? [{ note: 'referralChange', reference, change: 'added', words } as const] : []),
      ]

/** It asks which languages there are, and tells of none: no answer to anything. */
const asksLanguage = (event: Heard) =>
  event.type === 'language' && (!('understood' in event) || isOnlyOfLanguages(event.text))
const isOnlyOfLanguages = (text: string) =>
  languageIn(text) === null &&
  !needsInterpreter(text) &&
  (besidesQuestion(text).besides === '' || commandAlone.test(text))
const commandAlone = /^\W*languages?\W*$/i

/** Times running that what was said was no answer to a question of a form. */
const missesInForm = ({ misses }: Memory, brought: Brought | undefined): number =>
  brought === 'unfit' || brought === 'asksWhy' ? (misses === 3 ? 2 : misses + 1) : 0

const asksUs = ({ type }: Heard) => type === 'asked' || type === 'asksWhen'

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
    /** How they are to be reached goes with the request that stands whatever else comes of their words: it was said to be told. */
    keepBeside: words.enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'said' && !asksWhatStands(event)) return
      if (!isAwaited(context) || broughtBy(context, event) === 'adds') return
      if (tellsHow(context, event))
        for (const note of addedBy(context, event.text)) enqueue({ type: 'keep', params: note })
    }),
    /** What nobody here can answer goes with the request that stands. */
    keepAsked: words.enqueueActions(({ context, event, enqueue }) => {
      if (!context.awaitingPerson || !('understood' in event)) return
      for (const note of addedBy({ ...context, reference: null }, event.text)) enqueue({ type: 'keep', params: note })
    }),
    /** What they want known goes with the request or the referral that stands, with both if there are both. */
    keepAdded: words.enqueueActions(({ context, event, enqueue }) => {
      for (const note of addedBy(context, 'text' in event ? (event.text ?? '') : ''))
        enqueue({ type: 'keep', params: note })
    }),
  },
  guards,
})
