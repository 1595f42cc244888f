import { expect } from 'chai'
import { clean } from '#adapters/directories/cleaning/clean.ts'
import type { Change } from '#bot/ports/directory.ts'

type Fields = Readonly<Record<string, unknown>>

const inGb = { service_at_locations: [{ location: { addresses: [{ address_1: '1 High Street', country: 'GB' }] } }] }

describe('A service as its feed gave it', () => {
  const cleaned = (fields: Fields) => {
    const { service, changes } = clean({ id: 's', name: 'Tea', ...inGb, ...fields })
    return { service: service as Fields, changes }
  }
  /** What becomes of one field, and by which kind of cleaning: none where it is as it was. */
  const becomes = (field: string, was: unknown, at: (value: unknown) => Fields = (value) => ({ [field]: value })) => {
    const { changes } = cleaned(at(was))
    return changes.filter((one) => one.field.endsWith(field)).map(({ kind, became, odd }) => [kind, became, odd])
  }
  const phone = (number: unknown) => ({ phones: [{ number }] })
  const code = (postal_code: unknown) => ({
    service_at_locations: [{ location: { addresses: [{ address_1: 'High Street', postal_code }] } }],
  })

  it('is left as it is, and nothing is noted, where nothing is wrong', () => {
    const fine = {
      ...{ id: 's', name: 'Tea at YMCA', description: 'Tea & talk for < 5 people. NHS staff too.\nAll welcome.' },
      ...{ email: 'tea@sale.org.uk', url: 'https://sale.org.uk/tea?a=1&copy=2', assured_date: '2025-03-01' },
      ...{ phones: [{ number: '0161 496 0000' }, { number: '116 123' }, { number: 'Office: 0161 496 0001 (day)' }] },
      ...{ schedules: [{ bymonthday: '-1' }], service_at_locations: [{ location: { longitude: -1, latitude: 53.4 } }] },
    }
    expect(clean(fine)).to.deep.equal({ service: fine, changes: [] })
  })

  it('has its HTML read as text, and says what it was', () => {
    const { service, changes } = cleaned({ description: '<p>Tea &amp; <b>cake</b></p><script>x()</script>' })
    expect(service['description']).to.equal('Tea & cake')
    const was = '<p>Tea &amp; <b>cake</b></p><script>x()</script>'
    expect(changes).to.deep.equal([{ kind: 'html', field: 'description', was, became: 'Tea & cake' }])
  })

  it('has nothing where its feed says nothing', () => {
    for (const nothing of ['', ' ', '-1', -1, 'n/a', 'N/A.', 'None', 'TBC', '#N/A', 'not provided', '-']) {
      const { service, changes } = cleaned({ email: nothing })
      expect([service, changes.map(({ kind, became }) => [kind, became])], String(nothing)).to.deep.equal([
        { id: 's', name: 'Tea', ...inGb },
        [['missing', null]],
      ])
    }
  })

  it('is called what a person wrote, and not what a machine did', () => {
    const nameOf = (name: string) => cleaned({ name }).service['name']
    for (const name of ['-1', '--', 'N/A', '#REF!', 'null']) expect(nameOf(name), name).to.equal(undefined)
    for (const name of ['None', 'TBC', '42nd Street', 'Unknown Pleasures']) expect(nameOf(name), name).to.equal(name)
  })

  const checks: [string, () => unknown[][], unknown[][]][] = []
  const check = (field: string, kind: Change['kind'], at?: (value: unknown) => Fields) => (pairs: object) => {
    for (const [was, became] of Object.entries(pairs))
      checks.push([
        `${field} ${was}`,
        () => becomes(field, was, at),
        [[kind, became, was === became ? true : undefined]],
      ])
  }
  const asGiven = (...texts: string[]) => Object.fromEntries(texts.map((text) => [text, text]))

  check(
    'number',
    'telephone',
    phone,
  )({
    '1614960000': '01614960000',
    'O161 496 OOOO': '0161 496 0000',
    '441614960000': '+441614960000',
    ...asGiven(
      '012044333437',
      '0161 496 00001',
      '844-878-2274',
      '0161 49',
      '07700 9001',
      'ring the office',
      '0000000000',
    ),
  })
  check(
    'email',
    'email',
  )({
    'mailto:tea@sale.org.uk': 'tea@sale.org.uk',
    'tea @ sale.org.uk': 'tea@sale.org.uk',
    'tea@sale.co,uk': 'tea@sale.co.uk',
    'tea@sale.org.uk.': 'tea@sale.org.uk',
    ...asGiven('tea@sale', 'sale.org.uk', 'tea@gmial.com', 'tea@sale.ogr'),
  })
  check(
    'url',
    'web',
  )({
    'www.sale.org.uk': 'http://www.sale.org.uk',
    'http//sale.org.uk': 'http://sale.org.uk',
    'http://https://sale.org.uk/a': 'https://sale.org.uk/a',
    'http://none': null,
    ...asGiven('javascript:alert(1)', 'ask at the desk', 'http://sale', 'tea@sale.org.uk'),
  })
  check(
    'postal_code',
    'postcode',
    code,
  )({
    m333ab: 'M33 3AB',
    'WA15 OAB': 'WA15 0AB',
    'SWIA 2AA': 'SW1A 2AA',
    'OL1O 2AA': 'OL10 2AA',
    'M33 3AB.': 'M33 3AB',
    'M33-3AB': 'M33 3AB',
    'M 33 3AB': 'M33 3AB',
    '(M33 3AB)': 'M33 3AB',
    'M33 3AB, UK': 'M33 3AB',
    'Sale M33 3AB': 'M33 3AB',
    'near wa142ab (side door)': 'WA14 2AB',
    ...asGiven('M33', 'M33 3A8', 'Sale', 'M3£ 3AB', 'M(3 3AB', 'MЗ3 3AB', 'СM3 3AB', 'M３３ 3AB', '£M3 3AB'),
    ...asGiven('M33 3AB or M33 3AC', 'CM33 3ABX', 'S W1A 2AA', 'E M33 3AB'),
  })
  check(
    'assured_date',
    'date',
  )({
    '31/01/2018': '2018-01-31',
    '3/4/2018 10:00': '2018-04-03',
    '31 January 2018': '2018-01-31',
    'Wed, 31st Jan 2018': '2018-01-31',
    '2018/01/31': '2018-01-31',
    '1 Jan 26': '2026-01-01',
    '1-Sep-26': '2026-09-01',
    'Jan 2026': '2026-01-01',
    'September 2026': '2026-09-01',
    '01/2026': '2026-01-01',
    '46023': '2026-01-01',
    '46023.5': '2026-01-01',
    '1767225600': '2026-01-01',
    '1767225600000': '2026-01-01',
    '1970-01-01T00:00:00Z': null,
    '01/01/1970': null,
    ...asGiven('last spring', '2018-02-31', '12345', '99999', '2026', 'Mar-26', 'winter 2025', '0161 496 0000'),
  })
  check(
    'name',
    'capitals',
  )({
    'SALE WEST COMMUNITY CENTRE': 'Sale West Community Centre',
    'FRIENDS OF THE NHS': 'Friends of the NHS',
    "ST JOHN'S MEN'S CIO": "St John's Men's CIO",
    "The Mayor'S Fund, St Ann’S Hospice": "The Mayor's Fund, St Ann’s Hospice",
    "We Don'T Judge": "We Don't Judge",
    '11Th Sale Scouts': '11th Sale Scouts',
    '21ST CENTURY DANCERS': '21st Century Dancers',
  })
  check(
    'description',
    'capitals',
  )({
    'PLEASE RING BEFORE YOU COME. Ask for Jo.': 'Please ring before you come. Ask for Jo.',
    "WE HELP IN GREATER MANCHESTER, E.G. WITH CD'S AT ST PAUL'S":
      "We help in Greater Manchester, e.g. with CD's at St Paul's",
    'CLOSED ON MONDAYS AND IN AUGUST 10AM - 2PM': 'Closed on Mondays and in August 10am - 2pm',
  })
  for (const [what, found, wanted] of checks)
    it(`${wanted[0]![1] === what.slice(what.indexOf(' ') + 1) ? 'doubts' : 'mends'} ${what}`, () => {
      expect(found()).to.deep.equal(wanted)
    })

  it('has a month alone end on its last day, and a date in figures of a machine read as a date', () => {
    const dates = cleaned({ valid_to: 'Feb 2026', valid_from: 'Feb 2026', assured_date: 1767225600000 }).service
    expect(dates).to.deep.include({ valid_to: '2026-02-28', valid_from: '2026-02-01', assured_date: '2026-01-01' })
  })

  it('keeps the capitals that somebody chose', () => {
    for (const name of ["O'Dell Court", "Rock'N'Roll Bingo", 'The YMCA', "DVDs 'R' Us", '4 The Street', 'B12 Stop'])
      expect(cleaned({ name }).service['name']).to.equal(name)
  })

  it('has what was changed in a long text shown, and not all of it', () => {
    const [change] = cleaned({ description: `${'Tea and talk. '.repeat(50)}<b>Cake</b> too.` }).changes
    expect(change).to.include({ kind: 'html', became: '…a and talk. Tea and talk. Tea and talk. Cake too.' })
  })

  it('writes capitals as the same record writes them elsewhere', () => {
    const { service } = cleaned({
      name: 'GIRL SCOUTS OF MCALLEN, INC.',
      description: 'Girl scouts of McAllen, Inc. meet.',
    })
    expect(service['name']).to.equal('Girl Scouts of McAllen, Inc.')
  })

  it('takes a postcode from the lines of an address, where there is one', () => {
    const at = (address_1: string) => cleaned({ service_at_locations: [{ location: { addresses: [{ address_1 }] } }] })
    expect(at('1 High Street, Sale M33 3AB').changes.map(({ became }) => became)).to.deep.equal(['M33 3AB'])
    expect(at('M33 3AB, or M33 3AC').changes).to.deep.equal([])
  })

  it('turns round what can only be a place in this country, and takes out what is in the sea', () => {
    const at = (latitude: unknown, longitude: unknown) =>
      cleaned({ location: { latitude, longitude } }).service['location']
    expect(at(-2.2, 54.1)).to.deep.equal({ latitude: 54.1, longitude: -2.2 })
    expect(at('0', '0')).to.deep.equal({})
    expect(at('', '-2.2')).to.deep.equal({ longitude: -2.2 })
  })

  it('leaves the codes of another country alone', () => {
    const address = { address_1: '1 Flagler Street', postal_code: '33130', country: 'US' }
    const { changes } = cleaned({
      ...phone('305-358-3000'),
      service_at_locations: [{ location: { addresses: [address] } }],
    })
    expect(changes).to.deep.equal([])
  })
})
