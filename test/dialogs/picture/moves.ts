import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'

/** States that only hold dialogs: what they hear is heard in each of those. By their paths; the first is the root. */
const holding: ReadonlySet<string> = new Set(['', 'everyday', 'everyday.talking'])

export const holdsDialogs = ({ path }: AnyStateNode) => holding.has(path.join('.'))

/** A way from one state to another, and what is heard on it. */
export interface Move {
  readonly from: AnyStateNode
  readonly to: AnyStateNode
  /** Null where it is taken of itself. */
  readonly heard: string | null
  readonly guard: string | null
  /** The last of several that are taken of themselves: where no guard agreed. */
  readonly otherwise: boolean
}

/** This state and all within it, as they stand in their files. */
export const within = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(within),
]

/** Every move from a state itself. One that leads nowhere else leads back to it. */
export function movesFrom(node: AnyStateNode): readonly Move[] {
  const always = node.always ?? []
  return [...[...node.transitions.values()].flat(), ...always].map((one: AnyTransitionDefinition) => ({
    ...{ from: node, to: one.target?.[0] ? restingIn(one.target[0]) : node, heard: one.eventType || null },
    ...{ guard: nameOf(one.guard), otherwise: !one.eventType && always.length > 1 && !one.guard },
  }))
}

/** The dialog that a state is of: the outermost that is not itself a holder of dialogs. */
export function dialogOf(node: AnyStateNode): AnyStateNode {
  return node.parent && !holdsDialogs(node.parent) ? dialogOf(node.parent) : node
}

/** Every dialog, in the machine's order. */
export const dialogsIn = (root: AnyStateNode): readonly AnyStateNode[] =>
  Object.values(root.states).flatMap((node) => (holdsDialogs(node) ? dialogsIn(node) : node))

/** Whoever is led to a holder of dialogs comes to the first of them. */
function restingIn(node: AnyStateNode): AnyStateNode {
  const [first] = holdsDialogs(node) ? (node.initial.target ?? []) : []
  return first ? restingIn(first) : node
}

function nameOf(guard: AnyTransitionDefinition['guard']): string | null {
  if (!guard) return null
  if (typeof guard === 'string') return guard
  return typeof guard === 'object' ? guard.type : guard.name
}
