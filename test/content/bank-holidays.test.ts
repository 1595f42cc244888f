import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { DateTime } from 'luxon'
import { bankHolidaysReach, isBankHoliday, readBankHolidays } from '#content/bank-holidays.ts'

const yaml = readFileSync(`${import.meta.dirname}/../../content/bank-holidays.yaml`, 'utf8')

describe('bank holidays', () => {
  for (const year of [2026, 2027, 2028]) {
    it(`in ${year} they are the eight that the rules give`, () => {
      const listed = readBankHolidays(yaml).map(({ date }) => date)
      expect(listed.filter((date) => date.startsWith(`${year}`))).to.deep.equal(byRule(year))
    })
  }

  it('nobody is promised a call on Boxing Day, in lieu or not', () => {
    expect(isBankHoliday('2026-12-28')).to.equal(true)
    expect(isBankHoliday('2028-12-26')).to.equal(true)
    expect(isBankHoliday('2026-12-29')).to.equal(false)
    expect(isBankHoliday('2026-11-30')).to.equal(false)
  })

  it('a list that reaches less than a year ahead is refused in a sentence', () => {
    expect(() => bankHolidaysReach('2026-11-21')).not.to.throw()
    expect(() => bankHolidaysReach('2027-12-31')).not.to.throw()
    expect(() => bankHolidaysReach('2028-01-01')).to.throw('expected them to reach 2029-01-01, a year ahead')
  })

  it('a missing day, a day out of order, a weekend and a day that is none are refused in a sentence', () => {
    const without = yaml.replace(/- \{ date: '2027-05-03'.*\n/, '')
    expect(() => readBankHolidays(without)).to.throw('content/bank-holidays.yaml, 2027: has 7 days, expected 8 or more')
    expect(() => readBankHolidays(yaml.replace('2027-05-03', '2027-03-03'))).to.throw('2027-03-03: is out of order')
    expect(() => readBankHolidays(yaml.replace('2026-12-28', '2026-12-26'))).to.throw('2026-12-26: is on a weekend')
    expect(() => readBankHolidays(yaml.replace('2026-12-28', '2026-12-32'))).to.throw('entry 8: date: Invalid ISO date')
  })
})

function byRule(year: number): string[] {
  const easter = easterSunday(year)
  const first = (month: number) => from(DateTime.utc(year, month, 1), 1)
  const last = (month: number) => from(DateTime.utc(year, month, 1).plus({ months: 1 }).minus({ weeks: 1 }), 1)
  const christmas = weekday(DateTime.utc(year, 12, 25))
  const days = [
    weekday(DateTime.utc(year, 1, 1)),
    easter.minus({ days: 2 }),
    easter.plus({ days: 1 }),
    first(5),
    last(5),
    last(8),
    christmas,
    weekday(DateTime.max(DateTime.utc(year, 12, 26), christmas.plus({ days: 1 }))),
  ]
  return days.map((day) => String(day.toISODate()))
}

/** Christmas on a Saturday or a Sunday is given on the Monday, or the Tuesday if Boxing Day has the Monday. */
function weekday(day: DateTime): DateTime {
  return day.weekday > 5 ? from(day, 1) : day
}

function from(day: DateTime, wanted: number): DateTime {
  return day.plus({ days: (wanted - day.weekday + 7) % 7 })
}

/** By the anonymous Gregorian rule. */
function easterSunday(year: number): DateTime {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const skipped = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - skipped - moon + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const day = epact + sunday - 7 * late + 114
  return DateTime.utc(year, Math.floor(day / 31), (day % 31) + 1)
}
