import { expect } from 'chai'
import type { Clock } from '#bot/ports/clock.ts'
import type { Directory, DirectorySearch, Editions, Found, OpenReferralService } from '#bot/ports/directory.ts'
import { nobodyKnown } from '#content/who.ts'
import type { Wish } from '#dialogs/memory.ts'
import { editionsInMemory, keepWhole } from '#test/support/editions.ts'

const now = Date.UTC(2026, 10, 23, 12)

const open: DirectorySearch = {
  ...{ needs: [], words: '', near: null, wishes: [], soonest: false, age: null },
  ...{ without: [], limit: 3, rather: [], weekday: null, who: nobodyKnown, evenUnreachable: false },
}

/** Where a service is, in degrees north of a point in the district; one is about 69 miles. */
interface At {
  readonly north: number
  readonly postcode?: string
}

let made = 0

/** A made-up service in Open Referral UK 3.0. */
export function service(name: string, term: string, at: At | null, more: object = {}): OpenReferralService {
  const location = at && {
    ...{ location_type: 'physical', latitude: 54 + at.north, longitude: -2 },
    addresses: [{ address_1: '1 Mill Lane', city: 'Thornley', postal_code: at.postcode ?? 'XX1 1AA' }],
  }
  return {
    ...{ id: `service ${made++}`, name, status: 'active', url: 'https://thornley.example', assured_date: '2026-06-01' },
    organization: { name: `${name} trust` },
    service_areas: [{ name: 'Thornshire' }],
    attributes: [{ taxonomy_term: { name: term } }],
    service_at_locations: location ? [{ location }] : [],
    ...more,
  }
}

