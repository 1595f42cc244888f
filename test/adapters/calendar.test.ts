import { expect } from 'chai'
import { DateTime } from 'luxon'
import { recurringFromProse } from '#adapters/directories/calendar/from-prose.ts'
import { recurringFromSchedules, type Scheduled } from '#adapters/directories/calendar/from-schedules.ts'
import { isAtTheWeekend, isInTheEvening, isOn, nextOn } from '#adapters/directories/calendar/on.ts'
import { timesIn } from '#adapters/directories/times/prose.ts'

const prose = (text: string) => recurringFromProse(timesIn(text))
const schedules = (...all: readonly Scheduled[]) => recurringFromSchedules(all)
const at = (local: string) => DateTime.fromISO(local, { zone: 'Europe/London' }).toMillis()
/** `2026-11-24 10:00`, or undefined where none is known. */
const next = (times: ReturnType<typeof prose>, local: string) => {
  const on = nextOn(times, at(local))
  return on ? `${on.day} ${on.from ?? ''}`.trim() : undefined
}

describe('when something is on', () => {
  const mondays = '2026-11-23'

  it('is on from its start until just before its end, by the clock in London in summer and winter', () => {
    const tuesdays = prose('Tuesdays 10am-2pm')
    expect(isOn(tuesdays, at('2026-11-24T10:00'))).to.equal(true)
    expect(isOn(tuesdays, at('2026-11-24T13:59'))).to.equal(true)
    expect(isOn(tuesdays, at('2026-11-24T14:00'))).to.equal(false)
    expect(isOn(tuesdays, at('2026-11-23T11:00'))).to.equal(false)
    expect(isOn(tuesdays, Date.parse('2026-07-14T09:00Z'))).to.equal(true)
    expect(isOn(tuesdays, Date.parse('2026-07-14T08:59Z'))).to.equal(false)
  })

  it('is on over midnight, and the whole week where it never closes', () => {
    const shelter = prose('Monday - Sunday 10pm-8am')
    expect(isOn(shelter, at('2026-11-24T02:00'))).to.equal(true)
    expect(isOn(shelter, at('2026-11-24T09:00'))).to.equal(false)
    expect(isOn(prose('Helpline open 24/7'), at('2026-11-24T03:00'))).to.equal(true)
  })

  it('does not know whether it is on where no end is said, or something else decides', () => {
    expect(isOn(prose('Friday from 6pm'), at('2026-11-27T19:00'))).to.equal(null)
    expect(isOn(prose('Friday from 6pm'), at('2026-11-27T17:00'))).to.equal(false)
    expect(isOn(prose('Tuesdays 10am-2pm, term time only'), at('2026-11-24T11:00'))).to.equal(null)
    expect(isOn(prose('Alternate Tuesdays 10am-2pm'), at('2026-11-24T11:00'))).to.equal(null)
    expect(isOn(prose('Tuesdays'), at('2026-11-24T11:00'))).to.equal(null)
    expect(isOn([], at('2026-11-24T11:00'))).to.equal(false)
  })

  it('knows that it is not on, on days that are taken away', () => {
    for (const text of ['Daily (except Tues & Sat) 10am-2pm', 'Mon-Fri 10am-2pm, closed Tuesdays']) {
      expect(isOn(prose(text), at('2026-11-24T11:00')), text).to.equal(false)
      expect(isOn(prose(text), at('2026-11-25T11:00')), text).to.equal(true)
    }
    expect(isOn(prose('Mon-Fri 10am-4pm, closed for lunch 12-1'), at('2026-11-25T12:30'))).to.equal(null)
  })

  it('says when it is next on', () => {
    const both = prose('Tuesdays 10am-12pm; Thursdays 2-4pm')
    expect(next(both, `${mondays}T09:00`)).to.equal('2026-11-24 10:00')
    expect(next(both, '2026-11-24T10:00')).to.equal('2026-11-26 14:00')
    expect(next(prose('first Monday of the month, 7pm'), `${mondays}T09:00`)).to.equal('2026-12-07 19:00')
    expect(next(prose('Last Friday of the month 1.30-3pm'), `${mondays}T09:00`)).to.equal('2026-11-27 13:30')
    expect(next(prose('Wednesdays'), `${mondays}T09:00`)).to.equal('2026-11-25')
    expect(next(prose('Alternate Tuesdays 10am'), `${mondays}T09:00`)).to.equal(undefined)
    expect(next(prose('Mon - Fri by appointment'), `${mondays}T09:00`)).to.equal(undefined)
  })

  it('leaves out a bank holiday only where the text says so', () => {
    const christmas = '2026-12-25T11:00'
    expect(isOn(prose('Fridays 10am-2pm'), at(christmas))).to.equal(true)
    expect(isOn(prose('Fridays 10am-2pm (except bank holidays)'), at(christmas))).to.equal(false)
    expect(next(prose('Fridays 10am-2pm, not bank holidays'), '2026-12-24T09:00')).to.equal('2027-01-08 10:00')
  })

  it('knows an evening and a weekend', () => {
    expect(isInTheEvening(prose('Tuesdays 5-7pm'))).to.equal(true)
    expect(isInTheEvening(prose('Tuesdays 4-6pm'))).to.equal(false)
    expect(isInTheEvening(prose('Tuesdays from 7pm'))).to.equal(true)
    expect(isInTheEvening(prose('Tuesdays 10pm-2am'))).to.equal(true)
    expect(isInTheEvening(prose('Tuesdays'))).to.equal(false)
    expect(isAtTheWeekend(prose('Mon-Sat 9-5'))).to.equal(true)
    expect(isAtTheWeekend(prose('Mon-Fri 9-5'))).to.equal(false)
  })
})

