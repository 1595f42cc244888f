import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { type Gazetteer, type NamedPlace, noGazetteer, type PostcodeAt } from '#bot/ports/gazetteer.ts'
import { nobodyKnown } from '#content/who.ts'
import { service } from '#test/contracts/directory.ts'
import { editionsInMemory } from '#test/support/editions.ts'

const now = Date.UTC(2026, 10, 23, 12)
const village = (name: string, north: number, more: Partial<NamedPlace> = {}): NamedPlace => ({
  ...{ name, type: 'Village', county: 'Thornshire', lat: 54 + north, lon: -2 },
  ...more,
})
const postcode = (text: string, north: number): PostcodeAt => ({
  postcode: text,
  lat: 54 + north,
  lon: -2,
  ended: false,
})

function gazetteerOf(names: readonly NamedPlace[], postcodes: readonly PostcodeAt[] = []): Gazetteer {
  return {
    ...noGazetteer,
    postcodes: async (asked) =>
      new Map(postcodes.filter((one) => asked.includes(one.postcode)).map((one) => [one.postcode, one])),
    named: async (name) => names.filter((one) => one.name.toLowerCase() === name.toLowerCase()),
    within: async ({ from, to }) => names.filter(({ lat }) => lat >= from.lat && lat <= to.lat),
  }
}

