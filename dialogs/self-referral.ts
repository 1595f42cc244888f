import { breaksOff, saysGoodnight } from '#content/goodbye.ts'
import type { Line } from '#content/words.ts'
import { about } from '#dialogs/about.ts'
import { consentStates, leavesForElse, meets, offersLanguage, stuck } from '#dialogs/consent.ts'
import { lookUp, rests, sayOf, set, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import type { Memory } from '#dialogs/memory.ts'
import { howMany } from '#dialogs/questions.ts'
import { notOnRecord, notTold } from '#dialogs/read-back.ts'
import { usually } from '#dialogs/referral.ts'
import { questionStates } from '#dialogs/referral-questions.ts'
import { teamOf } from '#dialogs/team-of.ts'

/** What it is, about how long, and who they would rather have, where they said so before. */
function begun({ answers, place, enjoys, whatMatters, begun, mayBeOther }: Memory): readonly Line[] {
  const said = {
    knowsPlace: place !== null,
    enjoys: enjoys.length > 0,
    mayBeOther,
    saidWhatMatters: begun && whatMatters.length > 0,
  }
  const most = howMany({ answers, ...said })
  const { worker } = answers
  return [
    ...(most > 0 ? [{ message: 'self-referral-begin', blanks: { most } } as const] : []),
    ...(worker ? [{ message: 'self-referral-worker', blanks: { worker } } as const] : []),
  ]
}

/** What they asked of the team with the answer that told whose they are: by when, or of the GP record; and who said no to that before is told if it goes there. */
const saysOfTeam = sayOf(({ context }) => {
  const { brought, team, answers } = context
  if (brought === 'asksWhen') return [usually(team!)]
  if (brought === 'notRecord' || (answers.notOnRecord && team!.onGpRecord)) return [notOnRecord(context)]
  return brought === 'notSurgery' ? [notTold(context)] : brought === 'record' ? [about('tellGp', context)] : []
})

/** Who breaks off for the night, or says goodbye, is said the same to, and told that the form is kept. */
const leftWith = (text: string): Line =>
  breaksOff(text)
    ? { message: 'self-referral-parted', blanks: { night: saysGoodnight(text) ? 'yes' : 'no' } }
    : { message: 'self-referral-not-sent' }

/**
 * Asks for a link worker: a name to use, a safe way to be reached, a surgery or where they will be, and what would help,
 * each but these skippable and none that is known. Reads it back, puts it right in their words, and sends it only with a
 * yes; what else they may agree to is asked one by one once it is safely sent.
 */
export const selfReferral = grammar.createStateConfig({
  id: 'selfReferral',
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: 'referred', target: '#myReferral' },
        {
          actions: [
            sayOf(({ context }) => begun(context)),
            set({ team: null, changed: [], before: {}, again: false, misses: 0, brought: 'nothing' }),
          ],
          target: 'next',
        },
      ],
    },
    /** Weighs what the last words were to the question, and asks what comes next. */
    next: {
      always: [
        { guard: 'wantsElse', actions: leavesForElse, target: '#talking.whatNext' },
        { guard: 'wantsNoMore', target: 'notSent' },
        { guard: 'asksThemFirst', target: 'askingThem' },
        { guard: 'asksLanguage', actions: offersLanguage, target: '#language' },
        { guard: 'quietDanger', target: '#safely.ofForm' },
        { guard: 'asksOfTeam', target: 'onward' },
        { guard: 'asksWhenAhead', target: 'lookingAhead' },
        { guard: 'isAside', actions: meets, target: 'onward' },
        { target: 'onward' },
      ],
    },
    onward: {
      always: [
        { guard: 'asksWho', target: 'who' },
        { guard: 'asksName', target: 'name' },
        { guard: 'asksHelper', target: 'helper' },
        { guard: 'asksReachHere', target: 'reachHere' },
        { guard: 'asksReach', target: 'reach' },
        { guard: 'asksKnows', target: 'knows' },
        { guard: 'asksTheirName', target: 'theirName' },
        { guard: 'asksTheirReach', target: 'theirReach' },
        { guard: 'asksWhen', target: 'when' },
        { guard: 'asksSurgery', target: 'surgery' },
        { guard: 'asksWhereabouts', target: 'whereabouts' },
        { guard: 'asksTeam', target: 'checking' },
        { guard: 'asksBirth', target: 'birth' },
        { guard: 'asksAddress', target: 'address' },
        { guard: 'asksMatters', target: 'matters' },
        { guard: 'asksEnjoyed', target: 'enjoyed' },
        { guard: 'asksSupport', target: 'support' },
        { guard: 'asksAnythingElse', target: 'anythingElse' },
        { target: 'consent' },
      ],
    },
    ...questionStates,
    ...consentStates,
    checking: {
      entry: lookUp(({ context }) => teamOf(context)),
      on: {
        teamFound: { actions: ['rememberTeam', saysOfTeam], target: 'onward' },
        couldNotLook: { actions: stuck, target: 'couldNotSend' },
      },
    },
    /** The team where they are, before the one of their surgery is known. */
    lookingAhead: {
      entry: lookUp(({ context }) => teamOf(context)),
      on: {
        teamFound: {
          actions: sayOf(({ event }) => (event.type === 'teamFound' ? [usually(event.team)] : [])),
          target: 'onward',
        },
        couldNotLook: { actions: meets, target: 'onward' },
      },
    },
    done: { entry: rests({ message: 'self-referral-done' }) },
    notSent: { entry: rests((now) => leftWith(wordsOf(now)), { message: 'self-referral-left' }) },
    /** Whoever it is for is asked first: nothing more is asked till they come back. */
    askingThem: { entry: rests({ message: 'self-referral-ask-them' }, { message: 'self-referral-left' }) },
    couldNotSend: { entry: rests({ message: 'self-referral-could-not' }) },
  },
})
