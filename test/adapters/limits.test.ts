import { expect } from 'chai'
import { clean } from '#adapters/directories/cleaning/clean.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

const read = (description: string, more: object = {}) => {
  const given = { id: 's', name: 'Lunch Club', url: 'https://a.example', description, ...more }
  return listingOf(clean(given).service as OpenReferralService, '2026-11-22')
}

describe('A record that may keep somebody out', () => {
  const limits: Record<string, readonly string[]> = {
    alone: [
      'Lunch and company for residents of Oak Court only.',
      'For tenants of Irwell Valley Homes only.',
      'For Irwell Valley Homes tenants only.',
      'Members only.',
      'Open only to members of the club and their guests.',
      'Coffee for students at Trafford College.',
      'A choir for staff of Kelloggs.',
      'Exclusively for patients of Firs Way Surgery.',
      'For patients registered at the Delamere Medical Practice.',
      'You must be a tenant of Trafford Housing Trust.',
      'For the sole use of tenants and leaseholders.',
      'Open to retired police officers only.',
      'Ex-firefighters only.',
      'Available to civil servants only.',
      'For former miners only.',
      'Only for people living in Wythenshawe.',
      'You must live in Wythenshawe to join.',
      'For families living in Partington only.',
      'Lunch for existing clients of Mind.',
      'Closed group for existing members.',
      'A group for inpatients at Trafford General.',
      'Tea for parishioners of St Pauls.',
    ],
    full: [
      'We are currently full and not taking new members.',
      'The group is fully booked until May.',
      'No places left at the moment.',
      'We are no longer taking referrals.',
      'Referrals are currently paused.',
      'Our books are closed to new patients.',
    ],
    waiting: ['Waiting list of 6 months.', 'There is a waiting list.', 'There is a 6 week wait.'],
    paused: ['Closed for the summer, back in September.', 'On a break until January.', 'Closed for refurbishment.'],
  }
  for (const [is, all] of Object.entries(limits))
    for (const words of all)
      it(`is heard to be ${is}: ${words}`, () => {
        expect(read(words).limits.map((one) => one.is)).to.deep.equal([is])
        expect(read(words).hidden).to.equal(null)
      })

  it('is quoted in its own words', () => {
    expect(read('Lunch for residents of Oak Court only. Tea.').limits).to.deep.equal([
      { is: 'alone', words: 'for residents of Oak Court only' },
    ])
    expect(read('', { eligibility_description: 'Members only' }).limits[0]!.words).to.equal('members only')
  })

  it('is told where all its times are over, which nobody is told then', () => {
    const at = { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00' }
    const told = (...schedules: readonly object[]) => {
      const { limits, when } = read('Lunch.', { schedules })
      return [limits.map(({ is }) => is), when]
    }
    const thrice = (dtstart: string) => ({ ...at, dtstart, count: 3 })
    for (const over of [{ ...at, valid_to: '2024-01-31' }, { ...at, until: '2025-06-30' }, thrice('2026-01-05')])
      expect(told(over), JSON.stringify(over)).to.deep.equal([['over'], null])
    const monday = 'Mon, 10am to 12 noon'
    expect(told({ ...at, valid_to: '2024-01-31' }, at)).to.deep.equal([[], monday])
    expect(told(thrice('2026-11-16'))).to.deep.equal([[], monday])
    expect(told({ ...at, valid_to: '2026-11-22' })).to.deep.equal([[], monday])
    expect(told({ ...at, valid_from: '2027-01-04' })).to.deep.equal([[], null])
    expect(told({ ...at, count: 3 })).to.deep.equal([[], monday])
    expect(told()).to.deep.equal([[], null])
  })

  it('is not made of what only sounds like it', () => {
    const area = { service_areas: [{ name: 'Trafford' }] }
    for (const words of [
      'For residents of Trafford only.',
      'Support for residents of Sale and Altrincham.',
      'For residents of the borough only.',
      'Open to members of the public only on Sundays.',
      'Learning for members of the community no longer in full time employment.',
      'A hospital shop for patients and staff.',
      'Therapy, and placements for students.',
      'For members and non-members.',
      'For men only.',
      'We offer full support and full-time care. The hall is full of life.',
      'There is no waiting list.',
      'Support for people on a waiting list for surgery.',
      'Closed for lunch from 12 to 1, and on bank holidays.',
      'We no longer take cash.',
      'Our workers only visit people at home.',
      'Our clients only pay £2.',
      'Nurses only visit on Mondays.',
      'Free for existing members, £2 for others.',
      'For existing and new members.',
      'For people living in poverty only.',
      'Only for people living in England.',
      'Only for people living in Trafford.',
      'Volunteers must live in Wythenshawe.',
      'For adults only.',
      'For inpatients and outpatients.',
      'Talks by retired police officers.',
      'All staff are friendly.',
    ])
      expect(read(words, area).limits, words).to.deep.equal([])
  })

  it('takes no time to read, however long it is', () => {
    const began = performance.now()
    for (const part of [
      'for members ',
      'members, ',
      'for the residents and tenants ',
      'this group has ',
      'the group runs until ',
    ])
      read(part.repeat(5_000))
    expect(performance.now() - began).to.be.lessThan(4_000)
  })
})

describe('A record that says that it is closed', () => {
  const closed = 'says that it is closed'

  it('is shown to nobody, however it says so', () => {
    for (const name of [
      'CLOSED - Old Lunch Club',
      'Old Lunch Club (CLOSED)',
      'Closed: Lunch Club',
      'Tea - now closed',
      'Old Club DO NOT USE',
    ])
      expect(read('Lunch.', { name }).hidden, name).to.equal(closed)
    for (const words of [
      'Sadly this group has folded.',
      'Now closed.',
      'We are now closed, due to funding.',
      'Ended in March 2024.',
      'The group finished in June 2025.',
      'This project has come to an end.',
      'Lunch Club has disbanded.',
      'The charity was wound up in 2023.',
      'We closed our doors for good after 30 years.',
      'The café has ceased trading.',
      'The group stopped meeting in 2023.',
      'This project has now finished.',
      'Lunch, runs until 31 March 2025.',
      'Open until the end of March 2025.',
      'Not running at the moment due to lack of volunteers.',
      'We are currently not meeting.',
      'Funding ended so we shut our doors in June 2025.',
      'The group no longer meets.',
      'This service is no longer available.',
      'The club is on hold for now.',
      'This group has been discontinued.',
      'It closed in November 2026.',
    ])
      expect(read(words).hidden, words).to.equal(closed)
  })

  it('is shown where it is open, however near the words come', () => {
    expect(read('Plays.', { name: 'Closed Door Theatre' }).hidden).to.equal(null)
    for (const words of [
      'Closed on Mondays.',
      'We are now closed on Mondays.',
      'Closed for the summer, back in September.',
      'Accounts for the year ended 31st March 2014.',
      'The old hall has closed down; we moved to the library.',
      'Ends in March 2027.',
      'For people whose business has folded.',
      'Help when a relationship has come to an end.',
      'After the mill closed down in 1989 people came here.',
      'For those whose benefits have ceased.',
      'Lunch club for those whose day centre has closed.',
      'For people whose local club has now closed.',
      'After the service has ended we have coffee.',
      'Runs until 31 March 2027.',
      'Runs until November 2026.',
      'The hall was open until 2019 and is our home.',
      'This term runs until 31 March 2025.',
      'Applications are open until May 2025.',
      'The funding ended in 2023, but we carry on.',
      'The Tuesday group has finished.',
      'The café is not currently open on Mondays.',
      'Not running in the school holidays.',
      'When the course has finished you get a certificate.',
      'The war ended in 2015.',
    ])
      expect(read(words).hidden, words).to.equal(null)
  })
})
