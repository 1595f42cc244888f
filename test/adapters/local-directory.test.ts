import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import type { DirectorySearch, Editions, OpenReferralService } from '#bot/ports/directory.ts'
import { needIds } from '#content/needs.ts'
import { nobodyKnown } from '#content/who.ts'
import { describeDirectory, service } from '#test/contracts/directory.ts'
import { editionOf, editionsInMemory } from '#test/support/editions.ts'

describeDirectory('the local', localDirectory)

describe('The local directory', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  const open: DirectorySearch = {
    ...{
      needs: ['food'],
      words: '',
      near: null,
      wishes: [],
      soonest: false,
      age: null,
    },
    ...{ without: [], limit: 3, rather: [], weekday: null, who: nobodyKnown, evenUnreachable: false },
  }
  const near = (services: OpenReferralService[], where: string, search: Partial<DirectorySearch> = {}) =>
    localDirectory(editionsInMemory({ source: 'a feed', importedAt: now, services }), () => now).find({
      ...open,
      near: where,
      ...search,
    })
  const noCoordinates = (name: string, postcode: string, more: object = {}) =>
    service(name, 'Food bank', null, {
      service_at_locations: [{ location: { addresses: [{ address_1: '5 Kiln Lane', postal_code: postcode }] } }],
      ...more,
    })

  it('searches the sample until a directory is imported', async () => {
    const directory = localDirectory(editionsInMemory(), () => now)
    for (const need of needIds) {
      const found = await directory.find({ ...open, needs: [need] })
      if (found.length === 0) expect.fail(`nothing in the sample directory serves ${need}`)
      expect(found[0]!.source).to.equal('Thornshire sample')
    }
  })

  it('shows nobody in the sample what is closed for now', async () => {
    const directory = localDirectory(editionsInMemory(), () => now)
    const all = { ...open, needs: [...needIds], limit: 1_000 }
    const found = (await Promise.all([15, 20, 70].map((age) => directory.find({ ...all, age })))).flat()
    const path = `${import.meta.dirname}/../../content/directory/thornshire.json`
    const sample: { name: string; status: string }[] = JSON.parse(readFileSync(path, 'utf8'))
    const active = sample.filter(({ status }) => status === 'active').map(({ name }) => name)
    expect([...new Set(found.map(({ name }) => name))]).to.have.members(active)
    expect(active.length).to.be.lessThan(sample.length)
  })

  it('shows what is for the young to them alone, and what is for the old to nobody who is younger', async () => {
    const find = async (age: number | null) =>
      (
        await localDirectory(editionsInMemory(), () => now).find({
          ...open,
          needs: ['loneliness', 'active'],
          limit: 1_000,
          age,
        })
      ).map(({ name }) => name)
    const [untold, young, old] = [await find(null), await find(20), await find(70)]
    const boxing = 'Kiln Lane Boxing, 16 to 25'
    expect([untold, young, old].map((names) => names.includes(boxing))).to.deep.equal([false, true, false])
    expect([untold, young, old].map((names) => names.includes('Fifty Plus Friday Club'))).to.deep.equal([
      true,
      false,
      true,
    ])
  })

  it('stands a place without coordinates in the middle of its district, and says no more than about how far', async () => {
    const around = [0, 0.04].map((north) => service('Library', 'Library', { north, postcode: 'XX1 9ZZ' }))
    const [found] = await near([...around, noCoordinates('Pantry', 'XX1 2BB')], 'XX1 3CC')
    expect(found!.why).to.deep.equal(['food', 'about 1 mile away'])
  })

  it('knows a postcode exactly where a service has that very one', async () => {
    const exact = service('Library', 'Library', { north: 0.1, postcode: 'XX1 9ZZ' })
    const [found] = await near([exact, service('Pantry', 'Food bank', { north: 0.1 })], 'xx19zz')
    expect(found!.why).to.include('under half a mile away')
  })

  it('gives a place in the same district that nobody can point to, with no distance', async () => {
    const [found] = await near([noCoordinates('Pantry', 'XX1 2BB')], 'XX1')
    expect([found!.name, found!.miles, found!.street]).to.deep.equal(['Pantry', null, '5 Kiln Lane'])
  })

  it('counts the nearest of several places', async () => {
    const both = service('Pantry', 'Food bank', { north: 0.2 })
    const second = service('', '', { north: 0, postcode: 'XX1 9ZZ' })
    const [one, two] = [both, second].map(
      (from) => (from as unknown as { service_at_locations: object[] }).service_at_locations[0]!,
    )
    const [found] = await near([{ ...both, service_at_locations: [one!, two!] }], 'XX1 9ZZ')
    expect([found!.miles, found!.street]).to.deep.equal([0, '1 Mill Lane, Thornley'])
  })

  it('gives what is far and by telephone without its address, and what is near with it', async () => {
    const remote = { schedules: [{ attending_type: 'telephone' }] }
    const told = async (pantry: OpenReferralService, where: string) =>
      (await near([pantry, service('Library', 'Library', { north: 0, postcode: 'XX1 9ZZ' })], where)).map(
        ({ name, street, miles }) => [name, street, miles],
      )
    const far = service('Line', 'Food bank', { north: 1, postcode: 'YY1 1AA' }, remote)
    expect(await told(far, 'XX1 9ZZ')).to.deep.equal([['Line', null, null]])
    expect(await told(far, 'ZZ1')).to.deep.equal([['Line', null, null]])
    const here = noCoordinates('Line', 'ZZ1 2BB', remote)
    expect(await told(here, 'ZZ1')).to.deep.equal([['Line', '5 Kiln Lane', null]])
  })

  it('tells of one of several places its own times and steps, and not those of another', async () => {
    const times = (byday: string, opens_at: string, closes_at: string) => ({
      schedules: [{ freq: 'WEEKLY', byday, opens_at, closes_at }],
    })
    const place = (north: number, postcode: string, description: string) => ({
      location: {
        ...{ latitude: 54 + north, longitude: -2, accessibility: [{ description }] },
        addresses: [{ address_1: '1 Mill Lane', postal_code: postcode }],
      },
    })
    const pantry = service('Pantry', 'Food bank', null, {
      service_at_locations: [
        { ...place(0, 'XX1 1AA', 'Two steps'), ...times('MO', '10:00', '12:00') },
        { ...place(0.1, 'XX2 2BB', 'Step-free'), ...times('TH', '18:00', '20:00') },
      ],
    })
    const told = async (search: Partial<DirectorySearch>) =>
      (await near([pantry], 'XX1 1AA', search)).map(({ street, when }) => [street, when])
    const further = [['1 Mill Lane', 'Thu, 6pm to 8pm']]
    expect(await told({})).to.deep.equal([['1 Mill Lane', 'Mon, 10am to 12 noon']])
    expect([await told({ wishes: ['evening'] }), await told({ wishes: ['stepFree'] })]).to.deep.equal([
      further,
      further,
    ])
  })

  it('does not send someone to a service for another area', async () => {
    const covers = (area: string) => ({ service_areas: [{ name: area }] })
    const places = ['XX1', 'XX2', 'XX3'].flatMap((district) => [
      service('Hall', 'Hall', { north: 0, postcode: `${district} 1AA` }, covers('Thornshire')),
      service('Hall', 'Hall', { north: 0, postcode: `${district.replace('X', 'Y')} 1AA` }, covers('Wetshire')),
    ])
    const visiting = [
      service('Wet Pantry', 'Food bank', null, covers('Wetshire')),
      service('Dry Pantry', 'Food bank', null, covers('Thornshire')),
    ]
    const found = await near([...places, ...visiting], 'XX1')
    expect(found.map(({ name, why }) => [name, why])).to.deep.equal([['Dry Pantry', ['food', 'covers Thornshire']]])
  })

  it('puts what is named for elsewhere last', async () => {
    const covers = (...areas: string[]) => ({ service_areas: areas.map((name) => ({ name })) })
    const places = ['XX1', 'XX2', 'XX3'].map((district) =>
      service('Hall', 'Hall', { north: 0, postcode: `${district} 1AA` }, covers('Wetshire')),
    )
    const services = [
      service('Advice Wetshire', 'Food bank', null, covers('Thornshire')),
      service('Advice', 'Food bank', null, covers('Thornshire')),
    ]
    const found = await near(
      [...places, service('Hall', 'Hall', { north: 0, postcode: 'YY1 1AA' }), ...services],
      'YY1',
    )
    expect(found.map(({ name }) => name)).to.deep.equal(['Advice', 'Advice Wetshire'])
  })

  it('takes a food bank for a food bank, whoever runs it', async () => {
    const theirs = service('Vale Housing Food Club', 'Food bank', { north: 0 })
    const hostel = service('Vale Hostel', 'Hostel', { north: 0.05 })
    const found = await near([theirs, hostel], 'XX1', { needs: ['housing'] })
    expect(found.map(({ name }) => name)).to.deep.equal(['Vale Hostel'])
  })

  it('finds a thing that nobody here knows by its name in a record, and nothing else instead', async () => {
    const services = [
      service('Thornley Kabaddi', 'Sports clubs', null),
      service('Langrigg Leisure Centre', 'Leisure centre', null),
    ]
    const asking = (words: string) => near(services, 'TN1', { needs: ['active'], words })
    expect((await asking('any kabaddi near me')).map(({ name }) => name)).to.deep.equal(['Thornley Kabaddi'])
    expect(await asking('any quidditch near me')).to.deep.equal([])
    expect((await asking('something energetic')).map(({ name }) => name)).to.include('Langrigg Leisure Centre')
  })

  it('takes martial arts for getting active, and not for the arts', async () => {
    expect(await near([service('Judo', 'Martial arts', { north: 0 })], 'XX1', { needs: ['arts'] })).to.deep.equal([])
  })

  it('shows nobody what says that it is closed, nor what cannot be reached', async () => {
    const closed = service('Pantry', 'Food bank', { north: 0 }, { description: 'This group is now closed' })
    const unreachable = service('Pantry', 'Food bank', null, { url: null })
    const open = service('Pantry', 'Food bank', { north: 0 }, { description: 'The centre is closed on Fridays.' })
    expect(await near([closed, unreachable], 'XX1')).to.deep.equal([])
    expect(await near([open], 'XX1')).to.have.length(1)
  })

  it('shows nobody a fund that gives to other charities for the needs that it names', async () => {
    const fund = service('The Mill Trust', 'Charity', null, {
      description: 'Grants to organisations that run a food bank.',
    })
    expect(await near([fund], 'XX1')).to.deep.equal([])
  })

  it('makes one index for all who search at once, and a new one the next day', async () => {
    let opened = 0
    const editions: Editions = {
      ...editionsInMemory({ source: 'a feed', importedAt: now, services: [] }),
      open: async () => {
        opened += 1
        return [editionOf({ source: 'a feed', importedAt: now, services: [] })]
      },
    }
    let today = now
    const directory = localDirectory(editions, () => today)
    await Promise.all([directory.find(open), directory.find(open)])
    expect(opened).to.equal(1)
    today += 24 * 60 * 60 * 1000
    await directory.find(open)
    expect(opened).to.equal(2)
  })

  it('says so when its own copy is broken, and looks again the next time', async () => {
    const good = editionsInMemory({
      source: 'a feed',
      importedAt: now,
      services: [service('Pantry', 'Food bank', null)],
    })
    let broken = true
    const directory = localDirectory(
      { ...good, open: async () => (broken ? Promise.reject(new Error('torn')) : good.open()) },
      () => now,
    )
    expect(await directory.find(open).catch((error: Error) => error.message)).to.equal('torn')
    broken = false
    expect(await directory.find(open)).to.have.length(1)
  })
})
