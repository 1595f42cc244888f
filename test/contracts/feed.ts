import { expect } from 'chai'
import { clean } from '#adapters/directories/cleaning/clean.ts'
import { type Feed, Unchanged } from '#adapters/directories/feeds/feed.ts'
import type { Listing } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import { BotError } from '#dialogs/errors.ts'

/** A made-up service, as much of it as any source can tell. Each importer's test writes it as its source does. */
export interface MadeUp {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly provider: string
  readonly kind: string
  readonly street: string
  readonly postcode: string
  readonly latitude: number
  readonly longitude: number
  readonly phone: string
  readonly web: string
  readonly email: string
  readonly area: string
  readonly cost: string
}

const lunch: MadeUp = {
  ...{
    id: 'lunch-1',
    name: 'Tuesday Lunch',
    description: 'Soup, bread & company; "all welcome".',
    provider: 'Mill Lane Hall',
  },
  ...{ kind: 'Lunch club', street: '4 Mill Lane', postcode: 'M33 3AB', latitude: 53.42, longitude: -2.32 },
  ...{
    phone: '01632 960123',
    web: 'https://lunch.example',
    email: 'lunch@mill.example.org',
    area: 'Thornshire',
    cost: '£2',
  },
}
const choir: MadeUp = {
  ...lunch,
  ...{
    id: 'choir-2',
    name: 'Café Singers',
    kind: 'Choir',
    street: '1 Kiln Row',
    postcode: 'M33 4XY',
    phone: '01632 960124',
  },
}

export interface Makes {
  /** A feed of a source that holds these. */
  of(services: readonly MadeUp[]): Promise<Feed>
  /** One of a source that breaks off after the first few of many. */
  brokenOff(services: readonly MadeUp[]): Promise<Feed>
  /** One of a source that has nothing. */
  empty(): Promise<Feed>
  /** One of a source that is not there. */
  missing(): Promise<Feed>
  /** How many things it holds open now, such as files and requests. */
  held(): number
}

/** What every importer must do. */
export function describeFeed(name: string, makes: Makes): void {
  describe(`A feed from ${name}`, () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...lunch,
        id: `lunch-${at}`,
        name: `Lunch ${at}`,
        phone: `01632 96${1000 + at}`,
      }))
    const all = async (feed: Feed) => Array.fromAsync(feed.services())
    const listings = async (feed: Feed): Promise<readonly Listing[]> =>
      (await all(feed)).map((one) => listingOf(ServiceRecord.parse(clean(one).service), '2026-11-23'))
    const refused = async (feed: Promise<Feed>): Promise<BotError> => {
      const error = await feed.then(all).then(
        () => null,
        (error: unknown) => error,
      )
      expect(error).to.be.instanceOf(BotError).with.property('code', 'IMPORT_FAILED')
      expect((error as BotError).message).to.match(/^[^\n]+\.$/)
      return error as BotError
    }

    it('gives each service in the shape of Open Referral UK 3.0, with all that its source tells', async () => {
      const feed = await makes.of([lunch, choir])
      const [one, two, ...more] = await listings(feed)
      expect(more).to.deep.equal([])
      expect(one).to.deep.include({
        ...{ name: lunch.name, provider: lunch.provider, about: lunch.description, phone: lunch.phone, web: lunch.web },
        ...{ email: lunch.email, cost: lunch.cost, areas: [lunch.area], hidden: null },
      })
      expect(one!.places[0]).to.deep.include({
        postcode: lunch.postcode,
        at: { lat: lunch.latitude, lon: lunch.longitude },
      })
      expect(one!.places[0]!.street).to.include(lunch.street)
      expect(one!.says.headings).to.include(lunch.kind)
      expect([two!.name, two!.places[0]!.postcode]).to.deep.equal([choir.name, choir.postcode])
      expect(feed.name).to.match(/\S/)
    })

    it('gives them all, in their order, each with an id of its own that is the same the next time', async () => {
      const feed = await makes.of(many(250))
      const ids = async () => (await listings(feed)).map(({ id, name }) => `${id} ${name}`)
      const first = await ids()
      expect(first.map((one) => one.replace(/.* Lunch/, 'Lunch'))).to.deep.equal(many(250).map(({ name }) => name))
      expect(new Set(first).size).to.equal(250)
      expect(await ids()).to.deep.equal(first)
    })

    it('tells how many there are truly, or not at all', async () => {
      const feed = await makes.of(many(25))
      expect(feed.total()).to.equal(null)
      for await (const _ of feed.services()) expect(feed.total()).to.be.oneOf([null, 25])
    })

    it('lets nothing that a source says pass for what has not changed', async () => {
      for (const one of await all(await makes.of([{ ...lunch, description: '{"asBefore":"choir-2"}' }])))
        expect(one).not.to.be.instanceOf(Unchanged)
    })

    it('lets go of all that it holds where it is stopped in the middle', async () => {
      const feed = await makes.of(many(250))
      for await (const _ of feed.services()) break
      await new Promise((later) => setTimeout(later, 50))
      expect(makes.held()).to.equal(0)
    })

    it('ends with a sentence where its source breaks off, is empty or is not there', async () => {
      await refused(makes.brokenOff(many(25)))
      await refused(makes.empty())
      await refused(makes.missing())
    })
  })
}
