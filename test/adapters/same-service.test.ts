import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { doublesFinder } from '#adapters/directories/same-service.ts'
import type { Decision, OpenReferralService } from '#bot/ports/directory.ts'
import { nobodyKnown } from '#content/who.ts'
import { editionsInMemory, keepWhole } from '#test/support/editions.ts'

interface Made {
  readonly name?: string
  readonly at?: string
  readonly phone?: string
  readonly url?: string
  readonly email?: string
  readonly when?: string
  readonly more?: object
}

function made(
  id: string,
  { name = 'Sale Carers Centre', at, phone, url, email, when, more }: Made,
): OpenReferralService {
  return {
    ...{ id, name, contacts: phone ? [{ phones: [{ number: phone }] }] : [] },
    service_at_locations: at
      ? [{ location: { addresses: [{ address_1: '1 High Street', city: 'Sale', postal_code: at }] } }]
      : [],
    ...(url ? { url } : {}),
    ...(email ? { email } : {}),
    ...(when ? { schedules: [{ description: when }] } : {}),
    ...more,
  }
}

describe('The same service listed twice', () => {
  const found = async (one: Made, other: Made, sources = ['county', 'district'], decided: Decision[] = []) => {
    const finder = doublesFinder()
    finder.add('a', sources[0]!, made('a', one))
    finder.add('b', sources[1]!, made('b', other))
    const { joined, doubtful } = await finder.find(decided)
    return joined.length > 0 ? 'one' : doubtful.length > 0 ? 'in doubt' : 'two'
  }
  const here = { at: 'M33 3AB' }

  it('is one by its name and its telephone number, place or page', async () => {
    expect(await found({ phone: '0161 496 0000' }, { phone: '+44 (0)161 4960000', ...here })).to.equal('one')
    expect(await found(here, { ...here, name: 'The Sale Carers’ Centre Ltd' })).to.equal('one')
    expect(await found({ url: 'http://www.sale.org.uk/' }, { url: 'https://sale.org.uk' })).to.equal('one')
    expect(await found({ ...here, phone: '0161 496 0000' }, { phone: '0161 496 0000' }, ['county', 'county'])).to.equal(
      'one',
    )
  })

  it('is in doubt where only its name says so, or its place and contacts but not quite its name', async () => {
    expect(await found({ phone: '0161 496 0000' }, here)).to.equal('in doubt')
    const group = { ...here, phone: '0161 496 0000', name: 'Sale Carers Centre, Sale Council' }
    expect(
      await found({ ...here, phone: '0161 496 0000' }, { ...group, more: { organization: { name: 'Sale Council' } } }),
    ).to.equal('in doubt')
    expect(await found({ ...here, phone: '0161 496 0000' }, { at: 'M33 3AC', phone: '0161 496 0000' })).to.equal(
      'in doubt',
    )
    expect(
      await found({ ...here, url: 'https://sale.org.uk' }, { url: 'https://sale.org.uk' }, ['county', 'county']),
    ).to.equal('in doubt')
  })

  it('is one where its name is written otherwise, and its telephone number, place and page are one', async () => {
    const reached = { ...here, phone: '0161 912 3000', url: 'http://salefoodbank.org' }
    expect(await found({ ...reached, name: 'Sale Food Bank' }, { ...reached, name: 'The Sale Foodbank' })).to.equal(
      'one',
    )
    expect(await found({ ...reached, name: 'Sale Stroke Club' }, { ...reached, name: 'Sale Stroke Group' })).to.equal(
      'one',
    )
    const both = [
      { ...reached, name: 'Sale Stroke Club' },
      { ...reached, name: 'Sale Stroke Group' },
    ] as const
    expect(await found(...both, ['county', 'county'])).to.equal('in doubt')
    const toys = { ...here, url: 'https://toys.org' }
    expect(await found({ ...toys, name: 'Toy Library' }, { ...toys, name: 'The Toylibrary' })).to.equal('one')
  })

  it('is in doubt where its name is much the same, at one place with one page', async () => {
    const shed = { ...here, url: 'https://sheds.org/sale' }
    expect(await found({ ...shed, name: 'Men in Sheds Sale' }, { ...shed, name: 'Sale Mens Shed' })).to.equal(
      'in doubt',
    )
    expect(await found({ ...shed, name: 'Sale Mens Shed' }, { ...shed, name: 'Sale Womens Shed' })).to.equal('two')
    expect(await found({ ...shed, name: 'Sale Mens Shed' }, { at: 'M33 3AC', name: 'Men in Sheds Sale' })).to.equal(
      'two',
    )
  })

  it('is two where names differ, or tell others or other days, however much else is shared', async () => {
    const same = { ...here, phone: '0161 496 0000', url: 'https://sale.org.uk', email: 'a@sale.org.uk' }
    for (const [one, other] of [
      ['Sale Befriending', 'Sale Lunch Club'],
      ['1st Sale Scouts', '2nd Sale Scouts'],
      ['Sale Tennis Juniors', 'Sale Tennis'],
      ['Yoga on Mondays', 'Yoga on Thursdays'],
      ['Sale Library', 'Sale Leisure Centre'],
    ])
      expect(await found({ ...same, name: one! }, { ...same, name: other! }), `${one}, ${other}`).to.equal('two')
  })

  it('is two at two places, and at two times of one source', async () => {
    const bank = { name: 'Trussell Trust', url: 'https://foodbank.org.uk' }
    expect(await found({ ...bank, at: 'M33 3AB' }, { ...bank, at: 'M33 3AC' }, ['county', 'county'])).to.equal('two')
    const park = (name: string, description: string) => ({
      phone: '0161 496 0000',
      more: {
        description,
        service_at_locations: [
          { location: { name, addresses: [{ address_1: '4 Park Road', postal_code: 'M33 3AB' }] } },
        ],
      },
    })
    const [camp, seniors] = [park('Camp - Sale Park', 'For children.'), park('Seniors - Sale Park', 'For over 60s.')]
    expect(await found(camp, seniors, ['county', 'county'])).to.equal('two')
    expect(await found(camp, park('Camp - Sale Park', 'For over 60s.'), ['county', 'county'])).to.equal('in doubt')
    expect(await found({ ...here, when: 'Mondays' }, { ...here, when: 'Fridays' }, ['county', 'county'])).to.equal(
      'two',
    )
  })

  it('is in doubt where it could be at either of two places', async () => {
    const finder = doublesFinder()
    for (const [id, at] of [
      ['a', 'M33 3AB'],
      ['b', 'M33 3AC'],
      ['c', undefined],
    ] as const)
      finder.add(id, 'county', made(id, { phone: '0161 496 0000', ...(at ? { at } : {}) }))
    const { shownAs, doubtful } = await finder.find([])
    expect([shownAs.size, doubtful.length]).to.deep.equal([0, 2])
  })

  it('is as a person says', async () => {
    const decided = (same: boolean) => [{ one: 'a', other: 'b', same }]
    expect(await found({ phone: '0161 496 0000' }, here, undefined, decided(true))).to.equal('one')
    expect(await found({ phone: '0161 496 0000' }, here, undefined, decided(false))).to.equal('two')
    expect(await found(here, here, undefined, decided(false))).to.equal('two')
  })

  it('says nothing by what very many share', async () => {
    const finder = doublesFinder()
    for (let n = 0; n < 40; n++) finder.add(`${n}`, 'county', made(`${n}`, { phone: '0161 496 0000', name: 'Help' }))
    expect((await finder.find([])).joined).to.deep.equal([])
  })

  it('is found among 20,000', async function () {
    this.timeout(30_000)
    const finder = doublesFinder()
    for (let n = 0; n < 20_000; n++) {
      const word = (n % 10_000).toString(36)
      finder.add(
        `${n}`,
        n < 10_000 ? 'county' : 'district',
        made(`${n}`, { name: `Club ${word}x of Sale`, phone: `0161496${10_000 + (n % 10_000)}`, ...here }),
      )
    }
    expect((await finder.find([])).shownAs.size).to.equal(10_000)
  })

  describe('in a search', () => {
    const find = async (services: Record<string, OpenReferralService[]>, decided: Decision[] = []) => {
      const editions = editionsInMemory()
      let precedence = 1
      for (const [source, all] of Object.entries(services))
        await keepWhole(editions, { source, importedAt: 1, services: all, precedence: precedence++ })
      for (const one of decided) await editions.decide(one)
      const directory = localDirectory(editions, () => Date.UTC(2026, 10, 23, 12))
      const search = {
        ...{
          needs: [],
          words: 'carers',
          near: null,
          wishes: [],
          rather: [],
          weekday: null,
          age: null,
          who: nobodyKnown,
        },
        ...{ without: [] as string[], soonest: false, evenUnreachable: false, limit: 5 },
      }
      return { directory, search, found: await directory.find(search) }
    }
    const county = made('a', { phone: '0161 496 0000', ...here, more: { description: 'For carers.' } })
    const district = made('b', {
      phone: '0161 496 0000',
      url: 'https://sale.org.uk',
      more: { description: 'Carers meet.' },
    })

    it('is shown once, as who speaks first tells it, with what they leave out, and with both sources', async () => {
      const { found, directory, search } = await find({ county: [county], district: [district] })
      expect(found.map(({ id, source, web }) => [id, source, web])).to.deep.equal([
        ['a', 'county, district', 'https://sale.org.uk'],
      ])
      expect((await directory.describe('b'))?.about).to.equal('For carers.')
      expect(await directory.find({ ...search, without: ['b'] })).to.deep.equal([])
      const turned = await find({ district: [district], county: [county] })
      expect(turned.found.map(({ id, source }) => [id, source])).to.deep.equal([['b', 'district, county']])
    })

    it('is not shown twice while it is in doubt, nor by the other name when more is asked for', async () => {
      const shed = { at: 'M33 3AB', url: 'https://sheds.org/sale', more: { description: 'For carers.' } }
      const [one, other] = [
        made('a', { ...shed, name: 'Carers in Sheds Sale' }),
        made('b', { ...shed, name: 'Sale Carers Shed' }),
      ]
      const { found, directory, search } = await find({ county: [one], district: [other] })
      expect(found).to.have.length(1)
      expect(await directory.find({ ...search, without: [found[0]!.id] })).to.deep.equal([])
      const decided = [{ one: 'a', other: 'b', same: false }]
      expect((await find({ county: [one], district: [other] }, decided)).found).to.have.length(2)
    })

    it('stays two where a person says so', async () => {
      const decided = [{ one: 'a', other: 'b', same: false }]
      const { found, directory } = await find({ county: [county], district: [district] }, decided)
      expect([found[0]!.source, (await directory.describe('b'))?.about]).to.deep.equal(['county', 'Carers meet.'])
    })

    it('is never lost for its id, where two sources use one for different services', async () => {
      const other = made('a', { name: 'Hale Carers', at: 'WA15 8AA', phone: '0161 496 0009' })
      const { found, directory } = await find({ county: [county], district: [other] })
      expect(found.map(({ id, name }) => `${id} ${name}`).sort()).to.deep.equal([
        ...['a (district) Hale Carers', 'a Sale Carers Centre'],
      ])
      expect(await directory.describe('a (district)')).not.to.equal(null)
    })
  })
})
