import { expect } from 'chai'
import { having, messages, said, team, wantsLinkWorker } from '#test/support/steps.ts'

const later = { ...team, name: 'Others', contactBy: team.contactBy + 7 * 24 * 3_600_000 }

describe('A referral', () => {
  it('keeps the promise it was sent with, though the person asks for somebody else since', () => {
    const step = having(
      wantsLinkWorker,
      said('Eve'),
      { type: 'chose.yes' },
      said('Castlegate'),
      { type: 'teamFound', team },
      { type: 'chose.send' },
      { type: 'reserved', reference: 'FP-4K7Q9-TMXC2' },
      { type: 'person' },
      { type: 'teamFound', team: later },
      wantsLinkWorker,
    )
    expect(messages(step)).to.deep.equal(['self-referral-already'])
    expect(JSON.stringify(step.effects)).to.include(String(team.contactBy)).and.include(team.name)
  })
})