describe('schedules of a feed', () => {
  const tuesday = { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '14:00' }

  it('repeat by their rules', () => {
    expect(next(schedules(tuesday), '2026-11-23T09:00')).to.equal('2026-11-24 10:00')
    expect(next(schedules({ ...tuesday, freq: 'MONTHLY', byday: '-1TU' }), '2026-11-01T09:00')).to.equal(
      '2026-11-24 10:00',
    )
    expect(next(schedules({ byday: '2TU', opens_at: '10:00' }), '2026-11-01T09:00')).to.equal('2026-11-10 10:00')
    const dates = { freq: 'MONTHLY', bymonthday: '1,15', opens_at: '09:00', closes_at: '17:00' }
    expect(next(schedules(dates), '2026-11-02T09:00')).to.equal('2026-11-15 09:00')
  })

  it('every other week begin with the first that is said, or nobody knows which', () => {
    const other = { ...tuesday, interval: 2 }
    expect(next(schedules({ ...other, dtstart: '2026-11-17' }), '2026-11-18T09:00')).to.equal('2026-12-01 10:00')
    expect(next(schedules(other), '2026-11-18T09:00')).to.equal(undefined)
    expect(isOn(schedules(other), at('2026-11-24T11:00'))).to.equal(null)
  })

  it('hold no longer than they say', () => {
    const autumn = { ...tuesday, valid_from: '2026-09-01', valid_to: '2026-11-24' }
    expect(isOn(schedules(autumn), at('2026-11-24T11:00'))).to.equal(true)
    expect(next(schedules(autumn), '2026-11-24T11:00')).to.equal(undefined)
    expect(next(schedules(autumn), '2026-08-01T11:00')).to.equal('2026-09-01 10:00')
  })

  it('are read in the ways that feeds write them wrongly', () => {
    const on = (opens_at: string, closes_at: string, time: string) =>
      isOn(schedules({ ...tuesday, opens_at, closes_at }), at(`2026-11-24T${time}`))
    expect(on('2020-01-01T10:00:00Z', '14:00:00+01:00', '13:30'), 'by the clock on the wall').to.equal(true)
    expect(on('7:00 PM', '9:00 PM', '20:00'), 'in halves').to.equal(true)
    expect(on('00:00', '24:00', '23:30'), 'the whole day').to.equal(true)
    expect(on('00:00', '00:00', '11:00'), 'nothing said').to.equal(null)
    expect(on('10:00', '10:00', '11:00'), 'no end').to.equal(null)
    expect(on('09:00', '05:00', '11:00'), 'five in the afternoon as five').to.equal(null)
    expect(on('20:00', '02:00', '23:00'), 'over midnight').to.equal(true)
    expect(on('ten', 'two', '11:00'), 'in words').to.equal(null)
  })

  it('without a rule are read by their description, and with one keep what it says of bank holidays', () => {
    expect(next(schedules({ description: 'Wednesdays 1-3pm' }), '2026-11-23T09:00')).to.equal('2026-11-25 13:00')
    const friday = { ...tuesday, byday: 'FR', description: 'Closed on bank holidays' }
    expect(isOn(schedules(friday), at('2026-12-25T11:00'))).to.equal(false)
    expect(schedules({ freq: 'WEEKLY' }, { description: 'ring us' })).to.deep.equal([])
  })
})
