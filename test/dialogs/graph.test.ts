import { expect } from 'chai'
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { getMicrosteps, initialTransition, transition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import type { Line } from '#content/words.ts'
import { speak } from '#content/words.ts'
import { conversation } from '#dialogs/conversation.ts'
import { facts } from '#dialogs/facts.ts'
import { pathOf } from '#dialogs/former.ts'
import { Memory } from '#dialogs/memory.ts'
import type { State } from '#dialogs/snapshot.ts'
import { kept } from '#dialogs/snapshot.ts'
import { moved } from '#dialogs/step.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'
import { samples } from '#test/support/heard.ts'
import { danger } from '#test/support/steps.ts'

const events: Heard[] = Object.values(samples).flat()
/** What each lookup may be answered with. */
const lookUps: readonly (readonly [RegExp, readonly string[]])[] = [
  [/signposting\.looking$/, ['found', 'foundSame', 'foundNothing', 'couldNotLook']],
  [/signposting\.(?:first|second|third|named)$/, ['detailed', 'notListed', 'couldNotLook']],
  [/signposting\.ofPlaces$/, ['recordsSay', 'couldNotLook']],
  [/answering\.looking$/, ['answered', 'couldNotLook']],
  [/finding$|selfReferral\.(?:checking|lookingAhead)$/, ['teamFound', 'couldNotLook']],
  [/sending$/, ['reserved', 'couldNotLook']],
  [
    /myReferral\.looking$|handOff\.checking$/,
    ['referralFound', 'referralLate', 'referralElsewhere', 'noReferral', 'couldNotLook'],
  ],
]
const answers = new Set(lookUps.flatMap(([, types]) => types))
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
    'contact',
  ],
])

/** Moves walked on a channel, at most: about twice what there are. A fact that lasts multiplies them. */
const MOST_MOVES = 900_000

/**
 * Guards read facts alone, so states with the same facts behave the same; and of these only what a guard can ask before
 * it is told anew counts. On an aside or in a crisis it counts what kind of place was left: that they come back to the very
 * one is shown for each, below.
 */
function key({ value, context, historyValue }: State): string {
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
    return JSON.stringify([value, leftBehind(historyValue), always, looked, told, owed, unsafe])
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
  return JSON.stringify([value, always, missed, here, told, unsafe])
}

const leftBehind = (history: State['historyValue']) =>
  Object.values(history)
    .flat()
    .map(({ id }) => /stopped|withLinkWorker/.exec(id)?.[0] ?? 'talking')

/** A lookup is answered in the same turn; nothing else is heard in between, and an answer is heard nowhere else. */
function heardHere({ value }: State): Heard[] {
  const awaited = lookUps.find(([path]) => path.test(pathOf(value)))?.[1]
  return events.filter(({ type }) => (awaited ? awaited.includes(type) : !answers.has(type)))
}
const looking = ({ value }: State) => lookUps.some(([path]) => path.test(pathOf(value)))

const [fresh] = initialTransition(conversation)

interface Edge {
  readonly state: State
  readonly event: Heard
  readonly nextState: State
  readonly effects: readonly Effect[]
}

/** Every move from every state that can be reached, with what comes of it, on a channel that knows a number or does not. */
const edges = [false, true].flatMap((onPhone): Edge[] => {
  const walked: Edge[] = []
  const watched = Object.assign(Object.create(conversation), {
    transition(state: State, event: Heard) {
      const { state: nextState, actions } = moved(state, event, state.context.onPhone)
      walked.push({ state, event, nextState, effects: actions as Effect[] })
      if (walked.length > MOST_MOVES)
        throw new Error(
          `There are more than ${MOST_MOVES} moves to walk. Each fact that lasts may double them: see dialogs/README.md, rule 4.`,
        )
      return nextState
    },
  })
  const fromState = { ...fresh, context: { ...fresh.context, onPhone } }
  getAdjacencyMap(watched, { fromState, events: heardHere, serializeState: key, limit: 1e6 } as never)
  return walked
})
const states = [...new Map(edges.map(({ state }) => [key(state), state])).values()]
const transitions = transitionsIn(conversation.root)

/** The states passed through on the way, the last of them where it comes to rest. */
const passed = (state: State, event: Heard) => getMicrosteps(conversation, state, event).map(([next]) => next as State)

const entered = (state: State, event: Heard) => passed(state, event).flatMap(({ _nodes }) => _nodes.map(({ id }) => id))

/** The transitions taken of themselves on the way: of each state passed through, the first whose guard agrees. */
function alwaysTaken(state: State, event: Heard): AnyTransitionDefinition[] {
  return passed(state, event).flatMap(({ _nodes, context }) =>
    _nodes.flatMap(({ always }) =>
      (always ?? []).filter(({ guard }) => !guard || agrees(String(guard), context)).slice(0, 1),
    ),
  )
}