/** What every directory must do. Run it against each one: a directory may add tests, never take one away. */
export function describeDirectory(name: string, make: (editions: Editions, clock: Clock) => Directory): void {
  describe(`${name} directory`, () => {
    const keeping = (...services: OpenReferralService[]) =>
      editionsInMemory({ source: 'a feed', importedAt: now, services })
    const find = (services: OpenReferralService[], search: Partial<DirectorySearch>) =>
      make(keeping(...services), () => now).find({ ...open, ...search })
    const names = (found: readonly Found[]) => found.map((one) => one.name)

    const pantry = service('Mill Lane Pantry', 'Food bank', { north: 0 })
    const farPantry = service('Kiln Lane Pantry', 'Food bank', { north: 0.05, postcode: 'XX3 1AA' })
    const choir = service('Northfield Singers', 'Choir', { north: 0 })

    it('finds what serves the need, nearest first, and nothing else', async () => {
      const found = await find([choir, farPantry, pantry], { needs: ['food'], near: 'XX1 1AA' })
      expect(names(found)).to.deep.equal(['Mill Lane Pantry', 'Kiln Lane Pantry'])
      expect(found.map(({ miles }) => Math.round(miles!))).to.deep.equal([0, 3])
    })

    it('never puts what must be paid first for who has little money, however near it is', async () => {
      const priced = (name: string, cost: string, north: number) =>
        service(
          name,
          'Debt advice',
          { north, postcode: `XX1 ${1 + Math.round(north * 100)}AA` },
          { fees_description: cost },
        )
      const all = [
        priced('Acme', '£75 set-up fee', 0),
        priced('Open Help', 'Free', 0.03),
        priced('Chapel', 'Donation', 0.05),
      ]
      const found = await find(all, { needs: ['money'], near: 'XX1 1AA' })
      expect([names(found).length, names(found).at(-1)]).to.deep.equal([3, 'Acme'])
      expect(names(await find(all.slice(0, 1), { needs: ['money'] }))).to.deep.equal(['Acme'])
      const clubs = all.map((one) => ({ ...one, attributes: [{ taxonomy_term: { name: 'Choir' } }] }))
      const singing: Partial<DirectorySearch> = { needs: ['arts'], near: 'XX1 1AA' }
      expect(names(await find(clubs, singing)).at(-1)).not.to.equal('Acme')
      expect(names(await find(clubs, { ...singing, sparing: true })).at(-1)).to.equal('Acme')
    })

    it('tells of the one place that a person asks about by its name, in other words or without its town', async () => {
      const carers = service('Thornley Carers Centre', 'Carers support', { north: 0 })
      const directory = make(keeping(pantry, farPantry, choir, carers), () => now)
      const named = async (text: string) => (await directory.named(text))?.name ?? null
      expect(await named('what time is mill lane PANTRY open?')).to.equal('Mill Lane Pantry')
      expect(await named('number for the carers centre pls')).to.equal('Thornley Carers Centre')
      expect(await named('lane pantry')).to.equal(null)
      expect(await named('is there a choir')).to.equal(null)
      const { id, needs, street } = (await directory.named('carers centre'))!
      expect([id, needs[0], street]).to.deep.equal([carers.id, 'caring', '1 Mill Lane, Thornley'])
      expect(
        await make(
          keeping(service('Mill Lane Pantry', 'Food bank', null, { description: 'This group is permanently closed.' })),
          () => now,
        ).named('mill lane pantry'),
      ).to.equal(null)
    })

    it('answers nobody with an empty list, and does not fail', async () => {
      expect(await find([choir], { needs: ['food'] })).to.deep.equal([])
    })

    it('never shows again what was shown before', async () => {
      const found = await find([pantry, farPantry], { needs: ['food'], without: [pantry.id] })
      expect(names(found)).to.deep.equal(['Kiln Lane Pantry'])
    })

    it('shows no more than were asked for', async () => {
      expect(await find([pantry, farPantry], { needs: ['food'], limit: 1 })).to.have.length(1)
    })

    it('finds by what somebody types, in all its forms, whole words only', async () => {
      expect(names(await find([pantry, choir], { words: 'somewhere for SINGERS' }))).to.deep.equal([
        'Northfield Singers',
      ])
      expect(names(await find([pantry, choir], { words: 'i sing' }))).to.deep.equal(['Northfield Singers'])
      expect(await find([pantry, choir], { words: 'pant' })).to.deep.equal([])
    })

    it('says why, and all of it is true', async () => {
      const free = service(
        'Free Pantry',
        'Food bank',
        { north: 0.015 },
        { cost_options: [{ option: 'Free', amount: 0 }] },
      )
      const [found] = await find([free, service('Library', 'Library', { north: 0, postcode: 'XX1 9ZZ' })], {
        needs: ['food'],
        near: 'XX1 9ZZ',
      })
      expect(found!.why).to.deep.equal(['food', 'about 1 mile away', 'free'])
      expect(found!.source).to.equal('a feed')
    })

    const only: Partial<Record<Wish, OpenReferralService>> = {
      free: service('Free', 'Choir', { north: 0 }, { cost_options: [{ amount: 0 }] }),
      evening: service(
        'Late',
        'Choir',
        { north: 0 },
        { schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '19:00', closes_at: '21:00' }] },
      ),
      remote: service('On the telephone', 'Choir', null, { schedules: [{ attending_type: 'telephone' }] }),
      stepFree: service('Flat', 'Choir', null, {
        service_at_locations: [
          { location: { addresses: [{ address_1: '2 Hill Street' }], accessibility: [{ description: 'Step-free.' }] } },
        ],
      }),
    }
    const inWords: Record<string, string> = {
      free: 'free',
      evening: 'in the evening',
      remote: 'by telephone or online',
      stepFree: 'step-free',
    }
    for (const [wanted, has] of Object.entries(only) as [Wish, OpenReferralService][]) {
      it(`finds only what a record says is ${inWords[wanted]}, where someone asks for that`, async () => {
        const found = await find([choir, has], { needs: ['arts'], wishes: [wanted] })
        expect(names(found)).to.deep.equal([has.name])
        expect(found[0]!.why.length).to.be.greaterThan(1)
      })
    }

    it('leaves missing what a record does not say', async () => {
      const [found] = await find([service('Bare', 'Choir', null, { organization: null, assured_date: '' })], {
        needs: ['arts'],
      })
      const { provider, street, miles, when, cost, howToJoin, phone, lastChecked, stale } = found!
      expect([provider, street, miles, when, cost, phone, lastChecked]).to.deep.equal(Array(7).fill(null))
      expect([howToJoin, stale]).to.deep.equal(['unknown', false])
    })

    it('says that a record is old once it was checked over a year ago', async () => {
      const on = (assured_date: string) => service(assured_date, 'Choir', null, { assured_date })
      const found = await find([on('2025-11-23'), on('2025-11-22')], { needs: ['arts'] })
      expect(found.map(({ lastChecked, stale }) => [lastChecked, stale])).to.deep.equal([
        ['2025-11-23', false],
        ['2025-11-22', true],
      ])
    })

    it('gives someone where nobody has a place what comes to them, and makes up no distance', async () => {
      const visitor = service('Pantry on wheels', 'Food bank', null)
      const found = await find([pantry, visitor], { needs: ['food'], near: 'ZE1 0AA' })
      expect(found.map((one) => [one.name, one.miles])).to.deep.equal([['Pantry on wheels', null]])
    })

    it('sends nobody over 15 miles where there is anything nearer, and says how far where there is not', async () => {
      const away = service('Far Pantry', 'Food bank', { north: 0.3, postcode: 'XX9 1AA' })
      expect(names(await find([pantry, away], { needs: ['food'], near: 'XX1 1AA' }))).to.deep.equal([
        'Mill Lane Pantry',
      ])
      const [found] = await find([choir, away], { needs: ['food'], near: 'XX1 1AA' })
      expect(found!.why).to.include('about 21 miles away')
    })

    it('does not show three of one provider', async () => {
      const theirs = ['One', 'Two', 'Three'].map((called) =>
        service(called, 'Food bank', { north: 0 }, { organization: { name: 'Council' } }),
      )
      const found = await find([...theirs, farPantry], { needs: ['food'], near: 'XX1 1AA' })
      expect(found.map(({ provider }) => provider)).to.deep.equal(['Council', 'Council', 'Kiln Lane Pantry trust'])
    })

    it('puts what is marked as serving the need before what only speaks of it', async () => {
      const speaks = service(
        'Northfield Hall',
        'Community centre',
        { north: 0 },
        { description: 'A choir meets here.' },
      )
      const found = await find([speaks, choir], { needs: ['arts'], near: 'XX1 1AA' })
      expect(names(found)).to.deep.equal(['Northfield Singers', 'Northfield Hall'])
    })

    it('puts what was checked lately before what was not', async () => {
      const old = service('Antique Singers', 'Choir', { north: 0 }, { assured_date: '2019-01-01' })
      expect(names(await find([old, choir], { needs: ['arts'], near: 'XX1 1AA' }))).to.deep.equal([
        'Northfield Singers',
        'Antique Singers',
      ])
    })

    it('searches a new edition, whole, from the moment that it is kept', async () => {
      const editions = keeping(pantry)
      const directory = make(editions, () => now)
      const search = { ...open, needs: ['food'] as const }
      expect(names(await directory.find(search))).to.deep.equal(['Mill Lane Pantry'])
      await editions.remove('a feed')
      await keepWhole(editions, { source: 'another', importedAt: now, services: [farPantry] })
      const found = await Promise.all([directory.find(search), directory.find(search)])
      expect(found.map(names)).to.deep.equal([['Kiln Lane Pantry'], ['Kiln Lane Pantry']])
    })
  })
}
