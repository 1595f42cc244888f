import { expect } from 'chai'
import { named, nodes, transitions } from '#test/dialogs/walk/nodes.ts'

describe('The machine', () => {
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
    expect(deaf.map(named)).to.deep.equal([])
  })

  it('keeps nothing on entry', () => {
    const onEntry = nodes.filter(({ entry }) => entry.some((one) => (one as { type: string }).type === 'keep'))
    expect(onEntry.map(({ id }) => id)).to.deep.equal([])
  })

  it('has no clock and no child of its own', () => {
    const impure = nodes.filter(({ invoke, after }) => invoke.length + after.length > 0)
    expect(impure.map(({ id }) => id)).to.deep.equal([])
  })
})
