import { expect } from 'chai'
import { having, messages, said, team, wantsLinkWorker } from '#test/support/steps.ts'

const later = { ...team, name: 'Others', contactBy: team.contactBy + 7 * 24 * 3_600_000 }

describe('A referral', () => {
  it('keeps the promise it was sent with, though the person asks for somebody else since', () => {
    const step = having(
      wantsLinkWorker,
      said('Eve'),
      { type: 'chose.yes' },
      { type: 'chose.skip' },
      said('Castlegate'),
      { type: 'teamFound', team },
      ...[1, 2, 3].map(() => ({ type: 'chose.skip' }) as const),
      { type: 'chose.send' },
      { type: 'reserved', reference: 'FP-4K7Q9-TMXC2', team },
      { type: 'person' },
      { type: 'teamFound', team: later },
      wantsLinkWorker,
      { type: 'referralFound' },
    )
    expect(messages(step)[0]).to.equal('my-referral-stands')
    expect(JSON.stringify(step.effects)).to.include(String(team.contactBy)).and.include(team.name)
  })
})
