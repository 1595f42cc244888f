import { expect } from 'chai'
import { clean } from '#adapters/directories/cleaning/clean.ts'
import { plainText } from '#adapters/directories/cleaning/html.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

describe('A service of a feed', () => {
  const read = (more: object) =>
    listingOf(clean({ id: 's', name: 'Service', ...more }).service as OpenReferralService, '2026-11-23')
  const at = (location: object) => read({ service_at_locations: [{ location }] })
  const weekly = (byday: string, opens_at: string, closes_at: string, more: object = {}) => ({
    freq: 'WEEKLY',
    byday,
    opens_at,
    closes_at,
    ...more,
  })

  it('is read as text, whatever HTML it is in', () => {
    expect(plainText('<p>Tea &amp; <b>cake</b>&nbsp;&#163;2</p><ul><li>Mon<li>Tue</ul>')).to.equal(
      'Tea & cake £2\nMon\nTue',
    )
    expect(plainText('a<script>alert("<p>")</script>b<style>p{}</style>c <!-- d -->')).to.equal('abc')
    expect(plainText('ages < 5 and > 3 &unknown; &#0;')).to.equal('ages < 5 and > 3 &unknown;')
    expect(plainText('<'.repeat(200_000))).to.have.length(200_000)
  })

  it('is not found by the name of its street, nor by how far people may live from it', () => {
    const found = (words: string, more: object) => read(more).words.has(words)
    const on = (name: string, address_1: string) => ({
      service_at_locations: [{ location: { name, addresses: [{ address_1 }] } }],
    })
    expect(found('walk', on('Green Walk', '4 Green Walk, Altrincham'))).to.equal(false)
    expect(found('walk', { description: 'For those within 15 minutes walk, or walking distance of it.' })).to.equal(
      false,
    )
    expect(found('walk', { description: 'We walk in the park, fifteen minutes or more.' })).to.equal(true)
    expect(found('chapel', on('The Old Chapel', 'Chapel Street'))).to.equal(true)
  })

  it('has nothing where its feed has nothing to say', () => {
    for (const nothing of [-1, '', ' ', null, 'n/a', 'N/A.', 'None', 'not relevant', '-', {}, []]) {
      const { when, cost, phone, email, web, lastChecked, provider } = read({
        ...{
          schedules: [{ description: nothing }],
          cost_options: [{ option: nothing, amount: nothing }],
          fees: nothing,
        },
        ...{ contacts: [{ phones: [{ number: nothing }] }], email: nothing, url: nothing, assured_date: nothing },
        ...{ organization: { name: nothing }, service_at_locations: nothing, attributes: nothing },
      })
      expect([when, cost, phone, email, web, lastChecked, provider], String(nothing)).to.deep.equal(Array(7).fill(null))
    }
  })

  const times: [string, object[]][] = [
    ['Tue and Fri, 10am to 2pm', [weekly('TU,FR', '10:00', '14:00')]],
    [
      'Mon to Fri, 9.30am to 4.30pm',
      ['MO', 'TU', 'WE', 'TH', 'FR'].map((day) => weekly(day, '09:30:00Z', '16:30:00Z')),
    ],
    ['Mon, Wed and Sun, 12 noon to midnight', [weekly('MO,WE,SU', '12:00', '00:00')]],
    ['every day, from 6pm', [weekly('MO,TU,WE,TH,FR,SA,SU', '18:00', '')]],
    ['every 4 weeks on Tue, 1pm to 2pm', [weekly('TU', '13:00', '14:00', { interval: 4 })]],
    ['first Monday of every 3 months, 1pm to 2pm', [weekly('1MO', '13:00', '14:00', { freq: 'MONTHLY', interval: 3 })]],
    ['first Monday of the month, 1pm to 2pm', [{ byday: '1MO', opens_at: '13:00', closes_at: '14:00' }]],
    ['Tue, 7pm to 9pm', [weekly('TU', '7:00 PM', '9:00 p.m.')]],
    ['every other Tue, 1pm to 2pm', [weekly('TU', '13:00', '14:00', { interval: 2 })]],
    ['second Saturday of the month, 10.30am to 12.30pm', [weekly('2SA', '10:30', '12:30', { freq: 'MONTHLY' })]],
    [
      'last Friday of every other month, 7pm to 9pm',
      [weekly('-1FR', '19:00', '21:00', { freq: 'MONTHLY', interval: 2 })],
    ],
    [
      '1st and 22nd of the month, 9am to 10am',
      [{ freq: 'MONTHLY', bymonthday: '1,22', opens_at: '09:00', closes_at: '10:00' }],
    ],
    ['Mon, 9am to 10am; Wed, 1pm to 2pm', [weekly('MO', '09:00', '10:00'), weekly('WE', '13:00', '14:00')]],
    ['Tue, 10am to 2pm', [weekly('TU', '10:00', '14:00', { description: 'Tuesdays, 10.00 - 14.00' })]],
    [
      'Tuesday, 10am to 2pm, in term time',
      [weekly('TU', '10:00', '14:00', { description: 'Tuesday, 10am to 2pm, in term time.' })],
    ],
    ['Tue, 10am to 2pm (Drop-in)', [weekly('TU', '10:00', '14:00', { description: 'Drop-in' })]],
    ['Weds 12-2pm', [{ description: '<p>Weds 12-2pm.</p>' }]],
    ['Wed, 1pm to 2pm', [weekly('MO', '09:00', '10:00', { valid_to: '2026-11-22' }), weekly('WE', '13:00', '14:00')]],
    ['Wed, 1pm to 2pm', [weekly('MO', '09:00', '10:00', { valid_from: '2027-01-04' }), weekly('WE', '13:00', '14:00')]],
  ]
  for (const [when, schedules] of times) it(`is on ${when}`, () => expect(read({ schedules }).when).to.equal(when))

  it('is in the evening where it ends after six, or says so', () => {
    expect(read({ schedules: [weekly('TU', '17:00', '18:30')] }).evenings).to.equal('Tuesday evening')
    expect(read({ schedules: [weekly('MO,TU,WE', '10:00', '20:00')] }).evenings).to.equal('Mon to Wed evenings')
    for (const closes of ['00:00', '02:00', ''])
      expect(read({ schedules: [weekly('FR', '19:00', closes)] }).evenings, closes).to.equal('Friday evening')
    for (const description of [
      'Friday from 6pm',
      'Mon 7 - 9pm',
      '5 days and 5 evenings a week',
      '6:30am-9:30pm',
      '6.30 to 8pm',
    ]) {
      expect(read({ schedules: [{ description }] }).evenings, description).to.equal('evenings')
    }
    for (const description of ['Mon 9 - 6pm', 'Tue 12.30pm - 2pm', '6am - 11am', 'Mon 10-12', 'Wed 4.30 - 5.30pm']) {
      expect(read({ schedules: [{ description }] }).evenings, description).to.equal(null)
    }
    expect(read({ schedules: [weekly('TU', '10:00', '18:00')] }).evenings).to.equal(null)
  })

  const costs: [string | null, object][] = [
    ['free', { cost_options: [{ option: 'Free', amount: 0 }] }],
    ['free', { fees: 'No charge.' }],
    ['£2', { cost_options: [{ amount: '2' }] }],
    ['£2.50', { cost_options: [{ amount: 2.5 }, { amount: 9, valid_to: '2020-01-01' }] }],
    [
      '£4 for each weekly shop',
      { cost_options: [{ option: 'Weekly shop', amount: 4, amount_description: '£4 for each weekly shop' }] },
    ],
    [
      'Adults: £3; Children: free',
      {
        cost_options: [
          { option: 'Adults', amount: 3 },
          { option: 'Children', amount: 0 },
        ],
      },
    ],
    ['The first visit is free', { cost_options: [{ amount: 0, amount_description: 'The first visit is free.' }] }],
    ['£35 per 1 hour session', { cost_options: [{ amount: 35, amount_description: 'per 1 hour session' }] }],
    [
      'Adults: £5 a class; Children: £2.50 a class',
      {
        cost_options: [
          { option: 'Adults', amount: 5, amount_description: 'a class' },
          { option: 'Children', amount: 2.5, amount_description: 'a class' },
        ],
      },
    ],
    ['£4', { cost_options: [{ amount: 4 }, { amount: 5, valid_from: '2027-04-01' }] }],
    ['pay what you can', { description: 'A café with surplus food, on a pay as you feel basis.' }],
    ['£2 a week membership', { description: 'Food bank. How to be referred: £2 a week membership.' }],
    [null, { description: 'We raised £200 for a new roof. Donations welcome.' }],
    ['free', { description: 'Lunch club. No charge.' }],
    ['free', { description: 'A choir. There is no charge for this group.' }],
    ['free', { description: 'A choir. Free to attend!' }],
    ['free', { description: 'Entry is free. All welcome.' }],
    ['£1 per week', { description: 'Lunch club. £1 per week' }],
    ['£4/session', { description: 'Yoga. Only £4/session.' }],
    ['£2 suggested donation', { description: 'Lunch club. £2 suggested donation.' }],
    ['Suggested donation of £3', { description: 'Suggested donation of £3.' }],
    ['First session free, then £5', { description: 'First session free, then £5.' }],
    ['Free for over 60s, £3 for others', { description: 'Free for over 60s, £3 for others.' }],
    [null, { description: 'To provide free, impartial advice. Free parking.' }],
    [null, { description: 'No charge for parking. Free tea.' }],
    [null, { description: 'Free. £2 for lunch.' }],
    [null, { description: 'Food parcel or £10/week.' }],
    [null, { description: 'We give £50 per person to families.' }],
    [null, { description: 'Support to stay free from drugs.' }],
    [null, { cost_options: [{ amount: -1 }] }],
  ]
  for (const [cost, more] of costs)
    it(`costs ${cost ?? 'what nobody says'}`, () => expect(read(more).cost).to.equal(cost))

  const waysIn: [string, object][] = [
    ['turn-up', { application_process: 'Just turn up, or ring first if you like.' }],
    ['turn-up', { description: 'A drop-in group on Tuesdays.' }],
    ['turn-up', { application_process: 'No need to book.' }],
    ['book', { application_process: 'Booking is essential.' }],
    ['book', { application_process: 'By appointment.' }],
    ['self-refer', { application_process: 'Refer yourself by telephone, or your GP can.' }],
    ['self-refer', { description: 'We take professional referrals and self-referrals.' }],
    ['needs-referral', { application_process: 'You need to be referred by your surgery.' }],
    ['needs-referral', { description: 'Food bank. How to be referred: Foodbank Voucher.' }],
    ['needs-referral', { application_process: 'Referral only. We do not take self-referrals.' }],
    ['needs-referral', { description: 'Food bank. How to be referred: St Cross Voucher.' }],
    ['needs-referral', { description: 'The women are referred to us via an agency.' }],
    ['self-refer', { description: 'Children can be referred by their doctors, family or even themselves.' }],
    ['unknown', { description: 'Adults may be referred to the public schools.' }],
    ['book', { application_process: 'Must call to make an appointment' }],
    ['self-refer', { application_process: 'Call or visit to enroll in the program' }],
    ['turn-up', { application_process: 'Call for an appointment or walk in for help.' }],
    ['unknown', { description: 'We have a drop-in cafe, a toddler group, a youth club and a choir.' }],
    ['unknown', { application_process: 'Ring. You do not need to be referred.' }],
    ['needs-referral', { description: 'Lunch club. We do not accept self referrals.' }],
    ['needs-referral', { description: 'Self-referrals are not accepted.' }],
    ['needs-referral', { description: 'Sorry, we are unable to take self-referrals.' }],
    ['needs-referral', { description: 'You can’t refer yourself.' }],
    ['needs-referral', { description: 'You cannot just turn up: referral by a health professional is needed.' }],
    ['needs-referral', { description: 'No drop-ins, by referral only.' }],
    ['needs-referral', { description: 'A referral from your GP is required.' }],
    ['needs-referral', { description: 'Ask your GP or nurse to refer you.' }],
    ['needs-referral', { description: 'Access via your link worker.' }],
    ['needs-referral', { description: 'Referrals must come from a professional.' }],
    ['unknown', { description: 'We do not accept self-referrals from under 16s.' }],
    ['unknown', { description: 'You do not need a referral from your doctor.' }],
    ['unknown', { description: 'Referral by a GP is not needed.' }],
    ['unknown', { description: 'We make referrals to other services where support is needed.' }],
    ['turn-up', { description: 'There is no need to refer yourself: just turn up.' }],
    ['turn-up', { description: 'No booking, no referral needed, just drop in.' }],
    ['self-refer', { description: 'We don’t take walk-ins, but you can self-refer.' }],
    ['unknown', { description: 'Drop-in on Monday; by appointment on Tuesday.' }],
    ['unknown', { description: 'We have books, and a referral to us is welcome.' }],
    ['unknown', {}],
  ]
  for (const [way, more] of waysIn) {
    it(`says ${way} of ${Object.values(more)[0] ?? 'nothing'}`, () => expect(read(more).howToJoin).to.equal(way))
  }

  it('says whose referral it needs, where it does', () => {
    const whose = (application_process: string) => read({ application_process }).referredBy
    expect(whose('Bring a food bank voucher.')).to.equal('voucher')
    expect(whose('You must be referred by your GP.')).to.equal('gp')
    expect(whose('You must be referred by your GP or a social worker.')).to.equal('agency')
    expect(whose('Referral only.')).to.equal(null)
    expect(whose('Refer yourself, or ask your GP.')).to.equal(null)
  })

  it('is somewhere only where it can be', () => {
    const address = { address_1: '9 Mill St', city: 'Thornley', postal_code: 'xx11aa' }
    expect(at({ latitude: '54.1', longitude: -2.2, addresses: [address] }).places).to.deep.equal([
      {
        street: '9 Mill St, Thornley',
        postcode: 'XX1 1AA',
        district: 'XX1',
        at: { lat: 54.1, lon: -2.2 },
        times: null,
        stepFree: null,
      },
    ])
    for (const [latitude, longitude] of [
      [0, 0],
      [-1, -1],
      [-2.2, 154.1],
      ['x', null],
    ]) {
      expect(at({ latitude, longitude, addresses: [address] }).places[0]!.at, `${latitude}, ${longitude}`).to.equal(
        null,
      )
    }
    expect(
      at({ name: 'The Old School', addresses: [{ address_1: 'School Lane', city: 'School Lane' }] }).places[0]!.street,
    ).to.equal('The Old School, School Lane')
    expect(at({ addresses: [{ address_1: '2 Rd', postal_code: 'WA154 1AA' }] }).places[0]).to.include({
      street: '2 Rd',
      district: null,
    })
    expect(at({ location_type: 'postal', addresses: [address] }).places).to.deep.equal([])
    expect(at({ location_type: 'virtual' }))
      .to.include({ remote: true })
      .and.to.have.property('places').that.is.empty
  })

  it('is reached by what can reach it', () => {
    const phone = (number: string) => read({ contacts: [{ phones: [{ number }] }] }).phone
    expect(phone('Office: 01632 960101')).to.equal('01632 960101')
    expect(phone('+441632960101')).to.equal('01632 960101')
    expect(phone('00353 1 234 5678')).to.equal(null)
    expect([phone('00125459240'), phone('012044333437'), phone('ask'), phone('999999')]).to.deep.equal([
      null,
      null,
      null,
      null,
    ])
    expect(read({ email: 'Unknown-1@noemail.invalid', contacts: [{ email: 'a@b.example' }] }).email).to.equal(
      'a@b.example',
    )
    expect(read({ url: 'www.a.example' }).web).to.equal('http://www.a.example')
    expect(read({ url: 'http://www,a.example', organization: { website: 'https://b.example/c' } }).web).to.equal(
      'https://b.example/c',
    )
  })

  it('was checked when it was assured, or else when it was last changed', () => {
    expect(read({ assured_date: '2026-01-02', last_modified: '2026-03-04T05:06:07Z' }).lastChecked).to.equal(
      '2026-01-02',
    )
    expect(read({ assured_date: 'soon', last_modified: '2026-03-04T05:06:07Z' }).lastChecked).to.equal('2026-03-04')
    for (const none of ['2026-13-45', '2026-02-30', '2027-01-01'])
      expect(read({ assured_date: none }).lastChecked, none).to.equal(null)
  })

  it('is without steps only where nothing takes it back', () => {
    const stepFree = (description: string) => at({ accessibility: [{ description }] }).places[0]!.stepFree
    expect([stepFree('Step-free from the yard.'), stepFree('Wheelchair access via ramp')]).to.deep.equal([true, true])
    expect([stepFree('No wheelchair access'), stepFree('Not step-free. Induction loop.')]).to.deep.equal([false, false])
  })

  it('is by telephone or online where that is said plainly', () => {
    expect(read({ description: 'We run a helpline.' }).remote).to.equal(true)
    expect(read({ schedules: [{ attending_type: 'online' }] }).remote).to.equal(true)
    expect(read({ description: 'Book online, or ring us.' }).remote).to.equal(false)
  })

  it('is shown to nobody where it, or an alert on it, says that it is closed for now', () => {
    const hidden = (more: object) => read({ url: 'https://a.example', ...more }).hidden
    const closed = 'says that it is closed'
    expect(hidden({ description: 'The club is temporarily closed.' })).to.equal(closed)
    expect(hidden({ description: 'Suspended until further notice.' })).to.equal(closed)
    expect(hidden({ description: 'The group has now ceased.' })).to.equal(closed)
    expect(hidden({ alert: 'Temporarily closed for repairs' })).to.equal(closed)
    expect(hidden({ alert: 'Closed on Christmas Day' })).to.equal(null)
  })

  it('serves by what it is, and not by whom it is for', () => {
    const term = (name: string, link_type?: string) => ({ link_type, taxonomy_term: { name } })
    const { serves } = read({ attributes: [term('Food bank'), term('Homeless', 'audience')] })
    expect([...serves.keys()]).to.deep.equal(['food'])
  })
})
