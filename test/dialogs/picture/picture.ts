import type { AnyStateMachine, AnyStateNode } from 'xstate'
import { mermaid } from '#test/dialogs/picture/mermaid.ts'
import type { Move } from '#test/dialogs/picture/moves.ts'
import { dialogOf, dialogsIn, holdsDialogs, movesFrom, within } from '#test/dialogs/picture/moves.ts'

const [begin, end] = ['<!-- drawn by npm run draw, from here -->', '<!-- to here -->']

/** The text with the picture in its place, between two marks. */
export function drawnInto(text: string, picture: string): string {
  const [before, rest] = text.split(begin)
  const [, after] = rest?.split(end) ?? []
  if (after === undefined) throw new Error(`There is no place for the picture: write ${begin} and ${end}, a line each.`)
  return `${before}${begin}\n\n${picture}\n\n${end}${after}`
}

/** The machine as Markdown: how its dialogs lead to each other, then each that has states of its own. */
export function pictureOf({ root }: Pick<AnyStateMachine, 'root'>): string {
  const inside = dialogsIn(root).filter(({ states }) => Object.keys(states).length > 0)
  return [
    fenced(overview(root)),
    ...inside.map(
      (dialog) => `<details><summary>${nameOf(dialog)}</summary>\n\n${fenced(inner(dialog))}\n\n</details>`,
    ),
  ].join('\n\n')
}

const fenced = (diagram: string) => `\`\`\`mermaid\n${diagram}\n\`\`\``

/** What leads to the same by the same from several dialogs is drawn once, so that the picture can be read. */
function overview(root: AnyStateNode): string {
  const moves = within(root)
    .flatMap(movesFrom)
    .map((move) => ({
      ...move,
      guard: move.heard ? null : move.guard,
      from: dialogOf(move.from),
      to: dialogOf(move.to),
    }))
    .filter(({ from, to }) => from !== to)
  const held = moves.filter(({ from }) => holdsDialogs(from))
  const holders = [...new Set(held.map(({ from }) => from))]
  const dialogs = dialogsIn(root)
  return mermaid({
    start: dialogOf(root.initial.target![0]!),
    boxes: new Map([...holders, ...dialogs].map((node) => [node, nameOf(node)])),
    dashed: [...holders, ...dialogs.filter(isHistory)],
    moves: [...held, ...moves.filter((move) => !holdsDialogs(move.from) && !isToldElsewhere(move, held, moves))],
  })
}

/** What is heard is told by the holder that hears it; a guard, by the first dialog that asks it on the way there. */
function isToldElsewhere({ from, to, heard, guard }: Move, held: readonly Move[], all: readonly Move[]): boolean {
  if (heard) return held.some((move) => move.heard === heard && move.to === to)
  const first = all.find((move) => !move.heard && move.guard === guard && move.to === to)
  return guard !== null && first!.from !== from
}

/** One dialog, with where it leads. What the whole of it hears is drawn once, from a box of its own. */
function inner(dialog: AnyStateNode): string {
  const inside = within(dialog)
  const destination = ({ from, to }: Move) => (to === from ? to : inside.includes(to) ? entered(to) : dialogOf(to))
  const moves = inside.flatMap(movesFrom).map((move) => ({ ...move, to: destination(move) }))
  const elsewhere = [...new Set(moves.map(({ to }) => to).filter((node) => !inside.includes(node)))]
  const states = inside.filter((node) => node.type !== 'compound' || moves.some(({ from }) => from === node))
  return mermaid({
    start: entered(dialog),
    boxes: new Map([
      ...states.map((node) => [node, nameWithin(dialog, node)] as const),
      ...elsewhere.map((node) => [node, nameOf(node)] as const),
    ]),
    dashed: [...states.filter(({ type }) => type === 'compound' || type === 'history'), ...elsewhere],
    moves,
  })
}

/** Where one is who has come to a state: in its first, and the first of that. */
function entered(node: AnyStateNode): AnyStateNode {
  const [first] = node.type === 'compound' ? (node.initial.target ?? []) : []
  return first ? entered(first) : node
}

const isHistory = ({ type }: AnyStateNode) => type === 'history'

function nameOf(node: AnyStateNode): string {
  if (isHistory(node)) return `where they were in ${node.parent!.key}`
  if (holdsDialogs(node)) return node.parent ? `anywhere in ${node.key}` : 'anywhere'
  return node.key
}

function nameWithin(dialog: AnyStateNode, node: AnyStateNode): string {
  const name = node.path.slice(dialog.path.length).join('.')
  return node.type === 'compound' ? `anywhere in ${name || dialog.key}` : name
}