function agrees(guard: string, context: State['context']): boolean {
  const check = conversation.implementations.guards[guard as never] as unknown as (
    now: object,
    params: undefined,
  ) => boolean
  return check({ context, event: undefined }, undefined)
}

describe('The machine, walked whole', () => {
  it('takes every transition that it has, and reaches every state', () => {
    const left = new Set<unknown>(transitions)
    const unseen = new Set(
      nodesIn(conversation.root)
        .filter(({ type }) => type === 'atomic')
        .map(({ id }) => id),
    )
    for (const { state, event } of differing()) {
      if (left.size + unseen.size === 0) break
      for (const { id } of state._nodes) unseen.delete(id)
      for (const one of [...conversation.getTransitionData(state, event), ...alwaysTaken(state, event)])
        left.delete(one)
      for (const id of entered(state, event)) unseen.delete(id)
    }
    none('never reached or taken', [...unseen, ...transitions.filter((one) => left.has(one)).map(named)])
  }).timeout(180_000)

  it('is never at rest in a lookup, and asks for one thing at a time', () => {
    for (const { state, event, nextState, effects } of edges) {
      const asked = effects.filter(({ type }) => type === 'lookUp').length
      if (asked !== (looking(nextState) ? 1 : 0)) expect.fail(`${key(state)} ${event.type} asks for ${asked} things`)
    }
    const answered = edges.filter(({ state }) => looking(state))
    none('looks up again', answered.filter(({ nextState }) => looking(nextState)).map(move))
  })

  it('hears danger at its root and in crisis alone, and has no wildcard and no empty handler', () => {
    const danger = transitions.filter(({ eventType }) => eventType === 'danger')
    expect([...new Set(danger.map(({ source }) => source.id))]).to.deep.equal([
      'conversation',
      'conversation.crisis.alone',
      'conversation.crisis.withLinkWorker',
    ])
    const deaf = transitions.filter(
      ({ eventType, target, actions }) => eventType.includes('*') || (!target && actions.length === 0),
    )
    none('hears without doing anything', deaf.map(named))
  })

  it('lets nothing out but what vocabulary.ts names, and keeps nothing on entry', () => {
    const types = new Set(edges.flatMap(({ effects }) => effects.map(({ type }) => type)))
    expect([...types].sort()).to.deep.equal(['keep', 'lookUp', 'say'])
    const onEntry = nodesIn(conversation.root).filter(({ entry }) =>
      entry.some((one) => (one as { type: string }).type === 'keep'),
    )
    none(
      'keeps on entry',
      onEntry.map(({ id }) => id),
    )
  })

  it('moves from every state as XState itself would, and keeps what it would', () => {
    for (const { state, event, nextState, effects } of new Map(edges.map((edge) => [key(edge.state), edge])).values()) {
      const [theirState, theirActions] = transition(conversation, state, event)
      expect([nextState.value, nextState.context, effects.map(plain)]).to.deep.equal([
        ...[theirState.value, theirState.context, theirActions.map(plain)],
      ])
      const theirs = JSON.parse(JSON.stringify(conversation.getPersistedSnapshot(state)))
      const ours = JSON.parse(kept(state)).state
      expect({ ...ours, context: Memory.parse(ours.context) }).to.deep.equal({
        ...theirs,
        context: Memory.parse(theirs.context),
      })
    }
  })

  it('has no clock and no child of its own', () => {
    const impure = nodesIn(conversation.root).filter(({ invoke, after }) => invoke.length + after.length > 0)
    expect(impure.map(({ id }) => id)).to.deep.equal([])
  })

  it('comes to an end from every state without an interruption', () => {
    const ends =
      /showing|ending|promised|unsureWhen|numberNoted|sent|alreadySent|notSent|couldNotSend|anythingElse|stopped|withLinkWorker|afterLinkWorker|crisis/i
    const ending = new Set(states.filter(({ value }) => ends.test(pathOf(value))).map(key))
    const ordinary = edges
      .filter(({ event }) => !interruptions.has(event.type))
      .map(({ state, nextState }) => [key(state), key(nextState)] as const)
    for (let before = -1; before < ending.size; ) {
      before = ending.size
      for (const [from, to] of ordinary) if (ending.has(to)) ending.add(from)
    }
    none(
      'comes to no end that is named here',
      states.filter((one) => !ending.has(key(one))).map(({ value }) => pathOf(value)),
    )
  }).timeout(180_000)

  for (const detour of [{ type: 'danger' }, { type: 'help' }] as const) {
    it(`${detour.type} comes back to the same state, and asks the same again`, () => {
      const open = states.filter(
        ({ value }) => pathOf(value).startsWith('everyday.talking') || pathOf(value).endsWith('stopped'),
      )
      for (const state of open.filter((one) => !looking(one))) {
        const [there] = transition(conversation, state, samples[detour.type][0]!)
        const [back, effects] =
          detour.type === 'help'
            ? transition(conversation, state, { type: 'help' })
            : transition(conversation, there, { type: 'back' })
        const asked = state._nodes.flatMap(({ entry }) => entry as { type: string }[]).map(({ type }) => type)
        const again = effects.map(({ type }) => type).slice(detour.type === 'help' ? 1 : 0)
        expect([pathOf(back.value), again]).to.deep.equal([pathOf(state.value), asked])
      }
    })
  }

  it('says nothing old again to who comes back to where nothing was open, and never nothing at all', () => {
    const open = states.filter((one) => pathOf(one.value).startsWith('everyday') && !looking(one))
    const afterDanger = open.flatMap((state) => {
      const [there] = transition(conversation, state, danger)
      const [next, effects] = transition(conversation, there, { type: 'back' })
      return said(effects).length === 0 && !/stopped|withLinkWorker/.test(pathOf(next.value)) ? [state] : []
    })
    none(
      'is met with silence after danger',
      afterDanger.map(({ value }) => pathOf(value)),
    )
    const again = edges
      .filter(({ event }) => event.type === 'help' || event.type === 'chose.carryOn')
      .filter(({ nextState }) => /^everyday(?!.stopped)/.test(pathOf(nextState.value)))
      .flatMap(({ state, event, effects }) => said(effects).map((line) => ({ state, event, line })))
      .filter(({ line }) => !asksSomething(line))
    none(
      'says what is old',
      again.map(({ state, event, line }) => `${pathOf(state.value)} ${event.type}: ${line.message}`),
    )
  })

  it('meets nobody who writes with silence, unless a link worker is there or they told us to stop', () => {
    const written = /^(said|opened|person|help|back|stop|start|startAgain|media|danger)$/
    const silent = edges
      .filter(({ state, event }) => written.test(event.type) && !looking(state))
      .filter(({ state }) => !/withLinkWorker|stopped/.test(pathOf(state.value)))
      .filter(({ event, state }) => !(event.type === 'opened' && state.value !== 'new'))
      .filter(({ effects }) => effects.length === 0)
    none('is silent', silent.map(move))
  })

  it('says one message a turn with choices in it at most', () => {
    for (const { state, event, effects } of edges) {
      const offers = effects
        .flatMap((effect) => (effect.type === 'say' ? effect.params : []))
        .filter(({ choices }) => choices)
      if (offers.length > 1) expect.fail(`${key(state)} ${event.type}`)
    }
  })

  it('reaches a person with one message from every state but where one is, or was told to stop', () => {
    for (const state of states.filter((one) => !looking(one) && !pathOf(one.value).includes('withLinkWorker'))) {
      const [next, effects] = transition(conversation, state, { type: 'person' })
      const kept = (effects as unknown as Effect[]).some(
        (effect) => effect.type === 'keep' && effect.params.note === 'handOff',
      )
      expect(kept || next.context.awaitingPerson, key(state)).to.equal(true)
    }
  })
})

