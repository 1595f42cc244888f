import { expect } from 'chai'
import type { Gazetteer, NamedPlace, Placed, PostcodeAt } from '#bot/ports/gazetteer.ts'

const at = (postcode: string, lat = 53.4, ended = false): PostcodeAt => ({ postcode, lat, lon: -2.3, ended })
const village = (name: string, lat = 53.4, more: Partial<NamedPlace> = {}): NamedPlace => ({
  ...{ name, type: 'Village', county: 'Thornshire', lat, lon: -2.3 },
  ...more,
})

async function* streamOf(...places: Placed[]): AsyncGenerator<Placed> {
  yield* places
}

/** What every store must do with the places of the country, with two handles on it. */
export function describeGazetteer(handles: () => { one: Gazetteer; other: Gazetteer }): void {
  const keep = (...places: Placed[]) => handles().one.keep(streamOf(...places))
  const whereIs = async (postcode: string) => (await handles().other.postcodes([postcode])).get(postcode) ?? null

  it('knows nothing, and then where each postcode is that was kept, by either handle', async () => {
    const { other } = handles()
    expect([await other.current(), await whereIs('XX1 1AA'), await other.named('Hensby')]).to.deep.equal([0, null, []])
    const kept = await keep(at('XX1 1AA', 53.41), at('XX11AB', 53.42), village('Hensby'))
    expect(kept).to.deep.equal({ postcodes: 2, ended: 0, names: 1 })
    expect(await whereIs('XX1 1AA')).to.deep.equal(at('XX1 1AA', 53.41))
    expect(await whereIs('xx1 1ab')).to.include({ lat: 53.42 })
    expect(await other.named('Hensby')).to.deep.equal([village('Hensby')])
    expect(await other.current()).to.be.greaterThan(0)
  })

  it('answers those that it knows of many, and leaves out the others', async () => {
    await keep(at('XX1 1AA'), at('XX2 1AA'))
    const found = await handles().one.postcodes(['XX1 1AA', 'XX2 1AA', 'XX3 1AA', 'not one'])
    expect([...found.keys()]).to.deep.equal(['XX1 1AA', 'XX2 1AA'])
  })

  it('knows a district by the middle of its postcodes, and of no other, unless it stands by itself', async () => {
    await keep(at('XX1 1AA', 53.2), at('XX1 9ZZ', 53.4), at('XX11 1AA', 60), at('XX2', 53.7), at('XX2 1AA', 50))
    expect((await whereIs('XX1'))?.lat).to.be.closeTo(53.3, 0.0001)
    expect((await whereIs('XX2'))?.lat).to.be.closeTo(53.7, 0.0001)
    expect(await whereIs('XX3')).to.equal(null)
  })

  it('keeps postcodes that have ended apart: each is known as one, and is in the middle of nothing', async () => {
    expect(await keep(at('XX1 1AA', 53.2), at('XX1 1AB', 60, true))).to.include({ postcodes: 1, ended: 1 })
    expect(await whereIs('XX1 1AB')).to.include({ ended: true, lat: 60 })
    expect((await whereIs('XX1'))?.lat).to.be.closeTo(53.2, 0.0001)
  })

  it('finds every place of a name, however it is written, and none that only begins so', async () => {
    await keep(village('Ashton-under-Lyne'), village('Sale'), village('Sale', 50), village('Sale Moor'))
    const { other } = handles()
    expect((await other.named('ASHTON UNDER LYNE')).map(({ name }) => name)).to.deep.equal(['Ashton-under-Lyne'])
    expect((await other.named('sale')).map(({ lat }) => lat)).to.deep.equal([53.4, 50])
  })

  it('finds the places of a part of the map', async () => {
    await keep(village('Sale'), village('Truro', 50.26), village('Leeds', 53.4, { lon: -1.5 }))
    const found = await handles().other.within({ from: { lat: 53, lon: -3 }, to: { lat: 54, lon: -2 } })
    expect(found.map(({ name }) => name)).to.deep.equal(['Sale'])
  })

  it('lets what comes take the place of what was kept of its kind, and leaves the other kind', async () => {
    await keep(at('XX1 1AA'), village('Hensby'))
    const before = await handles().other.current()
    await keep(at('XX2 1AA'))
    expect([await whereIs('XX1 1AA'), (await whereIs('XX2 1AA'))?.postcode]).to.deep.equal([null, 'XX2 1AA'])
    expect(await handles().other.named('Hensby')).to.have.length(1)
    expect(await handles().other.current()).not.to.equal(before)
  })

  it('leaves everything as it was where a file breaks off, and the next one does not mind', async () => {
    await keep(at('XX1 1AA', 53.2))
    const before = await handles().other.current()
    const broken = async function* (): AsyncGenerator<Placed> {
      for (let n = 0; n < 5_000; n++) yield at('XX1 1AA', 60)
      expect((await whereIs('XX1 1AA'))?.lat).to.equal(53.2)
      throw new Error('torn')
    }
    expect(
      await handles()
        .one.keep(broken())
        .catch(({ message }) => message),
    ).to.equal('torn')
    expect([(await whereIs('XX1 1AA'))?.lat, await handles().other.current()]).to.deep.equal([53.2, before])
    await keep(at('XX1 1AA', 53.5))
    expect((await whereIs('XX1 1AA'))?.lat).to.equal(53.5)
  })

  it('lets one import be at work at a time, and says so to the other', async () => {
    const slow = async function* () {
      const second = await handles()
        .other.keep(streamOf(at('XX1 1AA')))
        .catch((error) => error)
      expect(second).to.have.property('code', 'IMPORT_FAILED')
      yield at('XX2 1AA')
    }
    expect(await handles().one.keep(slow())).to.include({ postcodes: 1 })
  })
}
