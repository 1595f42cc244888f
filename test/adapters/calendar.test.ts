import { expect } from 'chai'
import { DateTime } from 'luxon'
import { fromProse } from '#adapters/directories/calendar/from-prose.ts'
import { momentAt, openingAt, toSay } from '#adapters/directories/calendar/opening.ts'
import type { Schedule } from '#adapters/directories/open-referral/record.ts'
import { timesOf } from '#adapters/directories/open-referral/schedule.ts'

const zone = 'Europe/London'
const at = (local: string) => DateTime.fromISO(local, { zone }).toMillis()
const local = (instant: number | null) =>
  instant === null ? null : DateTime.fromMillis(instant, { zone }).toFormat('yyyy-MM-dd HH:mm')

/** Of words or of schedules. */
type Told = string | readonly Schedule[]
const opening = (told: Told, time: string) =>
  openingAt(typeof told === 'string' ? fromProse(told) : timesOf(told).recurring, momentAt(at(time)))
const isOn = (told: Told, time: string) => opening(told, time).now
const next = (told: Told, time: string) => local(opening(told, time).next)
const say = (told: Told, time: string, cannotWait = false) => {
  const said = toSay(opening(told, time), at(time), cannotWait)
  return said && [said.on, local(said.at)]
}

const [monday, tuesday] = ['2026-11-23', '2026-11-24']

describe('When something is on', () => {
  it('is from its start until just before its end, by the clock in London in summer and winter', () => {
    expect(isOn('Tuesdays 10am-2pm', `${tuesday}T10:00`)).to.equal(true)
    expect(isOn('Tuesdays 10am-2pm', `${tuesday}T13:59`)).to.equal(true)
    expect(isOn('Tuesdays 10am-2pm', `${tuesday}T14:00`)).to.equal(false)
    expect(isOn('Tuesdays 10am-2pm', `${monday}T11:00`)).to.equal(false)
    expect(openingAt(fromProse('Tuesdays 10am-2pm'), momentAt(Date.parse('2026-07-14T09:00Z'))).now).to.equal(true)
    expect(openingAt(fromProse('Tuesdays 10am-2pm'), momentAt(Date.parse('2026-07-14T08:59Z'))).now).to.equal(false)
  })

  it('is over midnight, and always where it never closes', () => {
    expect(isOn('Monday - Sunday 10pm-8am', `${tuesday}T02:00`)).to.equal(true)
    expect(local(opening('Monday - Sunday 10pm-8am', `${tuesday}T02:00`).until)).to.equal('2026-11-24 08:00')
    expect(isOn('Monday - Sunday 10pm-8am', `${tuesday}T09:00`)).to.equal(false)
    expect(opening('Helpline open 24/7', `${tuesday}T03:00`)).to.deep.include({ now: true, until: null, next: null })
  })

  it('is not known where no end is said, something else decides, or it is not understood', () => {
    expect(isOn('Friday from 6pm', '2026-11-27T19:00')).to.equal(null)
    expect(isOn('Friday from 6pm', '2026-11-27T17:00')).to.equal(false)
    for (const text of [
      'Tuesdays 10am-2pm, term time only',
      'Alternate Tuesdays 10am-2pm',
      'Tuesdays',
      'Contact us for times',
      'Mon - Fri 9-5 by appointment',
    ]) {
      expect(isOn(text, `${tuesday}T11:00`), text).to.equal(null)
    }
    expect(openingAt([], momentAt(at(`${tuesday}T11:00`)))).to.deep.include({ now: null, next: null })
    expect(next('Contact us for times', `${tuesday}T11:00`)).to.equal(null)
  })

  it('is not on days that are taken away, or in months that are not its own', () => {
    for (const text of ['Daily (except Tues & Sat) 10am-2pm', 'Mon-Fri 10am-2pm, closed Tuesdays']) {
      expect(isOn(text, `${tuesday}T11:00`), text).to.equal(false)
      expect(isOn(text, '2026-11-25T11:00'), text).to.equal(true)
    }
    expect(isOn('Mon-Fri 10am-4pm, closed for lunch 12-1', '2026-11-25T12:30')).to.equal(null)
    expect(isOn('Mondays 10am-2pm, October to April', `${monday}T11:00`)).to.equal(true)
    expect(isOn('Mondays 10am-2pm, October to April', '2026-07-06T11:00')).to.equal(false)
    expect(next('Mondays 10am-2pm, October to April', '2026-07-06T11:00')).to.equal('2026-10-05 10:00')
  })

  it('is next on the first of its days, or its week of the month', () => {
    const both = 'Tuesdays 10am-12pm; Thursdays 2-4pm'
    expect(next(both, `${monday}T09:00`)).to.equal('2026-11-24 10:00')
    expect(next(both, `${tuesday}T10:00`)).to.equal('2026-11-26 14:00')
    expect(next('first Monday of the month, 7pm', `${monday}T09:00`)).to.equal('2026-12-07 19:00')
    expect(next('Last Friday of the month 1.30-3pm', `${monday}T09:00`)).to.equal('2026-11-27 13:30')
    for (const text of ['Wednesdays', 'Alternate Tuesdays 10am', 'Mon - Fri by appointment'])
      expect(next(text, `${monday}T09:00`), text).to.equal(null)
  })

  it('is not sure on a bank holiday of which nothing is said, and that is warned of', () => {
    const christmas = '2026-12-25T11:00'
    expect(opening('Fridays 10am-2pm', christmas)).to.deep.include({ now: null, holiday: '2026-12-25' })
    expect(next('Fridays 10am-2pm', '2026-12-24T09:00')).to.equal('2027-01-08 10:00')
    expect(opening('Fridays 10am-2pm (except bank holidays)', christmas)).to.deep.include({ now: false, holiday: null })
    expect(opening('Fridays 10am-2pm including bank holidays', christmas)).to.deep.include({ now: true, holiday: null })
    expect(opening('Thursdays 10am-2pm', '2026-12-23T09:00').holiday).to.equal(null)
    expect(opening('Fridays 10am-2pm', '2026-12-10T09:00').holiday).to.equal(null)
  })

  it('is not sure at Christmas and New Year on a weekend either, whose bank holiday is on a Monday after it', () => {
    const boxingDay = '2026-12-26T11:00'
    expect(opening('Saturdays 10am-2pm', boxingDay)).to.deep.include({ now: null, holiday: '2026-12-26' })
    expect(isOn('Helpline open 24/7', boxingDay)).to.equal(true)
    expect(isOn('Saturdays 10am-2pm', '2026-12-19T11:00')).to.equal(true)
  })

  it('is said where it is now or today, and later only where the week does not tell it or they cannot wait', () => {
    expect(say('Tuesdays 10am-2pm', `${tuesday}T11:00`)).to.deep.equal(['now', '2026-11-24 14:00'])
    expect(say('Tuesdays 10am-2pm', `${tuesday}T09:00`)).to.deep.equal(['today', '2026-11-24 10:00'])
    expect(say('Tuesdays 10am-2pm', `${monday}T09:00`)).to.equal(null)
    expect(say('Tuesdays 10am-2pm', `${monday}T09:00`, true)).to.deep.equal(['later', '2026-11-24 10:00'])
    expect(say('First Monday of the month, 7pm', `${monday}T09:00`)).to.deep.equal(['later', '2026-12-07 19:00'])
    expect(say('Helpline open 24/7', `${tuesday}T03:00`)).to.equal(null)
  })
})