describe('A place that somebody means', () => {
  const standing = (name: string, town: string, north: number, code: string) =>
    service(name, 'Choir', null, {
      service_at_locations: [
        {
          location: {
            ...{ latitude: 54 + north, longitude: -2 },
            addresses: [{ address_1: 'The Hall', city: town, postal_code: code }],
          },
        },
      ],
    })
  const services = [
    standing('Sale Singers', 'Sale', 0, 'XX1 1AA'),
    standing('Sale Choir', 'Sale', 0.002, 'XX1 1AB'),
    standing('Moor Singers', 'Sale Moor', 0.02, 'XX2 1AA'),
    standing('Hensby Singers', 'Hensby', 0.2, 'XX9 1AA'),
    standing('Limelight Choir', 'Fallowby', 0.1, 'XX6 1AA'),
  ]
  const country = [
    ...[village('Bowdon Vale', 0.05), village('Truro', -3.7), village('Newton', 0.01), village('Newton', 0.15)],
    ...[village('North Ashby', 0.02), village('Ashby Green', 0.12)],
  ]
  const meant = (text: string, gazetteer = gazetteerOf(country, [postcode('XX1 9ZZ', 0.03), postcode('LS6', 5)])) =>
    localDirectory(editionsInMemory({ source: 'a feed', importedAt: now, services }), () => now, { gazetteer }).meant(
      text,
    )
  const named = async (text: string) => {
    const found = await meant(text)
    return found?.is === 'one' ? found.name : (found?.is ?? null)
  }

  it('is known by its name, however much is said around it, and though its name is also a word', async () => {
    for (const text of ['sale', 'im in sale', 'near Tesco in Sale', 'nr sale', 'SALE', 'tesco sale'])
      expect(await named(text), text).to.equal('Sale')
    expect(await named('by the church in Hensby')).to.equal('Hensby')
    expect(await named('Sale moor')).to.equal('Sale Moor')
  })

  it('is known misspelt, and it is told that it was', async () => {
    for (const [text, name] of [
      ['hensbey', 'Hensby'],
      ['im in falowby', 'Fallowby'],
      ['bowden vale', 'Bowdon Vale'],
    ] as const)
      expect(await meant(text), text).to.include({ is: 'one', name, slip: true })
    expect(await meant('Hensby')).to.include({ slip: false })
  })

  it('is known by a landmark that a record names, and by a village that only the gazetteer has', async () => {
    expect(await meant('limelight')).to.have.nested.property('where.near.district', 'XX6')
    expect(await named('bowdon vale')).to.equal('Bowdon Vale')
  })

  it('is exactly where a postcode is, by the services or else by the gazetteer', async () => {
    expect(await meant('XX1 1AA')).to.have.nested.property('where.here.lat', 54)
    expect(await meant('im at xx1 9zz mate')).to.have.nested.property('where.here.lat', 54.03)
  })

  it('is asked about where its name is that of several, or a part of several', async () => {
    expect(await meant('newton')).to.deep.equal({ is: 'several', names: ['Newton, XX1', 'Newton, XX9'] })
    expect(await meant('im in ashby')).to.deep.equal({ is: 'several', names: ['North Ashby', 'Ashby Green'] })
    expect(await named('Newton, XX9')).to.equal('Newton, XX9')
  })

  it('is outside where it is far from all that is known, and is no place of ours', async () => {
    expect(await meant('Truro')).to.deep.equal({ is: 'outside', name: 'Truro' })
    expect(await named('im in truro')).to.equal('outside')
    expect(await named('LS6')).to.equal('outside')
  })

  it('is outside where none of its postcodes is in any record, and near where some are', async () => {
    for (const code of ['LS1 4AP', 'SW1A 1AA', 'EH1', 'b1', 'BT1 1AA'])
      expect(await meant(code, noGazetteer), code).to.include({ is: 'outside' })
    expect(await named('XX4 1AA')).to.equal('XX4 1AA')
  })

  it('is its district where the last letters of a postcode were left out', async () => {
    for (const code of ['XX1 3', 'xx1 3a', 'near XX1 3A']) expect(await named(code), code).to.equal('XX1')
  })

  it('is a large town before a village that is only spelt nearly so, and whatever else its name means', async () => {
    const lees = standing('Lees Singers', 'Lees', 0.05, 'XX3 1AA')
    const editions = editionsInMemory({ source: 'a feed', importedAt: now, services: [...services, lees] })
    const directory = localDirectory(editions, () => now)
    expect(await directory.meant('leeds')).to.deep.equal({ is: 'outside', name: 'Leeds' })
    expect(await directory.meant('leees')).to.include({ is: 'one', name: 'Lees' })
    for (const town of ['Derby', 'Hull', 'Bath', 'Kings Lynn', 'stoke', 'reading'])
      expect(await directory.meant(town), town).to.include({ is: 'outside' })
  })

  it('is a large town elsewhere by its whole name, before a street of ours that leads there', async () => {
    const on = (name: string, street: string) =>
      service(name, 'Choir', null, {
        service_at_locations: [
          {
            location: {
              ...{ latitude: 54, longitude: -2 },
              addresses: [{ address_1: street, city: 'Sale', postal_code: 'XX1 1AA' }],
            },
          },
        ],
      })
    const along = ['Chester', 'Liverpool', 'Wilmslow', 'Cross'].map((street) =>
      on(`${street} Choir`, `3 ${street} Road`),
    )
    const editions = editionsInMemory({ source: 'a feed', importedAt: now, services: [...services, ...along] })
    const directory = localDirectory(editions, () => now)
    for (const name of ['Chester', 'Liverpool', 'Wilmslow'])
      for (const text of [name, name.toLowerCase(), `im in ${name}`])
        expect(await directory.meant(text), text).to.deep.equal({ is: 'outside', name })
    for (const text of ['Chester Road', 'near wilmslow road', 'liverpool road', 'cross road', 'cross'])
      expect(await directory.meant(text), text).to.have.nested.property('where.near.district', 'XX1')
  })

  it('is asked about where somebody names two, or is between them', async () => {
    const names = ['Sale', 'Sale Moor']
    for (const text of ['sale or sale moor', 'im in sale or maybe sale moor', 'between sale and sale moor'])
      expect(await meant(text), text).to.deep.equal({ is: 'several', names })
    expect(await named('sale or something')).to.equal('Sale')
  })

  it('is not the place that lends its first word to a centre or a hospital', async () => {
    const old = standing('Old Trafford Choir', 'Old Trafford', 0.05, 'XX3 1AA')
    const living = standing('Trafford Centre for Independent Living', 'Old Trafford', 0.05, 'XX3 1AA')
    const editions = editionsInMemory({ source: 'a feed', importedAt: now, services: [...services, old, living] })
    const directory = localDirectory(editions, () => now)
    for (const text of ['trafford centre', 'near trafford general'])
      expect(await directory.meant(text), text).to.equal(null)
  })

  it('is outside too where no gazetteer was imported, if the country has a town of that name', async () => {
    expect(await meant('im in Penzance', noGazetteer)).to.deep.equal({ is: 'outside', name: 'Penzance' })
    expect(await meant('Hebden Bridge', noGazetteer)).to.deep.equal({ is: 'outside', name: 'Hebden Bridge' })
  })

  it('may be a town beside it that has no service of its own', async () => {
    expect(await meant('Grassington', noGazetteer)).to.include({ is: 'one', name: 'Grassington' })
  })

  it('is not made up where nobody knows it', async () => {
    for (const text of ['somewhere nice', 'the moon', 'alty', 'hi']) expect(await meant(text), text).to.equal(null)
  })

  it('with the district that it is in, is taken for that district where nobody knows its name', async () => {
    expect(await named('Hensby, XX9')).to.equal('Hensby')
    expect(await named('Nowhere Green, XX6')).to.equal('XX6')
  })

  it('is where a service is that has a postcode and no point', async () => {
    const bare = service('Bare', 'Food bank', null, {
      service_at_locations: [{ location: { addresses: [{ address_1: '1 Low Lane', postal_code: 'XX1 9ZZ' }] } }],
    })
    const editions = editionsInMemory({ source: 'a feed', importedAt: now, services: [...services, bare] })
    const directory = localDirectory(editions, () => now, { gazetteer: gazetteerOf([], [postcode('XX1 9ZZ', 0.03)]) })
    const [found] = await directory.find({
      ...{ needs: ['food'], words: '', near: 'XX1 1AA', wishes: [], rather: [], weekday: null, age: null, limit: 1 },
      ...{
        who: nobodyKnown,
        without: [],
        soonest: false,
        evenUnreachable: false,
      },
    })
    expect(found?.miles).to.be.closeTo(2.07, 0.05)
  })

  it('is not where a group is of that has no address and is called for a town far away', async () => {
    const group = (name: string) => service(name, 'Food bank', null, { service_at_locations: [] })
    const groups = [group('Penzance and Haigh Food Bank'), group('Grassington Food Bank'), group('Everybody Food Bank')]
    const editions = editionsInMemory({ source: 'a feed', importedAt: now, services: [...services, ...groups] })
    const found = await localDirectory(editions, () => now).find({
      ...{ needs: ['food'], words: '', near: 'XX6 1AA', wishes: [], rather: [], weekday: null, age: null, limit: 9 },
      ...{ who: nobodyKnown, without: [], soonest: false, evenUnreachable: true },
    })
    expect(found.map(({ name }) => name)).to.have.members(['Grassington Food Bank', 'Everybody Food Bank'])
  })
})
