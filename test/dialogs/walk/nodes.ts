import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { getMicrosteps } from 'xstate'
import { conversation } from '#dialogs/conversation.ts'
import type { State } from '#dialogs/snapshot.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** All states of the machine, and all transitions. */
export const nodes = nodesIn(conversation.root)
export const transitions: readonly AnyTransitionDefinition[] = nodes.flatMap(({ transitions, always }) => [
  ...[...transitions.values()].flat(),
  ...(always ?? []),
])

/** The ids of the states that are entered on the way, and the transitions that are taken. */
export function passed(state: State, event: Heard) {
  const through = getMicrosteps(conversation, state, event).map(([next]) => next as State)
  return {
    entered: through.flatMap(({ _nodes }) => _nodes.map(({ id }) => id)),
    taken: [...conversation.getTransitionData(state, event), ...through.flatMap(takenOfItself)],
  }
}

/** Of a state passed through, the first transition of itself whose guard agrees. */
function takenOfItself({ _nodes, context }: State): AnyTransitionDefinition[] {
  return _nodes.flatMap(({ always }) =>
    (always ?? []).filter(({ guard }) => !guard || agrees(String(guard), context)).slice(0, 1),
  )
}

function agrees(guard: string, context: State['context']): boolean {
  const check = conversation.implementations.guards[guard as never] as unknown as (
    now: object,
    params: undefined,
  ) => boolean
  return check({ context, event: undefined }, undefined)
}

/** A transition as a reader would look for it. */
export function named({ source, eventType, guard }: AnyTransitionDefinition): string {
  return `${source.id}, ${eventType ? `hearing ${eventType}` : 'of itself'}${guard ? `, where ${String(guard)}` : ''}`
}

function nodesIn(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)]
}