describe('Schedules of a feed', () => {
  const weekly = { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '14:00' }

  it('repeat by their rules', () => {
    expect(next([weekly], `${monday}T09:00`)).to.equal('2026-11-24 10:00')
    expect(next([{ ...weekly, freq: 'MONTHLY', byday: '-1TU' }], '2026-11-01T09:00')).to.equal('2026-11-24 10:00')
    expect(next([{ byday: '2TU', opens_at: '10:00' }], '2026-11-01T09:00')).to.equal('2026-11-10 10:00')
    const dates = { freq: 'MONTHLY', bymonthday: '1,15', opens_at: '09:00', closes_at: '17:00' }
    expect(next([dates], '2026-11-02T09:00')).to.equal('2026-11-15 09:00')
    expect(next([{ freq: 'WEEKLY', dtstart: '2026-01-06T18:30:00Z' }], `${monday}T09:00`)).to.equal('2026-11-24 18:30')
  })

  it('every other week begin with the first that is said, or nobody knows which', () => {
    const other = { ...weekly, interval: 2 }
    expect(next([{ ...other, dtstart: '2026-11-17' }], '2026-11-18T09:00')).to.equal('2026-12-01 10:00')
    expect(next([other], '2026-11-18T09:00')).to.equal(null)
    expect(isOn([other], `${tuesday}T11:00`)).to.equal(null)
  })

  it('hold no longer than they say', () => {
    const autumn = { ...weekly, valid_from: '2026-09-01', valid_to: '2026-11-24' }
    expect(isOn([autumn], `${tuesday}T11:00`)).to.equal(true)
    expect(next([autumn], `${tuesday}T11:00`)).to.equal(null)
    expect(next([autumn], '2026-08-01T11:00')).to.equal('2026-09-01 10:00')
    expect(next([{ ...weekly, until: '2026-11-20T00:00:00Z' }], `${monday}T09:00`)).to.equal(null)
    expect(next([{ ...weekly, dtstart: '2026-11-03', count: 3 }], `${monday}T09:00`)).to.equal(null)
    expect(next([{ ...weekly, dtstart: '2026-11-03', count: 4 }], `${monday}T09:00`)).to.equal('2026-11-24 10:00')
  })

  it('are read in the ways that feeds write them wrongly', () => {
    const on = (opens_at: string, closes_at: string, time: string) =>
      isOn([{ ...weekly, opens_at, closes_at }], `${tuesday}T${time}`)
    expect(on('2020-01-01T10:00:00Z', '14:00:00+01:00', '13:30'), 'by the clock on the wall').to.equal(true)
    expect(on('7:00 PM', '9:00 PM', '20:00'), 'in halves').to.equal(true)
    expect(on('9:00am', '5:00 p.m.', '16:00'), 'in halves, close').to.equal(true)
    expect(on('0930', '1730', '17:00'), 'without a colon').to.equal(true)
    expect(on('00:00', '24:00', '23:30'), 'the whole day').to.equal(true)
    expect(on('00:00', '00:00', '11:00'), 'nothing said').to.equal(null)
    expect(on('10:00', '10:00', '11:00'), 'no end').to.equal(null)
    expect(on('09:00', '05:00', '11:00'), 'five in the afternoon as five').to.equal(null)
    expect(on('20:00', '02:00', '23:00'), 'over midnight').to.equal(true)
    expect(on('ten', 'two', '11:00'), 'in words').to.equal(null)
  })

  it('tell their days by name, or with a whole rule in one field', () => {
    expect(next([{ ...weekly, byday: 'Tuesday, Thursday' }], `${tuesday}T11:00`)).to.equal('2026-11-26 10:00')
    const { freq, byday, ...hours } = weekly
    const rules = [
      'RRULE:FREQ=WEEKLY;BYDAY=TH',
      'FREQ=MONTHLY;BYDAY=-1TH',
      'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261127T000000Z',
    ]
    for (const rule of rules)
      expect(next([{ ...hours, freq: rule }], `${tuesday}T11:00`), rule).to.equal('2026-11-26 10:00')
    expect(timesOf([{ ...hours, freq: rules[0]! }]).when).to.equal('Thu, 10am to 2pm')
    expect(isOn([{ ...hours, freq: 'FREQ=SOMETIMES' }], `${tuesday}T11:00`)).to.equal(null)
  })

  it('tell days from one to another, and are every other week where they say a fortnight', () => {
    for (const byday of ['MO-FR', 'Mon to Fri', 'weekdays'])
      expect(isOn([{ ...weekly, byday }], '2026-11-25T11:00'), byday).to.equal(true)
    const fortnight = { ...weekly, freq: 'FORTNIGHTLY' }
    expect(isOn([fortnight], `${tuesday}T11:00`)).to.equal(null)
    expect(timesOf([fortnight]).when).to.equal('every other Tue, 10am to 2pm')
    expect(next([{ ...fortnight, dtstart: '2026-11-17' }], '2026-11-18T09:00')).to.equal('2026-12-01 10:00')
    expect(timesOf([{ ...weekly, freq: 'DAILY', byday: undefined }]).when).to.equal('every day, 10am to 2pm')
  })

  it('are read where one field tells from when to when', () => {
    const when = (opens_at: string) => timesOf([{ byday: 'Tuesday', opens_at } as Schedule]).when
    for (const both of ['10am - 12pm', '10:00-12:00', '10-12 noon', '10 am to 12 noon', '10am till 12pm'])
      expect(when(both), both).to.equal('Tue, 10am to 12 noon')
    const ends = (of: object) => timesOf([{ byday: 'Saturday', ...of } as Schedule]).when
    expect(ends({ closes_at: '10am-12pm' })).to.equal('Sat, 10am to 12 noon')
    expect(ends({ opens_at: 'noon', closes_at: '12 midnight' })).to.equal('Sat, 12 noon to midnight')
    expect(when('10:00-05:00')).to.equal('Tue, from 10am')
    for (const unsure of ['10am - 12pm, 2-4pm', '7 - 9', 'nine']) expect(when(unsure), unsure).to.equal('Tue')
  })

  it('that come again in a way that we cannot keep say no day, rather than one too many', () => {
    const second = { ...weekly, byday: undefined, freq: 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2' }
    expect(timesOf([second]).when).to.equal('second Tuesday of the month, 10am to 2pm')
    for (const freq of [
      ...['QUARTERLY', 'YEARLY', 'ONCE', 'FREQ=SOMETIMES;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=TU;BYMONTH=5'],
      ...['FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=2', 'RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20261124'],
    ]) {
      expect(isOn([{ ...weekly, freq }], `${tuesday}T11:00`), freq).to.equal(null)
      expect(timesOf([{ ...weekly, freq }]).when, freq).to.equal(null)
    }
    expect(timesOf([{ ...weekly, freq: 'MONTHLY', byday: '6TU' }]).when).to.equal(null)
  })

  it('without a rule are read by their description, and with one are bound by it', () => {
    expect(next([{ description: 'Wednesdays 1-3pm' }], `${monday}T09:00`)).to.equal('2026-11-25 13:00')
    const friday = { ...weekly, byday: 'FR', description: 'Closed on bank holidays' }
    expect(isOn([friday], '2026-12-25T11:00')).to.equal(false)
    for (const description of ['Bookings: Tuesday', 'Tuesday, 10am to 2pm, in term time', 'Tuesday, six weeks'])
      expect(isOn([{ ...weekly, description }], `${tuesday}T11:00`), description).to.equal(null)
  })

  it('tell what is on in words as sessions, for who can only come then', () => {
    expect(timesOf([{ description: 'Saturdays 10am-12' }]).sessions).to.deep.equal([
      { weekday: 6, opens: 10, closes: 12 },
    ])
    expect(timesOf([{ description: 'Ring for times' }]).sessions).to.deep.equal([])
  })
})
