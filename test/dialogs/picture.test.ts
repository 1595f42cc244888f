import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { createMachine } from 'xstate'
import { conversation } from '#dialogs/conversation.ts'
import { dialogOf, dialogsIn, holdsDialogs, movesFrom, within } from '#test/dialogs/picture/moves.ts'
import { drawnInto, pictureOf } from '#test/dialogs/picture/picture.ts'

const picture = pictureOf(conversation)
const diagramsOf = (markdown: string) =>
  [...markdown.matchAll(/```mermaid\n(.+?)\n```/gs)].map(([, diagram]) => diagram!)

/** A state machine with a holder of dialogs, an interruption, a detour that comes back, and a dialog within a dialog. */
const small = createMachine({
  id: 'small',
  initial: 'new',
  states: {
    new: { on: { said: 'everyday', help: 'help' } },
    everyday: {
      initial: 'state',
      states: {
        state: {
          initial: 'asking',
          states: {
            asking: { on: { 'chose.yes': 'sure', 'chose.no': '#small.everyday.bye', other: {} } },
            sure: {
              initial: 'one',
              states: { one: { always: [{ guard: 'isLate', target: 'two' }, { target: '#bye' }] }, two: {} },
              on: { back: 'asking' },
            },
          },
          on: { thanks: {} },
        },
        bye: { id: 'bye' },
        open: { type: 'history', history: 'deep' },
      },
      on: { help: '#small.help' },
    },
    help: { always: '#small.everyday.open' },
  },
})

describe('The picture of the machine', () => {
  it('is what the machine gives now', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../dialogs/README.md'), 'utf8')
    expect(drawnInto(readme, picture) === readme, 'dialogs/README.md shows another machine: run npm run draw').to.equal(
      true,
    )
  })

  // No parser of state diagrams is small: this holds the few forms of line that are written here.
  it('is well-formed Mermaid, in which each arrow joins two boxes that are there', () => {
    for (const diagram of [...diagramsOf(picture), ...diagramsOf(pictureOf(small))]) {
      const [first, ...lines] = diagram.split('\n')
      const boxes = lines.flatMap((line) => line.match(/^ {2}state "[\w. ]+" as (\w+)$/)?.[1] ?? [])
      expect(first).to.equal('stateDiagram-v2')
      expect(new Set(boxes).size).to.equal(boxes.length)
      expect(boxes.filter((id) => /^(?:root|state|note|end|default)$/.test(id))).to.deep.equal([])
      for (const line of lines.slice(boxes.length)) {
        expect(line).to.match(
          /^ {2}(?:\[\*\] --> \w+|\w+ --> \w+: [\w -]+(?:, [\w -]+)*|classDef dashed [\w: -]+|class \w+(?:, \w+)* dashed)$/,
        )
        const [, from, to] = line.match(/^ {2}(\[\*\]|\w+) --> (\w+)/) ?? []
        if (to) expect(['[*]', ...boxes]).to.include.members([from, to])
      }
    }
  })

  it('shows every dialog, every state in it, and every way from one dialog to another', () => {
    const dialogs = dialogsIn(conversation.root)
    const [whole, ...each] = diagramsOf(picture)
    for (const dialog of dialogs.filter(({ type }) => type !== 'history'))
      expect(whole).to.include(`state "${dialog.key}" as`)
    const inside = dialogs.filter(({ states }) => Object.keys(states).length > 0)
    expect(each).to.have.length(inside.length)
    for (const [at, dialog] of inside.entries())
      for (const { path, type } of within(dialog).slice(1))
        if (type !== 'compound') expect(each[at]).to.include(`state "${path.slice(dialog.path.length).join('.')}" as`)
    const reached = within(conversation.root)
      .flatMap(movesFrom)
      .filter(({ from, to }) => dialogOf(from) !== dialogOf(to))
    const arrows = whole!.match(/ --> (\w+)/g)!.map((arrow) => arrow.slice(5))
    for (const { to } of reached)
      expect(
        arrows.some((id) => id.endsWith(dialogOf(to).key)),
        dialogOf(to).id,
      ).to.equal(true)
  })

  it('finds a dialog wherever it is held', () => {
    expect(dialogsIn(conversation.root).filter(holdsDialogs)).to.deep.equal([])
    expect(dialogsIn(small.root).map(({ key }) => key)).to.deep.equal(['new', 'state', 'bye', 'open', 'help'])
  })

  it('tells an interruption once, nests a dialog in a dialog, and comes back by history to one box', () => {
    expect(diagramsOf(pictureOf(small))).to.deep.equal([
      `stateDiagram-v2
  state "anywhere in everyday" as everyday
  state "new" as new
  state "state" as everyday_state
  state "bye" as bye
  state "where they were in everyday" as open
  state "help" as help
  [*] --> new
  everyday --> help: help
  new --> everyday_state: said
  everyday_state --> bye: chose no, else
  help --> open: at once
  classDef dashed stroke-dasharray: 4
  class everyday, open dashed`,
      `stateDiagram-v2
  state "anywhere in state" as everyday_state
  state "asking" as asking
  state "anywhere in sure" as sure
  state "sure.one" as one
  state "sure.two" as two
  state "bye" as bye
  [*] --> asking
  everyday_state --> everyday_state: thanks
  asking --> one: chose yes
  asking --> bye: chose no
  asking --> asking: other
  sure --> asking: back
  one --> two: if isLate
  one --> bye: else
  classDef dashed stroke-dasharray: 4
  class everyday_state, sure, bye dashed`,
    ])
  })

  it('needs its two marks', () => {
    expect(() => drawnInto('no marks', picture)).to.throw('There is no place for the picture')
  })
})
