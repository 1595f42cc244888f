import { expect } from 'chai'
import type { Session } from '#adapters/directories/listing.ts'
import { openingAt } from '#adapters/directories/opening.ts'

const told = (session: Partial<Session>, at: string, when: string | null = null) => {
  const sessions = [{ weekday: 1, which: 0, opens: 10, closes: 14, ...session }]
  const opening = openingAt({ when, sessions, evenings: null }, Date.parse(at))
  return opening && [opening.on, new Date(opening.at).toISOString().slice(0, 16)]
}

describe('When a place is open, for who cannot wait', () => {
  it('is now until it closes, today, or the next day that it is on', () => {
    expect(told({}, '2026-11-23T11:00Z')).to.deep.equal(['now', '2026-11-23T14:00'])
    expect(told({}, '2026-11-23T08:00Z')).to.deep.equal(['today', '2026-11-23T10:00'])
    expect(told({}, '2026-11-23T14:00Z')).to.deep.equal(['later', '2026-11-30T10:00'])
  })

  it('goes on into the night, and is told by the clock on the wall', () => {
    expect(told({ opens: 19.5, closes: 32.5 }, '2026-11-24T02:00Z')).to.deep.equal(['now', '2026-11-24T08:30'])
    expect(told({}, '2026-06-15T08:00Z')).to.deep.equal(['today', '2026-06-15T09:00'])
  })

  it('is on its week of the month alone', () => {
    expect(told({ which: 4 }, '2026-11-23T11:00Z')).to.deep.equal(['now', '2026-11-23T14:00'])
    expect(told({ which: -1 }, '2026-11-23T11:00Z')).to.deep.equal(['later', '2026-11-30T10:00'])
    expect(told({ which: 1 }, '2026-11-23T11:00Z')).to.equal(null)
  })

  it('is not told on a bank holiday, out of season, or where nobody can just go', () => {
    expect(told({}, '2026-12-28T11:00Z')).to.deep.equal(['later', '2027-01-04T10:00'])
    expect(told({}, '2026-07-06T11:00Z', 'Mondays, October to April')).to.equal(null)
    expect(told({}, '2026-11-23T11:00Z', 'Mondays, October to April')).not.to.equal(null)
    expect(told({}, '2026-11-23T11:00Z', 'Bookings: Monday')).to.equal(null)
  })
})
