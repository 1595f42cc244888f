import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { promiseOf } from '#bot/services/promises.ts'
import { referenceIn, referenceWithin, reserveReference } from '#bot/services/referrals.ts'
import { staffReading } from '#bot/services/staffed.ts'
import { readSettings } from '#bot/settings.ts'
import { readArea } from '#content/areas.ts'

const area = readArea('thornshire')
const london = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/London' }).toMillis()
const said = (instant: number) => DateTime.fromMillis(instant, { zone: 'Europe/London' }).toFormat('ccc d LLL HH:mm')

describe('What a team promises', () => {
  const team = area.teams.find(({ id }) => id === 'thornley-vale')!
  const promised = (iso: string) => {
    const { readBy, contactBy } = promiseOf(area, team, london(iso))
    return [said(readBy), said(contactBy)]
  }

  it('counts from the next working day, whenever they wrote', () => {
    expect(promised('2026-11-23T10:00')).to.deep.equal(['Tue 24 Nov 17:00', 'Mon 30 Nov 17:00'])
    expect(promised('2026-11-22T02:00')).to.deep.equal(['Mon 23 Nov 17:00', 'Fri 27 Nov 16:30'])
    expect(promised('2026-11-27T16:00')).to.deep.equal(['Mon 30 Nov 17:00', 'Fri 4 Dec 16:30'])
  })

  it('is its own, though another team has its name in the same minute', () => {
    const [now, other] = [london('2026-11-23T10:00'), { ...team, tries: team.tries + 1 }]
    expect([team, other].map((one) => promiseOf(area, one, now).tries)).to.deep.equal([team.tries, other.tries])
  })

  it('leaves out Christmas', () => {
    expect(promised('2026-12-24T16:00')[0]).to.equal('Tue 29 Dec 17:00')
  })

  it('adds a wait while it stands, and not after', () => {
    const waiting = area.teams.find(({ wait }) => wait)!
    const contact = (iso: string) => promiseOf(area, waiting, london(iso)).contactBy - london(iso)
    const week = 7 * 24 * 3_600_000
    expect(contact('2026-11-23T10:00') - contact('2027-05-10T10:00')).to.be.greaterThan(week)
  })
})

describe('Whether anyone reads alerts', () => {
  const reading = (iso: string) => {
    const { now, by } = staffReading(area, london(iso))
    return `${now ? 'now' : 'later'}, ${said(by)}`
  }

  it('is said as it is, by day, at night, at the weekend and on a bank holiday', () => {
    expect(reading('2026-11-23T10:00')).to.equal('now, Mon 23 Nov 10:15')
    expect(reading('2026-11-23T18:00')).to.equal('later, Tue 24 Nov 09:00')
    expect(reading('2026-11-21T10:00')).to.equal('later, Mon 23 Nov 09:00')
    expect(reading('2026-12-25T10:00')).to.equal('later, Tue 29 Dec 09:00')
  })

  it('is promised for no time at which nobody is there', () => {
    expect(reading('2026-11-23T16:50')).to.equal('now, Mon 23 Nov 17:00')
    expect(reading('2026-11-27T16:29')).to.equal('now, Fri 27 Nov 16:30')
  })

  it('is right on both sides of a clock change', () => {
    expect(reading('2026-10-25T00:30')).to.equal('later, Mon 26 Oct 09:00')
    expect(reading('2027-03-28T00:30')).to.equal('later, Tue 30 Mar 09:00')
  })

  it('is never promised for a time that is over', () => {
    const anyTime = fc.integer({ min: london('2026-01-01'), max: london('2028-06-01') })
    fc.assert(fc.property(anyTime, (at) => staffReading(area, at).by > at))
  })
})

describe('A reference', () => {
  const some = (taken = new Set<string>()) =>
    reserveReference(
      { reserve: async (reference) => !taken.has(reference) && Boolean(taken.add(reference)) },
      randomBytes,
    )

  it('is one that nobody else has, among 100,000', async () => {
    const taken = new Set<string>()
    for (let n = 0; n < 100_000; n++) await some(taken)
    expect(taken.size).to.equal(100_000)
  })

  it('is known in any case and spacing, and by no slip of a letter or swap of two', async () => {
    const reference = await some()
    expect(reference).to.match(/^FP-[2-9CDFGHJKMNPQRTWX]{5}-[2-9CDFGHJKMNPQRTWX]{5}$/)
    expect(referenceIn(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).to.equal(reference)
    const letters = reference.slice(3).replace('-', '')
    for (let at = 0; at < letters.length; at++) {
      for (const other of '23456789CDFGHJKMNPQRTWX') {
        const slipped = letters.slice(0, at) + other + letters.slice(at + 1)
        expect(referenceIn(`FP${slipped}`) !== null).to.equal(slipped === letters)
      }
      const swapped = letters.slice(0, at) + (letters[at + 1] ?? '') + letters[at] + letters.slice(at + 2)
      if (swapped !== letters) expect(referenceIn(`FP${swapped}`), swapped).to.equal(null)
    }
  })

  it('is drawn again where it is taken', async () => {
    const answers = [false, false, true]
    let asked = 0
    await reserveReference({ reserve: async () => answers[asked++]! }, randomBytes)
    expect(asked).to.equal(3)
  })
})

describe('Settings', () => {
  it('are refused in a sentence that names each that is wrong, and never its value', () => {
    const wrong = { PORT: 'eighty', FINGERPOST_KEY: 'c2VjcmV0', AREA: 'narnia' }
    expect(() => readSettings(wrong))
      .to.throw(/PORT: expected a whole number.*FINGERPOST_KEY: expected 32 random bytes/s)
      .and.satisfy((error: Error) => !/eighty|c2VjcmV0|narnia/.test(error.message))
  })

  it('that are there and empty are refused too, and none of them is taken for nought', () => {
    for (const empty of ['', ' ']) {
      expect(() => readSettings({ PORT: empty, LISTEN_QUIET_SECONDS: empty }))
        .to.throw(/PORT.*LISTEN_QUIET_SECONDS/)
        .with.property('code', 'SETTING_WRONG')
    }
    expect(readSettings({ PORT: '0', LOOK_UP_SECONDS: '0.5' })).to.include({ PORT: 0, LOOK_UP_SECONDS: 0.5 })
  })

  it('have a value for all where nothing is said', () => {
    expect(readSettings({})).to.include({ PORT: 3978, AREA: 'thornshire', LISTEN_QUIET_SECONDS: 3 })
  })
})

describe('Who gives a reference', () => {
  it('is known to, also where it is none of ours', () => {
    const given = [
      'FP-4K7Q-92',
      'fp 4k7q 92',
      'whats happening with FP4K7Q92',
      'i need to change my referral, its FP-4K7Q-92',
      'my reference is fp 4k7q 92',
      'ref number 88213',
      'its ref: 4K7Q 92',
      'AB-1234',
    ]
    expect(given.filter((text) => referenceWithin(text) !== null)).to.deep.equal([])
  })

  it('is not whoever writes of another number, a postcode or an illness', () => {
    const others = [
      'XX1 2AF',
      'LS6',
      '07700 900123',
      '07700-900123',
      'covid-19',
      'COVID-19 left me tired',
      'the fp clinic at 10am',
      'my pip ref is 88213 and they stopped it',
      'QQ123456C',
      'can i get a reference for a job',
      'the council tax reference was wrong',
    ]
    expect(others.filter((text) => referenceWithin(text) !== undefined)).to.deep.equal([])
  })
})
