import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { parse } from 'csv-parse/sync'
import { needIds } from '#content/needs.ts'
import { command } from '#test/support/command.ts'

const directory = (...typed: string[]) => command('directory', typed)

describe('npm run directory', () => {
  const begun = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-directory-'))
  const [data, file] = [join(folder, 'data'), join(folder, 'feed.json')]
  const pantry = {
    ...{
      id: 'p1',
      name: 'Mill Lane Pantry',
      status: 'active',
      assured_date: '2018-01-31',
      url: 'https://pantry.example',
    },
    attributes: [{ taxonomy_term: { name: 'Food bank' } }],
    service_at_locations: [
      { location: { latitude: 54, longitude: -2, addresses: [{ address_1: '4 Mill Lane', postal_code: 'XX1 1AA' }] } },
    ],
  }
  before(() => writeFileSync(file, JSON.stringify([pantry, { ...pantry, id: 'p2', status: 'inactive' }, { id: 'p3' }])))
  after(() => rmSync(folder, { recursive: true }))

  it('imports, and says how many were read, kept and left out, and why', async () => {
    const { code, out } = await directory('import', file, '--data', data)
    expect(code).to.equal(0)
    expect(out)
      .to.include('Read 3 services from feed.json, and kept 1.')
      .and.to.include('Left out: inactive 1, no name 1.')
      .and.to.include('Cleaned, each field counted: ')
      .and.not.to.include('None of it lies in')
  })

  it('says where what is imported lies outside the area', async () => {
    const [away, elsewhere] = [join(folder, 'away.json'), join(folder, 'elsewhere')]
    const address = { address_1: '4 Mill Lane', postal_code: 'M33 3AB' }
    writeFileSync(away, JSON.stringify([{ ...pantry, service_at_locations: [{ location: { addresses: [address] } }] }]))
    expect((await directory('import', away, '--data', elsewhere)).out).to.include(
      'None of it lies in Thornshire, the area that AREA names: who writes to us from M33 is told that they are outside it.',
    )
  })

  it('finds by need and postcode, with what is missing as null', async () => {
    const { out } = await directory('search', '--need', 'food', '--near', 'XX1 1AA', '--json', '--data', data)
    expect(JSON.parse(out)).to.deep.equal({
      results: [
        {
          ...{
            id: 'p1',
            name: 'Mill Lane Pantry',
            provider: null,
            why: ['food', 'under half a mile away'],
            serves: [{ need: 'food' }],
            distanceMiles: 0,
          },
          ...{
            when: null,
            openNow: null,
            nextOpens: null,
            bankHoliday: null,
            cost: null,
            howToJoin: 'unknown',
            referredBy: null,
            phone: null,
            address: '4 Mill Lane XX1 1AA',
          },
          ...{ web: 'https://pantry.example', unsure: [], stale: true },
          ...{ lastChecked: '2018-01-31', source: 'feed.json' },
        },
      ],
    })
  })

  it('finds in words for a person to read', async () => {
    const { out } = await directory('search', '--words', 'pantry', '--data', data)
    expect(out).to.include('Mill Lane Pantry\n  Why         pantry')
    expect((await directory('search', '--need', 'arts', '--data', data)).out).to.equal('Nothing is known for that.\n')
  })

  it('says where it does not know a place, and leaves nothing out for being far', async () => {
    const { code, out, error } = await directory('search', '--near', 'Nowhere', '--words', 'pantry', '--data', data)
    expect([code, error.split('.')[0]]).to.deep.equal([
      0,
      'Where Nowhere is is not known: nothing is left out for being far',
    ])
    expect(out).to.include('Mill Lane Pantry').and.to.include('2018-01-31: over a year ago, ring first')
  })

  it('hears what is known of a person, and says what a record does not', async () => {
    const search = ['search', '--words', 'need a pantry', '--about', 'woman, 71', '--free', '--json', '--data', data]
    const [found] = JSON.parse((await directory(...search)).out).results
    expect([found.why, found.unsure]).to.deep.equal([['pantry', 'food bank'], ['does not say whether it is free']])
  })

  it('hears of a person what the conversation hears: who cannot manage steps is told what no record says', async () => {
    const unsure = async (about: string) =>
      JSON.parse(
        (await directory('search', '--need', 'food', '--about', about, '--json', '--data', data)).out,
      ).results.map((one: { unsure: string[] }) => one.unsure)
    expect(await unsure("my dad who's 84 and in a wheelchair")).to.deep.equal([
      ['does not say whether it is step-free'],
    ])
    expect(await unsure('woman, 71, bad hip, no car')).to.deep.equal([
      ['does not say whether it is step-free', 'does not say whether it is on a bus route'],
    ])
    expect(await unsure('woman, 71, no money')).to.deep.equal([[]])
  })

  it('searches what it only guesses at by its words alone', async () => {
    expect((await directory('search', '--words', 'chess', '--data', data)).out).to.equal('Nothing is known for that.\n')
  })

  it('reports what is there and what is missing', async () => {
    const report = JSON.parse((await directory('report', '--json', '--data', data)).out)
    expect(report).to.include({ services: 1, source: 'feed.json', overAYearOld: 1 })
    expect(report.missing).to.include({ phone: 1, web: 0, when: 1 })
    expect(report.byNeed).to.include({ food: 1, arts: 0 })
    expect(report.checkedIn).to.deep.equal({ 2018: 1 })
    expect(Date.parse(report.importedAt)).to.be.within(begun, Date.now())
    expect((await directory('report', '--data', data)).out).to.match(/^1 services from feed\.json, imported 20/)
  })

  it('reports each record and its faults as CSV, in which no formula runs and no terminal is told what to do', async () => {
    const [odd, kept] = [join(folder, 'odd.json'), join(folder, 'odd')]
    const evil = { id: '=1+1', name: '=HYPERLINK("http://evil.example")', email: '@SUM(A1)\u001b[2J' }
    const organization = { name: '+<script>alert(1)</script>cmd' }
    writeFileSync(odd, JSON.stringify([{ ...evil, organization }]))
    await directory('import', odd, '--data', kept)
    const { out } = await directory('report', '--csv', '--data', kept)
    const [head, ...rows] = parse(out)
    expect(head).to.deep.equal(['source', 'id', 'name', 'provider', 'kind', 'fault', 'mend'])
    for (const row of rows) {
      expect(row).to.have.length(7)
      for (const field of row) expect(field).to.match(/^(?![=+\-@\t\r])[^\p{Cc}]*$/u)
    }
    expect(rows.map((row) => row[5])).to.include('email')
    expect((await directory('report', '--data', kept)).out).not.to.match(/<script|[^\P{Cc}\n]/u)
    const whole = JSON.parse((await directory('report', '--json', '--data', kept)).out)
    expect(whole.records).to.have.length(rows.length)
    expect(parse((await directory('report', '--by', 'provider', '--csv', '--data', kept)).out)[1]![1]).to.equal('1')
  })

  it('keeps the directory before, where an import fails, and says why', async () => {
    const { code, error } = await directory('import', join(folder, 'none.json'), '--data', data)
    expect(code).to.equal(1)
    expect(error).to.match(/^The directory could not be imported.*There is no file .*none\.json\.[^\n]*\n$/)
    expect((await directory('report', '--data', data)).out).to.include('feed.json')
  })

  it('imports the same again, changes nothing, and says so', async () => {
    const { out } = await directory('import', file, '--data', data)
    expect(out).to.include('Read 3 services from feed.json. Nothing has changed since they were last imported.')
  })

  it('holds what has shrunk for a person, says what to type, and switches when it is typed', async () => {
    const [many, kept] = [join(folder, 'many.json'), join(folder, 'held')]
    const write = (count: number) =>
      writeFileSync(many, JSON.stringify(Array.from({ length: count }, (_, at) => ({ ...pantry, id: `p${at}` }))))
    const sources = async () => (await directory('sources', '--data', kept)).out
    write(10)
    await directory('import', many, '--data', kept, '--name', 'the county', '--precedence', '2')
    write(7)
    const { code, out } = await directory('import', many, '--data', kept, '--name', 'the county')
    expect([code, out.split('\n')[0]]).to.deep.equal([
      ...[0, 'Read 7 services from the county, and kept 7: before, there were 10.'],
    ])
    expect(out).to.include("npm run directory -- confirm 'the county'")
    expect(await sources()).to.match(
      /^the county: 10 services, precedence 2, .*\nthe county: 7 services of .* wait\. npm run/,
    )
    expect((await directory('confirm', 'the county', '--data', kept)).out).to.equal(
      '7 services of the county are searched from now on, in place of 10.\n',
    )
    expect(await sources()).to.match(/^the county: 7 services, precedence 2, imported 20\S+\n$/)
    expect((await directory('confirm', 'the county', '--data', kept)).error).to.include('Nothing of the county waits')
    expect((await directory('remove', 'the county', '--data', kept)).out).to.include(
      'Nothing of the county is searched',
    )
    expect(await sources()).to.equal('Nothing was imported yet: the sample is searched.\n')
  })

  it('lists what may be there twice, and keeps what a person says of it', async () => {
    const [twice, kept] = [join(folder, 'twice.json'), join(folder, 'twice')]
    const help = { name: 'Mill Lane Help' }
    writeFileSync(
      twice,
      JSON.stringify([
        { id: 'a', ...help },
        { id: 'b', ...help },
      ]),
    )
    await directory('import', twice, '--data', kept)
    const doubles = async () => JSON.parse((await directory('doubles', '--json', '--data', kept)).out)
    expect(await doubles())
      .to.deep.include({ joined: [] })
      .and.to.have.nested.property('doubtful[0].one.id', 'a')
    expect((await directory('doubles', 'same', 'a', 'x', '--data', kept)).code).to.equal(2)
    const { out } = await directory('doubles', 'same', 'b', 'a', '--data', kept)
    expect(out).to.include('are one from now on')
    await directory('import', twice, '--data', kept)
    expect(await doubles())
      .to.deep.include({ doubtful: [] })
      .and.to.have.nested.property('joined[0].why[0]', 'a person said so')
    await directory('doubles', 'different', 'a', 'b', '--data', kept)
    expect(await doubles()).to.deep.equal({ joined: [], doubtful: [] })
  })

  it('searches the sample where none was ever imported', async () => {
    const { out } = await directory('search', '--need', 'food', '--json', '--data', folder)
    expect(JSON.parse(out).results[0].source).to.equal('Thornshire sample')
    const { services, importedAt } = JSON.parse((await directory('report', '--json', '--data', folder)).out)
    expect([services > 20, importedAt]).to.deep.equal([true, null])
  })

  it('says what is understood of times, one text a line, and claims nothing that is not sure', async () => {
    const texts = ['Tuesdays and Fridays 10am-2pm, term time only', '', 'Wednesdays 7 - 9']
    const { out } = await command('directory', ['times', '--json'], texts.map((text) => `${text}\n`).join(''))
    const time = { days: ['TU', 'FR'], from: '10:00', to: '14:00', freq: 'weekly' }
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).to.deep.equal([
      { text: texts[0], sure: true, times: [time], notes: ['term time only'] },
      ...texts.slice(1).map((text) => ({ text, sure: false, times: [], notes: [] })),
    ])
    const inWords = await command('directory', ['times'], 'First Monday of the month, 7pm\nring us\n')
    expect(inWords.out).to.equal('First Monday of the month, 7pm\n  monthly (1) MO from 19:00\nring us\n  not sure\n')
  })

  const wrong: Record<string, [string[], string | RegExp]> = {
    'nothing at all': [[], 'Say import, places, search, report, gaps or times'],
    'an unknown word': [['plases'], 'Say import, places, search, report, gaps or times'],
    'no source': [['import'], 'Say what to import'],
    'two sources': [['import', 'a', 'b'], 'one web address'],
    'a precedence that is none': [['import', 'a', '--precedence', '10'], '--precedence 10 is not a number from 1'],
    'nothing to confirm': [['confirm'], 'Say which source to confirm'],
    'an unknown option': [['search', '--nearby', 'M33'], "Unknown option '--nearby'"],
    'an unknown need': [['search', '--need', 'hunger'], needIds.join(', ')],
    'a wish that is none': [['search', '--wish', 'cheap'], 'cheap is not a wish'],
    'a day that is none': [['search', '--wish', 'day:XX'], 'day:XX is not a day'],
    'an impossible limit': [['search', '--limit', 'many'], '--limit many is not a number'],
    'a need that is left out': [['search', '--need', '--json'], '--need wants a value'],
    'a stray word': [['search', 'food'], '--words "food"'],
    'a text as an argument': [['times', 'Tuesdays'], 'one a line'],
    'a folder that is not there': [['report', '--data', '/nowhere/at/all'], 'There is no folder'],
  }
  it('answers what is wrong with one sentence and code 2', async () => {
    const ran = await Promise.all(Object.values(wrong).map(([typed]) => directory(...typed)))
    for (const [n, [what, [, says]]] of Object.entries(wrong).entries()) {
      const { code, out, error } = ran[n]!
      expect([code, out], what).to.deep.equal([2, ''])
      expect(error).to.include(says)
      expect(error.trim().split('\n'), what).to.have.length(1)
    }
  })

  it('explains itself, and each of its words, with --help', async () => {
    const ran = await Promise.all(
      [[], ['import'], ['search'], ['report'], ['times']].map((typed) => directory(...typed, '--help')),
    )
    for (const { code, out } of ran) {
      expect(code).to.equal(0)
      expect(out).to.include('npm run directory -- import SOURCE')
    }
  })
})
