import { expect } from 'chai'
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { getMicrosteps, initialTransition, transition } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'
import { conversation } from '#dialogs/conversation.ts'
import { pathOf } from '#dialogs/former.ts'
import { facts } from '#dialogs/memory.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'
import { samples } from '#test/support/heard.ts'

type State = Parameters<typeof conversation.getPersistedSnapshot>[0]

const events: Heard[] = Object.values(samples).flat()
const answers = new Set<string>(['found', 'foundNothing', 'teamFound', 'reserved', 'couldNotLook'])
const interruptions = new Set<string>([
  ...['danger', 'person', 'help', 'back', 'stop', 'start', 'startAgain', 'media', 'due', 'staffClosedFlag'],
  ...['linkWorkerJoined', 'linkWorkerLeft', 'linkWorkerSaid', 'opened'],
])

/** Guards read facts alone, so states with the same facts behave the same. In a detour, what it left counts too. */
function key({ value, context, historyValue }: State): string {
  const left = pathOf(value).startsWith('crisis') ? Object.values(historyValue).flat().map(({ id }) => id) : []
  return JSON.stringify([value, left, facts(context)])
}

/** A lookup is answered in the same turn; nothing else is heard in between, and an answer is heard nowhere else. */
const heardHere = (state: State) => events.filter(({ type }) => looking(state) === answers.has(type))
const looking = ({ value }: State) => /looking|finding|checking|sending/.test(pathOf(value))

const edges = [false, true].flatMap((onPhone) => {
  const [fresh] = initialTransition(conversation)
  const fromState = { ...fresh, context: { ...fresh.context, onPhone } }
  return adjacencyMapToArray(
    getAdjacencyMap(conversation, { fromState, events: heardHere as never, serializeState: key as never, limit: 1e6 }),
  )
})
const states = [...new Map(edges.map(({ state }) => [key(state), state])).values()]
const transitions = transitionsIn(conversation.root)

/** The states passed through on the way, the last of them where it comes to rest. */
const passed = (state: State, event: Heard) => getMicrosteps(conversation, state, event).map(([next]) => next as State)

const entered = (state: State, event: Heard) => passed(state, event).flatMap(({ _nodes }) => _nodes.map(({ id }) => id))

/** The transitions taken of themselves on the way: of each state passed through, the first whose guard agrees. */
function alwaysTaken(state: State, event: Heard): AnyTransitionDefinition[] {
  return passed(state, event).flatMap(({ _nodes, context }) =>
    _nodes.flatMap(({ always }) => (always ?? []).filter(({ guard }) => !guard || agrees(String(guard), context)).slice(0, 1)),
  )
}

function agrees(guard: string, context: State['context']): boolean {
  const check = conversation.implementations.guards[guard as never] as unknown as (now: object, params: undefined) => boolean
  return check({ context, event: undefined }, undefined)
}

const effectsOf = (state: State, event: Heard) => transition(conversation, state, event)[1] as unknown as Effect[]

