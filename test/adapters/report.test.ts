import { expect } from 'chai'
import type { Fault } from '#adapters/directories/faults.ts'
import { importFrom } from '#adapters/directories/import.ts'
import { reportOf } from '#adapters/directories/report.ts'
import { likelyNeeds } from '#adapters/language/local/needs.ts'
import { editionsInMemory } from '#test/support/editions.ts'

const organization = { name: 'Sale Trust' }
const whole = {
  ...{ id: 'choir', name: 'Choir', description: 'A choir.', organization, url: 'https://sale.org.uk' },
  ...{ schedules: [{ description: 'Tuesdays 7pm' }], assured_date: '2026-09-01' },
  service_at_locations: [{ location: { addresses: [{ address_1: '1 High Street', postal_code: 'M33 3AB' }] } }],
}

describe('What is reported of a directory', () => {
  const told = async (...services: object[]) => {
    const editions = editionsInMemory()
    const feed = {
      ...{ name: 'county', total: () => null, memory: () => null },
      async *services() {
        yield* services
      },
    }
    await importFrom(editions, feed, { from: 'a test', precedence: 5, importedAt: Date.UTC(2026, 10, 23) })
    const faults: Fault[] = []
    const report = await reportOf(await editions.open(), '2026-11-23', (fault) => faults.push(fault), likelyNeeds)
    return { report, faults, kinds: faults.map(({ id, kind, fault }) => [id, kind, fault]) }
  }

  it('names the record that lies far from its postcode', async () => {
    const at = (id: string, longitude: number) => ({
      ...whole,
      id,
      service_at_locations: [
        {
          location: { latitude: 53.42, longitude, addresses: [{ address_1: '1 High Street', postal_code: 'M33 3AB' }] },
        },
      ],
    })
    const { faults } = await told(at('choir', -2.32), at('chess', 2.32), at('tea', -2.321))
    expect(faults.map(({ id, kind, fault, mend }) => [id, kind, fault, mend])).to.deep.equal([
      ['chess', 'odd', 'position', 'Check where it is: 53.42, 2.32 is 191 miles from M33 3AB'],
    ])
  })

  it('is no fault where nothing is wrong', async () => {
    const { faults, report } = await told(whole)
    expect(faults).to.deep.equal([])
    expect(report.byAge).to.include({ 'under 6 months': 1, '1 to 2 years': 0, 'not known': 0 })
  })

  it('is each thing that lacks, with what would mend it', async () => {
    const { kinds, faults } = await told({ id: 'x', name: 'Xyz', assured_date: '2018-01-31' })
    expect(kinds).to.deep.equal([
      ['x', 'not shown', 'no address, telephone or website'],
      ...['contact', 'place', 'need', 'time'].map((what) => ['x', 'missing', `no ${what}`]),
      ['x', 'old', 'last checked 2018-01-31'],
    ])
    for (const { mend, source } of faults) expect([source, mend !== '']).to.deep.equal(['county', true])
  })

  it('is that a record names no need, and of how many one is inferred all the same', async () => {
    const { report, kinds } = await told({ ...whole, name: 'Well', description: 'We restore your credit rating.' })
    expect(kinds).to.deep.equal([['choir', 'missing', 'no need']])
    expect([report.needInferred, report.byNeed['money'], report.missing['need']]).to.deep.equal([1, 1, 1])
  })

  it('is what was odd, and what was mended, once in each record', async () => {
    const { faults } = await told({
      ...whole,
      email: 'choir@sale',
      contacts: [{ email: 'choir@sale' }],
      fees: '<b>Free</b>',
    })
    expect(faults.map(({ kind, fault, mend }) => [kind, fault, mend])).to.deep.equal([
      ['odd', 'email', 'Check contacts[0].email: choir@sale'],
      ['mended', 'html', 'At the source, put fees right: <b>Free</b> was taken as Free'],
    ])
  })

  it('is what was left out, by its name and why', async () => {
    const { kinds, report } = await told(whole, { ...whole, id: 'old', status: 'closed' }, { id: 'who' }, whole)
    expect(kinds).to.deep.equal([
      ['old', 'left out', 'closed'],
      ['who', 'left out', 'no name'],
      ['choir', 'left out', 'the same id again'],
    ])
    expect(report.faults['left out']).to.deep.equal({ closed: 1, 'no name': 1, 'the same id again': 1 })
  })

  it('is that all times of a service are over, and leaves out what is expired', async () => {
    const over = [{ description: 'Tuesdays', valid_to: '2026-06-30' }]
    const { kinds } = await told({ ...whole, schedules: over }, { ...whole, id: 'gone', valid_to: '2026-06-30' })
    expect(kinds)
      .to.deep.include(['choir', 'old', 'its times are over'])
      .and.to.deep.include(['gone', 'left out', 'expired'])
  })

  it('is counted by provider, who has most to mend first', async () => {
    const { report } = await told(whole, { id: 'x', name: 'Xyz', organization: { name: 'Other' } })
    expect(report.providers.map(({ provider, services, faults }) => [provider, services, faults])).to.deep.equal([
      ['Other', 1, 6],
      ['Sale Trust', 1, 0],
    ])
  })
})
