import { expect } from 'chai'
import fc from 'fast-check'
import { timesIn } from '#adapters/directories/times/prose.ts'
import { week } from '#adapters/directories/times/words.ts'

/** `TU FR 10:00-14:00 weekly`, or nothing where it is not sure. */
const read = (text: string) =>
  timesIn(text)
    .times.map(({ days, from, to, freq, ordinal = '' }) => `${days.join(' ')} ${from}-${to} ${freq} ${ordinal}`.trim())
    .join('; ')

const understood: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'days and a range belong together, whichever is first': {
    'Tuesdays and Fridays 10am-2pm': 'TU FR 10:00-14:00 weekly',
    '9.30am to 12 noon, Mon, Wed & Fri': 'MO WE FR 09:30-12:00 weekly',
    'Mon-Thurs 9am-5pm; Fri 9am-4.30pm': 'MO TU WE TH 09:00-17:00 weekly; FR 09:00-16:30 weekly',
    '8:00 a.m. - 5:00 p.m., Mon., Tue.\n9am-1pm, Sat': 'MO TU 08:00-17:00 weekly; SA 09:00-13:00 weekly',
    'Tues: 10am-12pm, 2pm-4pm': 'TU 10:00-12:00 weekly; TU 14:00-16:00 weekly',
    '9-12; 1-4, Mon-Fri': 'MO TU WE TH FR 09:00-12:00 weekly; MO TU WE TH FR 13:00-16:00 weekly',
    'Wendesday 2 - 4.30pm': 'WE 14:00-16:30 weekly',
    'Every day 5pm-6pm': 'MO TU WE TH FR SA SU 17:00-18:00 daily',
    'Fri - Mon 7pm': 'MO FR SA SU 19:00-null weekly',
  },
  'a half of the day that is not written is the one that makes sense': {
    'Wed 9 - 4': 'WE 09:00-16:00 weekly',
    'Wed 10 - 12': 'WE 10:00-12:00 weekly',
    'Wed 12.30 - 2': 'WE 12:30-14:00 weekly',
    'Wed 10 - 12.30': 'WE 10:00-12:30 weekly',
    'Wed 1.30 - 3.30': 'WE 13:30-15:30 weekly',
    'Wed 11 - 1pm': 'WE 11:00-13:00 weekly',
    'Wed 10 - 11.30am': 'WE 10:00-11:30 weekly',
    'M-F 8:30-5': 'MO TU WE TH FR 08:30-17:00 weekly',
    'Wednesday evenings 7 - 9': 'WE 19:00-21:00 weekly',
  },
  'the clock of 24 hours, noon and midnight are read': {
    'Mon-Fri 0900-1700hrs': 'MO TU WE TH FR 09:00-17:00 weekly',
    'Tue 18.30 - 20.00': 'TU 18:30-20:00 weekly',
    'Thu @12pm to 3pm': 'TH 12:00-15:00 weekly',
    'Sat 8pm to midnight': 'SA 20:00-00:00 weekly',
  },
  'hours of four figures are a clock of 24': {
    '0900-1700 Mon-Fri': 'MO TU WE TH FR 09:00-17:00 weekly',
  },
  'times in words are read as in figures': {
    'Monday to Friday from nine until five': 'MO TU WE TH FR 09:00-17:00 weekly',
    'half past ten to twelve on Tuesdays': 'TU 10:30-12:00 weekly',
    'quarter to 2 - 4pm Weds': 'WE 13:45-16:00 weekly',
    'Wednesdays from quarter to ten till quarter past eleven': 'WE 09:45-11:15 weekly',
    "Every Monday at two o'clock": 'MO 14:00-null weekly',
    'Tuesday evenings at half seven': 'TU 19:30-null weekly',
    'Tuesdays 2-4pm, one to one support for five to eleven year olds': 'TU 14:00-16:00 weekly',
  },
  'whole days and weekends are read by their other names': {
    'All day Saturday': 'SA null-null weekly',
    'Mon to Fri 6am-10pm; w/e 8am-8pm': 'MO TU WE TH FR 06:00-22:00 weekly; SA SU 08:00-20:00 weekly',
    '24 hours': 'MO TU WE TH FR SA SU null-null always',
    'Our line is open 6pm to 11pm every night': 'MO TU WE TH FR SA SU 18:00-23:00 daily',
    'Mon a.m., Wed p.m.': 'MO null-null weekly; WE null-null weekly',
    'Every day but Monday, 10am-5pm': 'TU WE TH FR SA SU 10:00-17:00 weekly',
    'MWF 9-12': 'MO WE FR 09:00-12:00 weekly',
    'M/W/F 10am - 1pm': 'MO WE FR 10:00-13:00 weekly',
    'T/Th 10-2': 'TU TH 10:00-14:00 weekly',
  },
  'day and night are of all days, or of those that are named': {
    '7 days a week 24 hours a day': 'MO TU WE TH FR SA SU null-null always',
    '7 days/week, 24 hours/day': 'MO TU WE TH FR SA SU null-null always',
    'Monday-Friday 24 hours': 'MO TU WE TH FR 00:00-00:00 weekly',
    'Open Monday-Friday 24 hours a day': 'MO TU WE TH FR 00:00-00:00 weekly',
  },
  'one day less than all is all but the one that is said': {
    'Open 6 days a week, 10am-4pm, closed Sunday': 'MO TU WE TH FR SA 10:00-16:00 weekly',
    'Open 6 days a week (closed Mondays), 10am-4pm': 'TU WE TH FR SA SU 10:00-16:00 weekly',
    'Open all week but Monday 11-5': 'TU WE TH FR SA SU 11:00-17:00 weekly',
  },
  'hours behind others of a day that would be before them are in the evening': {
    'Weds 12.30 - 2.30 & 7 - 9': 'WE 12:30-14:30 weekly; WE 19:00-21:00 weekly',
    'Mondays 10-12 and 6-8': 'MO 10:00-12:00 weekly; MO 18:00-20:00 weekly',
  },
  'what was is not what is now': {
    'Formerly Mondays 10-12, now Tuesdays 1-3': 'TU 13:00-15:00 weekly',
    'Previously on Mondays at 10am. We now meet Wednesdays at 11am': 'WE 11:00-null weekly',
    'Thursdays 2-4pm (formerly Tuesdays)': 'TH 14:00-16:00 weekly',
  },
  'a day that is open longer or shorter has its own times, from when the others begin': {
    'Mon-Fri 9am-5pm, late opening Thursday to 8pm': 'MO TU WE FR 09:00-17:00 weekly; TH 09:00-20:00 weekly',
    'Surgery Mon-Fri: 8.30am-6.30pm (Wednesdays until 8pm)': 'MO TU TH FR 08:30-18:30 weekly; WE 08:30-20:00 weekly',
    'Tuesday to Friday 10am - 4pm (closes 3pm Fridays)': 'TU WE TH 10:00-16:00 weekly; FR 10:00-15:00 weekly',
    'Mon-Fri 10-4 (Wed 10-1)': 'MO TU TH FR 10:00-16:00 weekly; WE 10:00-13:00 weekly',
    'Office Mon-Fri 8.30-4.30 (office) Tuesday-Thursday 10am-1pm (shop)':
      'MO TU WE TH FR 08:30-16:30 weekly; TU WE TH 10:00-13:00 weekly',
  },
  'a date on which nothing is on, and one at which it begins, are no dates of it': {
    'Mondays 10-12 (no session 25 May)': 'MO 10:00-12:00 weekly',
    'Daily 9-5, closed 25 and 26 December': 'MO TU WE TH FR SA SU 09:00-17:00 daily',
    'Alternate Mondays 10-11.30am starting 5 January': 'MO 10:00-11:30 fortnightly',
    'Tues 5th, 12th and 19th May, 10am-12': 'TU 10:00-12:00 dates',
  },
  'who may come by appointment too may come without one': {
    'Tuesday 10-12 and by appointment': 'TU 10:00-12:00 weekly',
    'Mon-Fri 9-5, other times by appointment': 'MO TU WE TH FR 09:00-17:00 weekly',
  },
  'who is asked to come before it starts comes then': {
    'Fridays 7pm for 7.30pm start': 'FR 19:00-null weekly',
  },
  'an end that is not said is not made up': {
    'Friday from 6pm': 'FR 18:00-null weekly',
    'Friday 9pm till late': 'FR 21:00-null weekly',
    'Monday to Friday until 8pm': 'MO TU WE TH FR null-20:00 weekly',
    'Drop in on Wednesday afternoons': 'WE null-null weekly',
  },
  'how often is read': {
    'Thursday 10am-12pm (2nd and 4th week)': 'TH 10:00-12:00 monthly 2; TH 10:00-12:00 monthly 4',
    'Thursday 10am-12pm (1st & 3rd of the month)': 'TH 10:00-12:00 monthly 1; TH 10:00-12:00 monthly 3',
    'Last Wednesday of each month except December 2-4pm': 'WE 14:00-16:00 monthly -1',
    '1st & 3rd Thursday of the month, 2-4pm': 'TH 14:00-16:00 monthly 1; TH 14:00-16:00 monthly 3',
    'The first Tuesday and third Thursday, 2pm': 'TU 14:00-null monthly 1; TH 14:00-null monthly 3',
    'Last Monday of every month 10.30am': 'MO 10:30-null monthly -1',
    'second to last Thursday of the month 2-4': 'TH 14:00-16:00 monthly -2',
    'Penultimate Friday of the month 2-4': 'FR 14:00-16:00 monthly -2',
    'Last but one Thursday of the month 2-4': 'TH 14:00-16:00 monthly -2',
    'Monday to Wednesday 10-4, by appointment only Thursdays':
      'MO TU WE 10:00-16:00 weekly; TH null-null by-appointment',
    'Mon-Wed 10-4 by appointment only, Thursday 2-4': 'MO TU WE 10:00-16:00 by-appointment; TH 14:00-16:00 weekly',
    'Alternate Wednesdays 2-4 pm': 'WE 14:00-16:00 fortnightly',
    'Every second Tuesday of the month': 'TU null-null monthly 2',
    'Helpline open 24/7': 'MO TU WE TH FR SA SU null-null always',
    'Saturday 14th March 10am to 4pm': 'SA 10:00-16:00 dates',
    'July 6th and 8th, 8am-3pm': '08:00-15:00 dates',
    'Mon-Fri: 9-5, Sat: by appointment': 'MO TU WE TH FR 09:00-17:00 weekly; SA null-null by-appointment',
    'Mon 9-12. Friday by appointment': 'MO 09:00-12:00 weekly; FR null-null by-appointment',
  },
  'days that are taken away are not there': {
    'Daily (except Tues & Sat) 10:30am - 12pm': 'MO WE TH FR SU 10:30-12:00 weekly',
    'Weekdays 9 - 4 except Wed 9 - 2': 'MO TU TH FR 09:00-16:00 weekly; WE 09:00-14:00 weekly',
    'Mon-Fri 9-5; Sat 10-1; Sun closed': 'MO TU WE TH FR 09:00-17:00 weekly; SA 10:00-13:00 weekly',
    'Mon-Fri 9-5 (closed Wed)': 'MO TU TH FR 09:00-17:00 weekly',
    'Any day except Sunday 8-6': 'MO TU WE TH FR SA 08:00-18:00 weekly',
    'Any day other than Monday 10-4': 'TU WE TH FR SA SU 10:00-16:00 weekly',
    "We don't open on Fridays. Mon-Thu 9-5": 'MO TU WE TH 09:00-17:00 weekly',
    'Mon-Fri 9-5; Wed 9-7': 'MO TU TH FR 09:00-17:00 weekly; WE 09:00-19:00 weekly',
  },
  'what stands beside times is no time': {
    'Tuesdays 10am-12pm at 12 High Street, £2 a session, ages 5 - 11, ring 0161 496 0123': 'TU 10:00-12:00 weekly',
    'Mon-Fri 9am-5pm, closed for lunch 1-2pm': 'MO TU WE TH FR 09:00-17:00 weekly',
    'Phone lines open Monday to Friday 9am to 5pm': 'MO TU WE TH FR 09:00-17:00 weekly',
    'Clinic Tuesday 2-5, please ring first': 'TU 14:00-17:00 weekly',
    'Over 60s (50+ welcome), 1-2-1 help and 5-a-side, Wed 12-1.30pm': 'WE 12:00-13:30 weekly',
    'Office: 9am-5pm, Mon-Fri\nMobile team: call for dates and times': 'MO TU WE TH FR 09:00-17:00 weekly',
  },
}

