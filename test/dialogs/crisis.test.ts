import { expect } from 'chai'
import { danger, having, messages, notes, where } from '#test/support/steps.ts'

describe('Someone who says that they are not safe', () => {
  const flagged = [{ note: 'flag', because: 'not safe', risks: [] }]

  it('is told what to do, and flagged', () => {
    const step = having(danger, { type: 'chose.notSafe' })
    expect([messages(step), notes(step)]).to.deep.equal([['crisis-not-safe'], flagged])
  })

  it('is flagged too where a link worker is there, who alone speaks', () => {
    const step = having(danger, { type: 'linkWorkerJoined' }, danger, { type: 'chose.notSafe' })
    expect([where(step), messages(step), notes(step)]).to.deep.equal(['crisis.withLinkWorker', [], flagged])
  })
})
