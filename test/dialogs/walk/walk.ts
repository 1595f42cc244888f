import { initialTransition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { conversation } from '#dialogs/conversation.ts'
import { pathOf } from '#dialogs/former.ts'
import { moved } from '#dialogs/moved.ts'
import type { State } from '#dialogs/snapshot.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'
import { heardHere, key, looking } from '#test/dialogs/walk/alike.ts'
import { wrong } from '#test/dialogs/walk/wrong.ts'

/** Moves walked on a channel, at most: a tenth more than there are. A fact that lasts multiplies them. */
const MOST_MOVES = 1_150_000

const interruptions = new Set<string>([
  ...['danger', 'person', 'help', 'back', 'stop', 'start', 'startAgain', 'media', 'staffClosedFlag'],
  ...['linkWorkerJoined', 'linkWorkerLeft', 'linkWorkerSaid', 'opened', 'due.unfinished-referral', 'due.check-in'],
  ...[
    'asked',
    'asksWhen',
    'myReferral',
    'complain',
    'complaint',
    'language',
    'erase',
    'myData',
    'cameBack',
    'stranger',
    'otherReads',
    'hurries',
    'contact',
  ],
])

const [fresh] = initialTransition(conversation)
const wrongs = Object.entries(wrong)

export interface Walk {
  /** One of each state that can be reached, of all that are alike. */
  readonly states: readonly State[]
  /** One move of each that goes from one state by one kind of thing heard to another, as told by what it brought. */
  readonly differing: readonly { readonly state: State; readonly event: Heard }[]
  /** What leads to each state without an interruption. */
  readonly leadingTo: ReadonlyMap<State, ReadonlySet<State>>
  /** By each thing that must be so of no move, the moves of which it is. */
  readonly found: ReadonlyMap<string, ReadonlySet<string>>
}

/** Makes every move from every state that can be reached, on a channel that knows a number or does not. */
export function walked(onPhone: boolean): Walk {
  const reached = new Map<string, State>()
  const ids = new Map<State, { readonly id: string; readonly path: string; readonly looks: boolean }>()
  const differing = new Map<string, Walk['differing'][number]>()
  const leadingTo = new Map<State, Set<State>>()
  const found = new Map(Object.keys(wrong).map((what) => [what, new Set<string>()]))
  let moves = 0

  /** The state like this that was reached first, which may be this one. */
  function first(state: State): State {
    if (ids.has(state)) return state
    const its = key(state)
    const before = reached.get(its)
    if (before) return before
    reached.set(its, state)
    ids.set(state, { id: String(ids.size), path: pathOf(state.value), looks: looking(state) })
    leadingTo.set(state, new Set())
    return state
  }

  /** Every move is looked at; only one to a state that was never reached is walked on from, so that few wait their turn. */
  function isNew(state: State, event: Heard): boolean {
    if (++moves > MOST_MOVES)
      throw new Error(
        `There are more than ${MOST_MOVES} moves to walk. Each fact that lasts may double them: see dialogs/README.md, rule 4.`,
      )
    const { state: next, actions } = moved(state, event, onPhone)
    const like = first(next)
    const [here, there] = [ids.get(state)!, ids.get(like)!]
    const effects = actions as Effect[]
    const [from, to] = [here.path, there.path]
    const move = { from, to, wasLooking: here.looks, isLooking: there.looks, state, event, effects }
    for (const [what, isSo] of wrongs) if (isSo(move)) found.get(what)!.add(`${from}, hearing ${event.type}`)
    if (!interruptions.has(event.type)) leadingTo.get(like)!.add(state)
    const [before, after] = [state.context, next.context]
    differing.set(
      `${from} ${event.type} ${to} ${after.brought} ${before.misses} ${after.misses} ${before.awaitingPerson}`,
      { state, event },
    )
    return like === next
  }

  const fromState = first({ ...fresh, context: { ...fresh.context, onPhone } })
  const walking = Object.assign(Object.create(conversation), {
    transition: (state: State, event: Heard) => first(moved(state, event, onPhone).state),
  })
  const serializeState = (state: State) => ids.get(state)!.id
  getAdjacencyMap(walking, { fromState, events: heardHere, filterEvents: isNew, serializeState } as never)
  return { states: [...ids.keys()], differing: [...differing.values()], leadingTo, found }
}