const unsure: Readonly<Record<string, readonly string[]>> = {
  'an hour that may be morning or evening': ['Wednesdays 7 - 9', 'Wed 7-8:30'],
  'a time to ring': [
    'Ring Jo on Tuesdays 10-12 for details',
    'Call us Monday to Friday, 9am to 5pm',
    'To book, phone Wednesdays 2-4pm',
    'Appointments available Mon-Wed 10-3',
  ],
  'other times in a part of the year': [
    'Mon 2-4pm (1-3pm in winter)',
    'Tuesdays 2-4pm (10-12 in school holidays)',
    'Term time Mon 3.30-5pm, holidays Mon 10-12',
  ],
  'a day that may have other times than it seems': [
    'Mon 9-5, Tue same, Wed closed',
    'Used to be Mondays 10-12',
    'Mondays 10-12. Fridays suspended',
    'Third to last Monday of the month 2-4',
    'Mon-Fri 9-5 (4.30 on Fridays)',
    'Mon-Thu 9-5, Fri until 4',
    'Mon-Sat 9-5.30, half day Wednesday',
    'Mondays 2-4pm, first Monday 1-3pm',
    'Mon 10-12, alternate Thursdays 2-4',
    'M 10-12, F 1-3',
    'Mon 10-12 (Tues 10-12 if Monday is a bank holiday)',
    'First Monday 10.30am (second Monday if bank holiday)',
    'The Monday before the last Thursday of the month 10am',
    'Sundays after the 10.30am service',
  ],
  'what is not on now': ['Closed until 5 January. Then Mon-Fri 10-4', 'Temporarily Mon-Wed 10-2'],
  'one thing or another': [
    'Mondays and/or Wednesdays 2-4pm',
    'Fri 7-9am/pm',
    'Tuesdays 10am or 2pm',
    'Tuesday or Wednesday 10-12',
  ],
  'a hedge': ['Usually Tuesdays 10-12', 'Most Mondays 2pm', 'almost every Saturday', 'Tuesdays 10-12 unless it rains'],
  'what is left open': ['Mon-Fri 9-5, subject to change', 'Mondays 10am, times vary', 'Tuesday 10am TBC'],
  'a date that is not whole': ['Tuesday 3rd, 10am', 'Mondays from 7 September, 10am'],
  'days that run into each other': ['Mon 9am - Fri 5pm'],
  'bank holidays with times of their own': ['Mon-Fri 9-5 and bank holidays 10-4'],
  'two seasons': ['Summer: Mon-Fri 9-5. Winter: Mon-Fri 10-4'],
  'no day': ['10am - 2pm', 'One morning per week', 'Weekends and evenings', 'By appointment'],
  'which of the month': [
    'Monthly on Tuesdays',
    'Thursdays 2pm - 4pm (twice a month)',
    'Tuesdays 10-12 (1st week of the month)',
  ],
  'two ranges that contradict': ['Mon-Wed 10am-3pm\nMon-Wed 11am-1pm'],
  'an hour that nobody keeps': ['3:00am-5:00pm, Mon-Fri', '9:00pm-7:00pm, Mon-Fri', '9:0am-3:00pm, Mon-Fri'],
  'a time to arrive or apply by': ['You must arrive by 2.30pm on Mondays', 'Apply by Friday 4th June'],
  'a day in a name': ['Remembrance Sunday', 'Sunday School for children'],
  'day and night on days that are not told': ['24 hours a day, 5 days a week', 'Open 24 hours a day except Sundays'],
  'men and women': ['M/F 9-12'],
  'care of residents': ['24 hour nursing care', 'Staff supervise residents 24 hours a day'],
}

