import type { AnyStateNode } from 'xstate'
import type { Move } from '#test/dialogs/picture/moves.ts'

export interface Diagram {
  readonly start: AnyStateNode | null
  readonly boxes: ReadonlyMap<AnyStateNode, string>
  /** Boxes that stand for what is drawn elsewhere, or in no place of its own. */
  readonly dashed: readonly AnyStateNode[]
  readonly moves: readonly Move[]
}

/** A diagram as Mermaid writes it. Moves between the same two boxes are one arrow that tells all that is heard. */
export function mermaid({ start, boxes, dashed, moves }: Diagram): string {
  const ids = idsOf([...boxes.keys()])
  const idOf = (node: AnyStateNode) => ids.get(node)!
  const arrows = Map.groupBy(moves, ({ from, to }) => `${idOf(from)} --> ${idOf(to)}`)
  return [
    'stateDiagram-v2',
    ...[...boxes].map(([node, label]) => `state "${label}" as ${idOf(node)}`),
    ...(start ? [`[*] --> ${idOf(start)}`] : []),
    ...[...arrows].map(([arrow, along]) => `${arrow}: ${[...new Set(along.map(labelOf))].join(', ')}`),
    ...(dashed.length > 0
      ? ['classDef dashed stroke-dasharray: 4', `class ${dashed.map(idOf).join(', ')} dashed`]
      : []),
  ].join('\n  ')
}

/** What a box is called in its diagram: as much of its path, from the end, as no other shares. */
function idsOf(nodes: readonly AnyStateNode[]): ReadonlyMap<AnyStateNode, string> {
  const ends = ({ path }: AnyStateNode) => path.map((_, at) => path.slice(at).join('_')).reverse()
  return new Map(
    nodes.map((node) => {
      const others = nodes.filter((other) => other !== node).flatMap(ends)
      return [
        node,
        ends(node).find((end) => !others.includes(end) && !taken.has(end)) ?? ['anywhere', ...node.path].join('_'),
      ]
    }),
  )
}

/** Words of Mermaid's own: it refuses some as a name, and draws nothing at all for a box called root. */
const taken = new Set([
  ...['state', 'note', 'end', 'class', 'classDef', 'style', 'default', 'direction', 'hide', 'scale', 'as', 'root'],
])

function labelOf({ heard, guard, otherwise }: Move): string {
  const words = [heard?.replaceAll('.', ' '), guard && `if ${guard}`, otherwise && 'else'].filter(Boolean)
  return words.join(' ') || 'at once'
}
