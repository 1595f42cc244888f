import { expect } from 'chai'
import { having, hungry, messages, said } from '#test/support/steps.ts'

describe('Someone who says that it is not safe to write to them', () => {
  const unsafe = [said('he hits me', { quiet: 'abuse' }), { type: 'chose.notSafeHere' }] as const

  it('is never written to first, though they had agreed to a check-in', () => {
    expect(messages(having(hungry, ...unsafe, { type: 'due.check-in' }))).to.deep.equal([])
    expect(messages(having(hungry, ...unsafe, hungry, { type: 'due.check-in' }))).to.deep.equal([])
    expect(messages(having(hungry, { type: 'due.check-in' }))).to.deep.equal(['follow-up-ask'])
  })
})
