import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type LeftOut, placesIn } from '#adapters/directories/places/file.ts'
import type { NamedPlace, PostcodeAt } from '#bot/ports/gazetteer.ts'
import { notRun } from '#test/support/not-run.ts'

describe('A file of places', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-places-'))
  after(() => rmSync(folder, { recursive: true }))
  const leftOut: LeftOut = {}
  const placesOf = (...lines: string[]) => {
    const path = join(folder, 'places.csv')
    writeFileSync(path, lines.join('\n'))
    return Array.fromAsync(placesIn(path, leftOut))
  }

  it('is read where it has a postcode, lat and lon, whatever they are called', async () => {
    const expected = [{ postcode: 'M33 3AB', lat: 53.4, lon: -2.3, ended: false }]
    expect(await placesOf('postcode,lat,lon', 'M33 3AB,53.4,-2.3')).to.deep.equal(expected)
    expect(await placesOf('Longitude;Post Code;Latitude', '-2.3;m333ab;53.4')).to.deep.equal(expected)
  })

  it('is read as ONSPD writes it, those that have ended known as such, and those off the map left out', async () => {
    const places = await placesOf(
      'pcd,pcds,doterm,lat,long',
      '"M333AB","M33 3AB","",53.4,-2.3',
      '"M333AC","M33 3AC","201506",53.5,-2.3',
      '"GY1 1AA","GY1 1AA","",99.999999,0.000000',
    )
    expect(places).to.deep.equal([
      { postcode: 'M33 3AB', lat: 53.4, lon: -2.3, ended: false },
      { postcode: 'M33 3AC', lat: 53.5, lon: -2.3, ended: true },
    ])
    expect(leftOut).to.deep.equal({ 'no point': 1 })
  })

  it('tells of wards, each in the middle of its postcodes', async () => {
    const places = await placesOf('postcode,ward_name,lat,lon', 'XX1 1AA,Priory,53.2,-2.3', 'XX1 1AB,Priory,53.4,-2.3')
    expect(places.at(-1)).to.include({ name: 'Priory', type: 'Ward' })
    expect(places.at(-1)!.lat).to.be.closeTo(53.3, 0.0001)
  })

  it('tells of towns and villages by name', async () => {
    const [place] = await placesOf('name,lat,lon,type,county', 'Hensby,54.1,-2.1,Village,Thornshire')
    expect(place).to.deep.equal({ name: 'Hensby', type: 'Village', county: 'Thornshire', lat: 54.1, lon: -2.1 })
  })

  it('is read as OS Open Names writes it, without its columns: where people live, and postcodes, and no hill', async () => {
    const row = (name: string, type: string, local: string, east: number, north: number) =>
      `osgb4000000074540000,http://x,${name},,,,${type},${local},${east},${north},,,,,,,M33,,,,,Trafford,,,Greater Manchester,,,North West,,England,,,,`
    const places = await placesOf(
      row('Sale', 'populatedPlace', 'Town', 378900, 391900),
      row('M33 3AB', 'other', 'Postcode', 378900, 391900),
      row('Sale Water', 'hydrography', 'Inland Water', 379000, 392000),
    )
    expect(places).to.have.length(2)
    const [sale, postcode] = places as [NamedPlace, PostcodeAt]
    expect([sale.name, sale.county, postcode.postcode]).to.deep.equal(['Sale', 'Greater Manchester', 'M33 3AB'])
    expect([sale.lat, sale.lon]).to.satisfy(
      ([lat, lon]: number[]) => Math.abs(lat! - 53.424) < 0.01 && Math.abs(lon! + 2.318) < 0.01,
    )
  })

  it('is refused in a sentence where it tells of no place, or is not there', async () => {
    const refused = async (...lines: string[]) => (await placesOf(...lines).catch((error) => error)) as Error
    expect(await refused('shop,colour', 'a,b')).to.have.property('code', 'IMPORT_FAILED')
    expect((await refused('postcode,town', 'M33 3AB,Sale')).message).to.include('has the columns postcode, town.')
    const missing = await Array.fromAsync(placesIn(join(folder, 'none.csv'))).catch((error) => error)
    expect(missing).to.have.property('code', 'IMPORT_FAILED')
  })

  const trafford = join(import.meta.dirname, '../../../../shared/data/uk-trafford-open-data/trafford_postcodes.csv')
  if (!existsSync(trafford)) return notRun('the postcodes of Trafford', '../shared is not here')
  it('is the one of Trafford, whole', async () => {
    const places = await Array.fromAsync(placesIn(trafford))
    expect(places.filter((one) => 'postcode' in one)).to.have.length(11_264)
    expect(places.filter((one) => 'name' in one).map(({ name }) => name)).to.include('Sale Moor')
  })
})
