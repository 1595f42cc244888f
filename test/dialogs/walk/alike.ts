import { facts } from '#dialogs/facts.ts'
import { pathOf } from '#dialogs/former.ts'
import type { State } from '#dialogs/snapshot.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { samples } from '#test/support/heard.ts'

const events: readonly Heard[] = Object.values(samples).flat()

/** What each lookup may be answered with. */
const lookUps: readonly (readonly [RegExp, readonly string[]])[] = [
  [/signposting\.looking$/, ['found', 'foundSame', 'foundNothing', 'couldNotLook']],
  [/signposting\.(?:first|second|third|named)$/, ['detailed', 'notListed', 'couldNotLook']],
  [/signposting\.ofPlaces$/, ['recordsSay', 'couldNotLook']],
  [/answering\.looking$/, ['answered', 'couldNotLook']],
  [/finding$|handOff\.redoing$|selfReferral\.(?:checking|lookingAhead)$/, ['teamFound', 'couldNotLook']],
  [/sending$/, ['reserved', 'couldNotLook']],
  [
    /myReferral\.looking$|handOff\.checking$/,
    ['referralFound', 'referralLate', 'referralElsewhere', 'noReferral', 'couldNotLook'],
  ],
]
const answers = new Set(lookUps.flatMap(([, types]) => types))

/**
 * Guards read facts alone, so states with the same facts behave the same; and of these only what a guard can ask before
 * it is told anew counts. On an aside or in a crisis it counts what kind of place was left: that they come back to the very
 * one is shown for each, in proves.ts.
 */
export function key({ value, context, historyValue }: State): string {
  const path = pathOf(value)
  const all = facts(context)
  const { awaitingPerson, referred, linkWorkerHere, knowsNeed, knowsPlace, begun } = all
  const always = { awaitingPerson, referred, linkWorkerHere, knowsNeed, knowsPlace, begun }
  const looked = path.endsWith('myReferral.looking') && all.formLeft
  const told =
    (/followUp\.asking|talking\.(?:place|hearing)/.test(path) && context.shown.length > 0) ||
    (/answering\.looking/.test(path) && all.showsPlaces)
  const unsafe = /returning\.asking|signposting/.test(path) && all.notSafeToWrite
  const owed = path.endsWith('stopped') && all.owesCheckIn
  if (!path.startsWith('everyday.talking'))
    return JSON.stringify([value, leftBehind(path, historyValue), always, looked, told, owed, unsafe])
  const { next, reachIsHere, mayTellSurgery, misses, noneFitAsked, nothingMore, wishes } = all
  if (path.includes('selfReferral.') && !path.endsWith('notSent')) {
    const { who, knows } = context.answers // What tells which question comes next is not all asked by guards.
    const tells: unknown[] = [
      next,
      context.whatMatters.length > 0,
      reachIsHere,
      who === 'other',
      knows,
      context.team?.asksFor,
    ]
    if (/consent|sending/.test(path)) tells.push(mayTellSurgery)
    if (path.endsWith('name')) tells.push(who)
    return JSON.stringify([value, awaitingPerson, knowsPlace, tells])
  }
  // What cannot be followed is counted until it is known where they are; from then on it is taken in, and counts for nothing.
  const missed = begun && knowsPlace && !path.includes('talking.place') ? 0 : misses
  const here = path.includes('signposting') ? [noneFitAsked, nothingMore, wishes] : []
  const heard = /hearing\.(?:listening|felt)$/.test(path) && all.owesTruth
  return JSON.stringify([value, always, missed, here, told, unsafe, heard])
}

const leftBehind = (path: string, history: State['historyValue']) =>
  Object.values(history)
    .flat()
    .map(({ id }) => (path.startsWith('crisis') ? fromCrisis : others).exec(id)?.[0] ?? 'talking')
/** Only in danger is a person asked for, and then what was offered in another language is come back to. */
const fromCrisis = /stopped|withLinkWorker|language/
const others = /stopped|withLinkWorker/

/** A lookup is answered in the same turn; nothing else is heard in between, and an answer is heard nowhere else. */
export function heardHere({ value }: State): Heard[] {
  const awaited = lookUps.find(([path]) => path.test(pathOf(value)))?.[1]
  return events.filter(({ type }) => (awaited ? awaited.includes(type) : !answers.has(type)))
}

/** Whether a lookup is waited for. */
export const looking = ({ value }: State) => lookUps.some(([path]) => path.test(pathOf(value)))
