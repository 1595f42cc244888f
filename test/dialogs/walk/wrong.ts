import type { Line } from '#content/words.ts'
import { speak } from '#content/words.ts'
import type { State } from '#dialogs/snapshot.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'

/** One thing heard in a state, and what came of it. */
export interface Move {
  readonly state: State
  readonly event: Heard
  readonly effects: readonly Effect[]
  /** Where it goes from and to. */
  readonly from: string
  readonly to: string
  /** Whether it begins and ends at a lookup. */
  readonly wasLooking: boolean
  readonly isLooking: boolean
}

/** What must be so of no move at all. */
export const wrong: Readonly<Record<string, (move: Move) => boolean>> = {
  'asks for more or less than it waits for': ({ effects, isLooking }) =>
    effects.filter(({ type }) => type === 'lookUp').length !== (isLooking ? 1 : 0),
  'looks up again': ({ wasLooking, isLooking }) => wasLooking && isLooking,
  'lets out what vocabulary.ts does not name': ({ effects }) => !effects.every(({ type }) => named.has(type)),
  'is silent': ({ state, event, effects, from, wasLooking }) =>
    written.test(event.type) &&
    !wasLooking &&
    said(effects).length === 0 &&
    !effects.some(({ type }) => type === 'lookUp') &&
    !/withLinkWorker|stopped/.test(from) &&
    !(event.type === 'opened' && state.value !== 'new'),
  'says what is old': ({ event, effects, to }) =>
    /^(?:help|chose\.carryOn)$/.test(event.type) &&
    /^everyday(?!.stopped)/.test(to) &&
    !said(effects).every(asksSomething),
  'offers choices twice': ({ effects }) => said(effects).filter(({ choices }) => choices).length > 1,
}

const named: ReadonlySet<string> = new Set<Effect['type']>(['keep', 'lookUp', 'say'])
const written = /^(said|opened|person|help|back|stop|start|startAgain|media|danger)$/

/** All that is said by these. */
export const said = (effects: unknown) =>
  (effects as readonly Effect[]).flatMap((effect) => (effect.type === 'say' ? effect.params : []))

/** Whether there is something to answer: a question, or a choice. So does what only says that they can go on. */
function asksSomething(line: Line): boolean {
  const text = speak([line], { short: false, numbered: true })
  return line.choices !== undefined || text.includes('?') || goesOn.test(line.message)
}

const goesOn = /^(?:help-how|complaint-ask|self-referral-left|what-matters-ask|hearing-here)$/
