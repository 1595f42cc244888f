import { expect } from 'chai'
import { transition } from 'xstate'
import { conversation } from '#dialogs/conversation.ts'
import { pathOf } from '#dialogs/former.ts'
import { Memory } from '#dialogs/memory.ts'
import { moved } from '#dialogs/moved.ts'
import type { State } from '#dialogs/snapshot.ts'
import { kept } from '#dialogs/snapshot.ts'
import type { Effect } from '#dialogs/vocabulary.ts'
import { looking } from '#test/dialogs/walk/alike.ts'
import { named, nodes, passed, transitions } from '#test/dialogs/walk/nodes.ts'
import { walked } from '#test/dialogs/walk/walk.ts'
import { said } from '#test/dialogs/walk/wrong.ts'
import { samples } from '#test/support/heard.ts'
import { danger } from '#test/support/steps.ts'

/** The states and transitions that are reached and taken on one channel alone. */
const onlyOn = {
  phone: /agreeing\.(?:offering|checkIn|noCheckIn)|selfReferral\.reachHere|where (?:onPhone|mayCheckIn|asksReachHere)$/,
  web: /agreeing\.kept$|handOff\.noWay$|where hasNoWay$|(?:signposting\.keeping|agreeing\.weighing), of itself$|onward, of itself, where asksReach$/,
}

/** Shows what must be so of every state and every move on a channel. */
export function proves(channel: 'phone' | 'web'): void {
  const onPhone = channel === 'phone'
  const [here, elsewhere] = onPhone ? [onlyOn.phone, onlyOn.web] : [onlyOn.web, onlyOn.phone]
  const { states, differing, leadingTo, found } = walked(onPhone)

  it('takes every transition that it has, and reaches every state', () => {
    const left = new Set<unknown>(transitions)
    const unseen = new Set(nodes.filter(({ type }) => type === 'atomic').map(({ id }) => id))
    for (const state of states) for (const { id } of state._nodes) unseen.delete(id)
    for (const { state, event } of differing) {
      const { entered, taken } = passed(state, event)
      for (const one of taken) left.delete(one)
      for (const id of entered) unseen.delete(id)
    }
    const never = [...unseen, ...transitions.filter((one) => left.has(one)).map(named)]
    none(
      'never reached or taken',
      never.filter((name) => here.test(name) || !elsewhere.test(name)),
    )
  })

  for (const [what, moves] of found) it(`makes no move that ${what}`, () => none(what, [...moves]))

  it('moves from every state as XState itself would, and keeps what it would', () => {
    for (const { state, event } of new Map(differing.map((one) => [one.state, one])).values()) {
      const [theirState, theirActions] = transition(conversation, state, event)
      const ours = moved(state, event, onPhone)
      expect([ours.state.value, ours.state.context, ours.actions.map(plain)]).to.deep.equal([
        ...[theirState.value, theirState.context, theirActions.map(plain)],
      ])
      const theirs = JSON.parse(JSON.stringify(conversation.getPersistedSnapshot(state)))
      const left = JSON.parse(kept(state)).state
      expect({ ...left, context: Memory.parse(left.context) }).to.deep.equal({
        ...theirs,
        context: Memory.parse(theirs.context),
      })
    }
  })

  it('comes to an end from every state without an interruption', () => {
    const ends =
      /showing|ending|promised|unsureWhen|numberNoted|sent|alreadySent|notSent|couldNotSend|anythingElse|stopped|withLinkWorker|afterLinkWorker|crisis/i
    const ending = new Set(states.filter(({ value }) => ends.test(pathOf(value))))
    for (const state of ending) for (const before of leadingTo.get(state)!) ending.add(before)
    none('comes to no end that is named here', states.filter((one) => !ending.has(one)).map(path))
  })

  for (const detour of [{ type: 'danger' }, { type: 'help' }] as const) {
    it(`${detour.type} comes back to the same state, and asks the same again`, () => {
      const open = states.filter((one) => path(one).startsWith('everyday.talking') || path(one).endsWith('stopped'))
      for (const state of open.filter((one) => !looking(one))) {
        const [there] = transition(conversation, state, samples[detour.type][0]!)
        const [back, effects] =
          detour.type === 'help'
            ? transition(conversation, state, { type: 'help' })
            : transition(conversation, there, { type: 'back' })
        const asked = state._nodes.flatMap(({ entry }) => entry as { type: string }[]).map(({ type }) => type)
        // In front of it: what HELP says, and of a line to who leaves danger.
        const again = effects.map(({ type }) => type).slice(1)
        expect([path(back as State), again]).to.deep.equal([path(state), asked])
      }
    })
  }

  it('is never silent to who comes back from danger to where nothing was open', () => {
    const open = states.filter((one) => path(one).startsWith('everyday') && !looking(one))
    const silent = open.filter((state) => {
      const [there] = transition(conversation, state, danger)
      const [next, effects] = transition(conversation, there, { type: 'back' })
      return said(effects).length === 0 && !/stopped|withLinkWorker/.test(path(next as State))
    })
    none('is met with silence after danger', silent.map(path))
  })

  it('reaches a person with one message from every state but where one is, or was told to stop', () => {
    for (const state of states.filter((one) => !looking(one) && !path(one).includes('withLinkWorker'))) {
      const [next, effects] = transition(conversation, state, { type: 'person' })
      const kept = (effects as unknown as Effect[]).some(
        (effect) => effect.type === 'keep' && effect.params.note === 'handOff',
      )
      expect(kept || next.context.awaitingPerson, path(state)).to.equal(true)
    }
  })
}

const path = ({ value }: State) => pathOf(value)

const plain = ({ type, params }: { type: string; params?: unknown }) => ({ type, params })

/** Fails with the first few of what there should be none of, each said once. */
export function none(what: string, found: readonly string[]): void {
  const all = [...new Set(found)]
  if (all.length > 0) expect.fail(`${what}, ${all.length} in all:\n${all.slice(0, 8).join('\n')}`)
}
