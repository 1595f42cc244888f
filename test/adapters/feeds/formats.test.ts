import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { clean } from '#adapters/directories/cleaning/clean.ts'
import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { asVersion3 } from '#adapters/directories/feeds/version-1.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import { asVersion1 } from '#test/support/made-up.ts'

const listed = (one: unknown) => listingOf(ServiceRecord.parse(clean(one).service), '2026-11-23')
const all = async (path: string, mapping?: string) =>
  Array.fromAsync(feedFor(path, { memory: null, now: 7, mapping }).services())
const refusal = (path: string, mapping?: string) =>
  all(path, mapping).then(
    () => '',
    ({ message }) => message as string,
  )

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-formats-'))
after(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('A service of Open Referral UK 1.0', () => {
  const lunch = {
    ...{
      id: 'lunch',
      name: 'Lunch',
      description: 'Soup.',
      provider: 'Hall',
      kind: 'Lunch club',
      street: '4 Mill Lane',
    },
    ...{ postcode: 'M33 3AB', latitude: 53.42, longitude: -2.32, phone: '01632 960123', web: 'https://lunch.example' },
    ...{ email: 'a@b.example.org', area: 'Thornshire', cost: '£2' },
  }
  const whole = asVersion1(lunch)
  const read = (more: object) => listed(asVersion3({ ...whole, ...more }))

  it('keeps its times, its ages, its access, when it was checked and how somebody gets in', () => {
    const listing = read({})
    expect(listing).to.include({ when: 'Tue, 10am to 12 noon', lastChecked: '2026-01-31', howToJoin: 'turn-up' })
    expect(listing.ages).to.deep.equal({ from: 18, to: 99 })
    expect(listing.places[0]!.stepFree).to.equal(true)
  })

  it('is by telephone or online where it says so, and has an age only where all agree', () => {
    expect(read({ attending_type: 'phone', regular_schedules: [] }).remote).to.equal(true)
    expect(read({ eligibilitys: [{ minimum_age: 5 }, { minimum_age: 18 }] }).ages.from).to.equal(0)
    expect(read({ attending_access: 'referral' }).howToJoin).to.equal('needs-referral')
  })

  it('has the times of its place there', () => {
    const at = {
      ...whole.service_at_locations[0],
      regular_schedule: [{ byday: 'FR', opens_at: '09:00', closes_at: '10:00' }],
    }
    expect(read({ service_at_locations: [at] }).places[0]!.times!.when).to.equal('Fri, 9am to 10am')
  })

  it('is told from one of 3.0, which is left as it is', () => {
    const one = { id: 'a', name: 'A', schedules: [{ byday: 'TU' }] }
    expect(asVersion3(one)).to.equal(one)
    expect(asVersion3('nonsense')).to.equal('nonsense')
  })

  it('is read kindly, whatever stands where something else should', () => {
    for (const odd of [null, 3, 'x', {}, [null], ['x']])
      for (const field of Object.keys(whole)) {
        const read = ServiceRecord.safeParse(clean(asVersion3({ ...whole, [field]: odd })).service)
        expect(read.success || ['id', 'name'].includes(field), `${field}: ${JSON.stringify(odd)}`).to.equal(true)
      }
  })
})

describe('A spreadsheet', () => {
  const rows = 'Title,Who,Code,Town\nLunch,"Everyone, always",M33 3AB,Sale\nChoir,NA,,Leeds\nLunch,Men,M33 3AB,Sale\n'

  it('tells what its mapping says, and what is so of every row; NA is nothing; some rows are left alone', async () => {
    const mapping = file(
      'a.yaml',
      'columns:\n  name: Title\n  description: [Who, Town]\n  postcode: Code\nalways:\n  kind: Choir; Singing\n  last checked: 2026-01-31\n',
    )
    const [lunch, choir] = (await all(file('a.csv', rows), mapping)).map(listed)
    expect([lunch!.about, lunch!.places[0]!.postcode, lunch!.lastChecked]).to.deep.equal([
      ...['Everyone, always, Sale', 'M33 3AB', '2026-01-31'],
    ])
    expect([choir!.about, choir!.places, choir!.says.headings]).to.deep.equal(['Leeds', [], 'Choir. Choir. Singing'])
    const only = file('only.yaml', 'columns: { name: Title }\nonly: { Town: Leeds }\n')
    expect(await all(file('a.csv', rows), only)).to.have.length(1)
  })

  it('is read as Windows saves it, with whatever parts its columns', async () => {
    const path = file('w.csv', Buffer.from('Name;Cost\r\nCaf\xe9 "The Mill";\xa32\r\n', 'latin1'))
    file('w.yaml', 'columns: { name: Name, cost: Cost }')
    const [cafe] = (await all(path)).map(listed)
    expect([cafe!.name, cafe!.cost]).to.deep.equal(['Café "The Mill"', '£2'])
    file('t.yaml', 'columns: { name: Name, cost: Cost }')
    expect((await all(file('t.tsv', 'Name\tCost\nTea, and cake\t£1\n'))).map(listed)[0]!.name).to.equal('Tea, and cake')
  })

  it('says which columns there are where it has no mapping, or a wrong one', async () => {
    const path = file('b.csv', rows)
    expect(await refusal(path)).to.match(
      /There is no mapping file .*b\.yaml\. .* The columns are Title, Who, Code, Town\./,
    )
    const wrong: Record<string, RegExp> = {
      'columns: { name: Nmae }': /no column Nmae\. Its columns are Title, Who, Code, Town\./,
      'columns: { postcode: Code }': /does not say which column tells the name/,
      'columns: { nmae: Title }': /columns.*What can be told is id, name/,
      'columns: [': /cannot be read as YAML/,
      '': /What can be told is/,
      'columns: { name: Title }\nonly: { Twon: Sale }': /no column Twon/,
    }
    for (const [text, says] of Object.entries(wrong))
      expect(await refusal(path, file('b-wrong.yaml', text))).to.match(says)
  })

  it('gives each row an id by what it tells, the same the next time, and another where two tell the same', async () => {
    file('c.yaml', 'columns: { name: Title, postcode: Code }')
    const path = file('c.csv', rows)
    const ids = async () => (await all(path)).map((one) => (one as { id: string }).id)
    const [lunch, , again] = await ids()
    expect([new Set(await ids()).size, again]).to.deep.equal([3, `${lunch}-2`])
  })
})

describe('An HSDS package', () => {
  const packaged = (tables: Record<string, string>) => {
    const path = mkdtempSync(join(folder, 'package-'))
    mkdirSync(path, { recursive: true })
    for (const [name, text] of Object.entries(tables)) writeFileSync(join(path, `${name}.csv`), text)
    return path
  }

  it('keeps the code and the list of a term, and links one of whom it is for as that', async () => {
    const [one] = (await all(
      packaged({
        services: 'id,name\n7,Lunch\n',
        taxonomy:
          'id,name,vocabulary,taxonomy_facet\nBD-5000,Meals,AIRS,Service\nYB-8000,Older Adults,AIRS,\nt-9,Men,Own,Target Population\n',
        services_taxonomy: 'id,service_id,taxonomy_id\n1,7,BD-5000\n2,7,YB-8000\n3,7,t-9\n',
      }),
    )) as { attributes: { link_type?: string; taxonomy_term: object }[] }[]
    expect(one!.attributes.map(({ link_type }) => link_type)).to.deep.equal([undefined, 'audience', 'audience'])
    expect(one!.attributes[1]!.taxonomy_term).to.include({ name: 'Older Adults', code: 'YB-8000', taxonomy: 'AIRS' })
  })

  it('has the days and hours that HSDS 2 writes, whom it is for, and its lines where they end', async () => {
    const [one] = (
      await all(
        packaged({
          services: 'id,name,description\n7,Lunch,"Soup.\\nAnd bread."\n',
          regular_schedules:
            'service_id,weekday,opens_at,closes_at,original_text\n7,Monday,9:00am,12:30pm,Mon\n7,Tuesday,9:00am,12:30pm,x\n',
          eligibility: 'id,service_id,eligibility\n1,7,Adults over 60\n2,,Nobody\n',
        }),
      )
    ).map(listed)
    expect([one!.id, one!.when, one!.says.description]).to.deep.equal([
      ...['7', 'Mon and Tue, 9am to 12.30pm', 'Soup.\nAnd bread.'],
    ])
  })

  it('reads a weekday by its number, Monday the first, and nothing of one that is no day', async () => {
    const when = async (weekday: string) => {
      const schedules = `service_id,weekday,opens_at,closes_at\n7,${weekday},10:00,12:00\n`
      const [one] = (await all(packaged({ services: 'id,name\n7,Lunch\n', regular_schedules: schedules }))).map(listed)
      return one!.when
    }
    expect(await when('2')).to.equal('Tue, 10am to 12 noon')
    expect(await when('7')).to.equal('Sun, 10am to 12 noon')
    for (const none of ['0', '8', '12']) expect(await when(none), none).to.equal(null)
  })

  it('says in words when it is on, where its days are not told', async () => {
    const schedules = 'service_id,weekday,opens_at,closes_at,original_text\n7,,,,By appointment\n'
    const [one] = (await all(packaged({ services: 'id,name\n7,Lunch\n', regular_schedules: schedules }))).map(listed)
    expect(one!.when).to.equal('By appointment')
  })
})