describe('opening times in prose', () => {
  for (const [what, texts] of Object.entries(understood)) {
    it(what, () => {
      for (const [text, times] of Object.entries(texts)) expect(read(text), text).to.equal(times)
    })
  }

  for (const [what, texts] of Object.entries(unsure)) {
    it(`nothing is claimed of ${what}`, () => {
      for (const text of texts) expect(timesIn(text), text).to.include({ sure: false }).and.have.property('times').empty
    })
  }

  it('reads times of the day as they were meant, in any of the usual ways to write them', () => {
    const hours = fc
      .integer({ min: 7 * 4, max: 21 * 4 })
      .map((quarter) => [Math.floor(quarter / 4), (quarter % 4) * 15] as const)
    const clock = ([hour, minute]: readonly [number, number]) =>
      `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    const ways: readonly ((time: readonly [number, number]) => string)[] = [
      clock,
      (time) => clock(time).replace(':', '.'),
      ...[':', '.'].flatMap((point) =>
        ['am|pm', ' am| pm', ' a.m.| p.m.', 'AM|PM'].map((halves) => ([hour, minute]: readonly [number, number]) => {
          const minutes = minute > 0 ? `${point}${minute}` : ''
          return `${hour % 12 || 12}${minutes}${halves.split('|')[hour < 12 ? 0 : 1]}`
        }),
      ),
    ]
    const days = { Mondays: ['MO'], 'Mon - Fri': week.slice(0, 5), 'Tues, Weds & Sat': ['TU', 'WE', 'SA'] }
    const joined = fc.constantFrom(' - ', '-', '–', ' to ', ' until ', ' till ')
    const written = [fc.constantFrom(...ways), joined, fc.constantFrom(...Object.entries(days)), fc.boolean()] as const
    fc.assert(
      fc.property(hours, hours, ...written, (from, to, way, join, [named, on], daysFirst) => {
        fc.pre(clock(from) < clock(to))
        const range = `${way(from)}${join}${way(to)}`
        const text = daysFirst ? `${named} ${range}` : `${range}, ${named}`
        const time = { days: on, from: clock(from), to: clock(to), freq: 'weekly' }
        expect(timesIn(text).times, text).to.deep.equal([time])
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps what else is said, in its own words', () => {
    expect(timesIn('Tuesdays 10am-2pm, term time only').notes).to.deep.equal(['term time only'])
    expect(timesIn('Open Monday 1-3pm\nNot open on Bank Holidays').notes).to.deep.equal(['Not open on Bank Holidays'])
    for (const [text, note] of [
      ['Mondays 10-12 (no session 25 May)', 'no session 25 May'],
      ['Phone lines open Mon-Fri 9-5', 'Phone lines'],
      ['Sat am', 'Sat am'],
      ['All day Saturday', 'All day'],
      ['Tuesday 10-12 and by appointment', 'and by appointment'],
    ] as const)
      expect(timesIn(text).notes, text).to.deep.equal([note])
    expect(timesIn('Mondays 12-2 during Ramadan').notes).to.deep.equal(['during Ramadan'])
    expect(timesIn('Mondays (bank holidays excepted) 2-4').notes).to.deep.equal(['bank holidays excepted'])
    expect(timesIn('Weekdays 9-5, bank holidays closed').notes).to.deep.equal(['bank holidays closed'])
    expect(timesIn('Helpline: Mon-Fri 10am-8pm. Office: Mon-Fri 9am-5pm').notes).to.deep.equal(['Helpline', 'Office'])
    expect(timesIn('Mon-Fri 9-5, closed for lunch 12.30-1.30').notes).to.deep.equal(['closed for lunch 12.30-1.30'])
  })

  it('whatever is written, it says only what can be: days in order, times of a clock, and something where it is sure', () => {
    const piece = fc.constantFrom(
      ...['Mon', 'Tuesdays', 'Sat', 'weekdays', 'daily', '9', '10am', '12.30', '5pm', '17:00', '-', 'to', 'and', ','],
      ...['(', ')', '\n', ';', 'except', 'closed', '1st', 'last', 'of the month', 'alternate', '24/7', 'July 6', 'or'],
      ...['by appointment', 'term time only', 'until', 'between', 'evening', 'Clinic:', 'late', 'each', '"', '\\n'],
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const { sure, times } = timesIn(written)
        expect(sure).to.equal(times.length > 0)
        for (const { days, from, to, freq, ordinal } of times) {
          expect(days).to.deep.equal(week.filter((day) => days.includes(day)))
          for (const time of [from, to]) expect(time ?? '00:00').to.match(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
          expect(ordinal !== undefined).to.equal(freq === 'monthly')
          expect(days.length > 0 || freq === 'dates').to.equal(true)
          expect(from === null || from !== to || from === '00:00').to.equal(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