describe('The machine, walked whole', () => {
  it('takes every transition that it has', () => {
    const taken = new Set<unknown>()
    for (const { state, event } of edges) {
      for (const one of conversation.getTransitionData(state, event)) taken.add(one)
      for (const one of alwaysTaken(state, event)) taken.add(one)
    }
    expect(transitions.filter((one) => !taken.has(one)).map(named)).to.deep.equal([])
  })

  it('reaches every state', () => {
    const reached = new Set(edges.flatMap(({ state, event }) => entered(state, event)))
    expect(leaves(conversation.root).filter(({ id }) => !reached.has(id) && id !== 'conversation.new').map(({ id }) => id)).to.deep.equal([])
  })

  it('is never at rest in a lookup, and asks for one thing at a time', () => {
    for (const { state, event, nextState } of edges) {
      const lookUps = effectsOf(state, event).filter(({ type }) => type === 'lookUp').length
      expect([lookUps, `${key(state)} ${event.type}`]).to.deep.equal([looking(nextState) ? 1 : 0, `${key(state)} ${event.type}`])
    }
    const answered = edges.filter(({ state }) => looking(state))
    expect(answered.filter(({ nextState }) => looking(nextState))).to.deep.equal([])
  })

  it('hears danger at its root and in crisis alone, and has no wildcard and no empty handler', () => {
    const danger = transitions.filter(({ eventType }) => eventType === 'danger')
    expect([...new Set(danger.map(({ source }) => source.id))]).to.deep.equal([
      'conversation',
      'crisis.alone',
      'crisis.withLinkWorker',
    ])
    const deaf = transitions.filter(({ eventType, target, actions }) => eventType.includes('*') || (!target && actions.length === 0))
    expect(deaf.map(named)).to.deep.equal([])
  })

  it('lets nothing out but what vocabulary.ts names, and keeps nothing on entry', () => {
    const effects = edges.flatMap(({ state, event }) => effectsOf(state, event))
    expect([...new Set(effects.map(({ type }) => type))].sort()).to.deep.equal(['keep', 'lookUp', 'say'])
    const onEntry = nodesIn(conversation.root).filter(({ entry }) => entry.some((one) => (one as { type: string }).type === 'keep'))
    expect(onEntry.map(({ id }) => id)).to.deep.equal([])
  })

  it('has no clock and no child of its own', () => {
    const impure = nodesIn(conversation.root).filter(({ invoke, after }) => invoke.length + after.length > 0)
    expect(impure.map(({ id }) => id)).to.deep.equal([])
  })

  it('comes to an end from every state without an interruption', () => {
    const ends = /showing|ending|promised|unsureWhen|numberNoted|sent|alreadySent|notSent|couldNotSend|anythingElse|stopped|withLinkWorker|afterLinkWorker|crisis/i
    const ending = new Set(states.filter(({ value }) => ends.test(pathOf(value))).map(key))
    const ordinary = edges.filter(({ event }) => !interruptions.has(event.type))
    for (let before = -1; before < ending.size; ) {
      before = ending.size
      for (const { state, nextState } of ordinary) if (ending.has(key(nextState))) ending.add(key(state))
    }
    expect(states.map(key).filter((name) => !ending.has(name))).to.deep.equal([])
  })

  for (const detour of [{ type: 'danger' }, { type: 'help' }] as const) {
    it(`${detour.type} comes back to the same state, and asks the same again`, () => {
      const open = states.filter(({ value }) => pathOf(value).startsWith('everyday.talking') || pathOf(value).endsWith('stopped'))
      for (const state of open.filter((one) => !looking(one))) {
        const [there] = transition(conversation, state, samples[detour.type][0]!)
        const [back, effects] = detour.type === 'help' ? transition(conversation, state, { type: 'help' }) : transition(conversation, there, { type: 'back' })
        const asked = state._nodes.flatMap(({ entry }) => entry as { type: string }[]).map(({ type }) => type)
        const again = effects.map(({ type }) => type).slice(detour.type === 'help' ? 1 : 0)
        expect([pathOf(back.value), again]).to.deep.equal([pathOf(state.value), asked])
      }
    })
  }

  it('meets nobody who writes with silence, unless a link worker is there or they told us to stop', () => {
    const written = /^(said|opened|person|help|back|stop|start|startAgain|media|danger)$/
    const silent = edges
      .filter(({ state, event }) => written.test(event.type) && !looking(state))
      .filter(({ state }) => !/withLinkWorker|stopped/.test(pathOf(state.value)))
      .filter(({ event, state }) => !(event.type === 'opened' && state.value !== 'new'))
      .filter(({ state, event }) => effectsOf(state, event).length === 0)
    expect(silent.map(({ state, event }) => `${key(state)} ${event.type}`)).to.deep.equal([])
  })

  it('says one message a turn with choices in it at most', () => {
    for (const { state, event } of edges) {
      const offers = effectsOf(state, event).flatMap((effect) => (effect.type === 'say' ? effect.params : [])).filter(({ choices }) => choices)
      expect(offers.length, `${key(state)} ${event.type}`).to.be.at.most(1)
    }
  })

  it('reaches a person with one message from every state but where one is, or was told to stop', () => {
    for (const state of states.filter((one) => !looking(one) && !pathOf(one.value).includes('withLinkWorker'))) {
      const [next, effects] = transition(conversation, state, { type: 'person' })
      const kept = (effects as unknown as Effect[]).some((effect) => effect.type === 'keep' && effect.params.note === 'handOff')
      expect(kept || next.context.awaitingPerson, key(state)).to.equal(true)
    }
  })
})

const named = ({ source, eventType, guard }: AnyTransitionDefinition) => `${source.id} ${eventType} ${JSON.stringify(guard ?? '')}`

const nodesIn = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesIn)]

const leaves = (node: AnyStateNode) => nodesIn(node).filter(({ type }) => type === 'atomic')

function transitionsIn(node: AnyStateNode): AnyTransitionDefinition[] {
  return nodesIn(node).flatMap(({ transitions, always }) => [...[...transitions.values()].flat(), ...(always ?? [])])
}