const said = (effects: unknown) =>
  (effects as readonly Effect[]).flatMap((effect) => (effect.type === 'say' ? effect.params : []))

/** Whether there is something to answer: a question, or a choice. So does what only says that they can go on. */
function asksSomething(line: Line): boolean {
  const text = speak([line], { short: false, numbered: true })
  return line.choices !== undefined || text.includes('?') || goesOn.test(line.message)
}

const goesOn = /^(?:help-how|complaint-ask|self-referral-left|what-matters-ask)$/

/** One move of each that goes from one state by one kind of thing heard to another, as told by what it brought. */
function differing(): Iterable<Edge> {
  const told = ({ state, event, nextState: { value, context } }: Edge) =>
    `${pathOf(state.value)} ${event.type} ${pathOf(value)} ${context.brought} ${state.context.misses} ${context.misses} ${state.context.awaitingPerson}`
  return new Map(edges.map((edge) => [told(edge), edge])).values()
}

const plain = ({ type, params }: { type: string; params?: unknown }) => ({ type, params })

/** Fails with the first few of what there should be none of, each said once. */
function none(what: string, found: readonly string[]): void {
  const all = [...new Set(found)]
  if (all.length > 0) expect.fail(`${what}, ${all.length} in all:\n${all.slice(0, 8).join('\n')}`)
}

const move = ({ state, event }: Edge) => `${pathOf(state.value)}, hearing ${event.type}`

function named({ source, eventType, guard }: AnyTransitionDefinition): string {
  return `${source.id}, ${eventType ? `hearing ${eventType}` : 'of itself'}${guard ? `, where ${String(guard)}` : ''}`
}

function nodesIn(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)]
}

function transitionsIn(node: AnyStateNode): AnyTransitionDefinition[] {
  return nodesIn(node).flatMap(({ transitions, always }) => [...[...transitions.values()].flat(), ...(always ?? [])])
}
