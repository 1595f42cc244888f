import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import { groupName, nobodyKnown, whoIn } from '#content/who.ts'
import type { Need } from '#dialogs/memory.ts'
import { service } from '#test/contracts/directory.ts'
import { editionsInMemory } from '#test/support/editions.ts'

describe('A search in words', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  const find = async (services: OpenReferralService[], words: string, about = '', needs: readonly Need[] = []) => {
    const directory = localDirectory(editionsInMemory({ source: 'a feed', importedAt: now, services }), () => now)
    const found = await directory.find({
      ...{ needs, words, near: 'XX1 1AA', wishes: [], rather: [], weekday: null, age: null, soonest: false },
      ...{ who: about ? whoIn(about) : nobodyKnown, without: [], evenUnreachable: false, limit: 3 },
    })
    return found.map(({ name }) => name)
  }
  const here = (name: string, description: string, term = 'Charity') =>
    service(name, term, { north: 0 }, { description })

  it('says that nothing fits, rather than give another thing of its kind', async () => {
    const french = here('French Circle', 'French classes for adults.')
    expect(await find([french], 'spanish lessons for beginners')).to.deep.equal([])
    expect(await find([french], 'french lessons for beginners')).to.deep.equal(['French Circle'])
  })

  it('gives what is for a people or a faith alone to them alone', async () => {
    const all = [here('Jewish Lunch Club', 'A lunch club.'), here('Mill Lane Lunch Club', 'A lunch club for all.')]
    expect(await find(all, 'a lunch club', 'man, 80')).to.deep.equal(['Mill Lane Lunch Club'])
    expect(await find(all, 'a lunch club', 'man, 80, Jewish')).to.include('Jewish Lunch Club')
  })

  it('gives what is for who speaks Punjabi to no one else, and says whom it is for as it is written', async () => {
    const elders = here('Punjabi Elders', 'A lunch club for Punjabi speaking older people.')
    expect(await find([elders], 'a lunch club', 'man, 70, Punjabi')).to.deep.equal(['Punjabi Elders'])
    expect(await find([elders], 'a lunch club', 'man, 70, Polish')).to.deep.equal([])
    const names = ['punjabi', 'south-asian', 'srilankan', 'occupation-farmers']
    expect(names.map(groupName)).to.deep.equal(['Punjabi people', 'South Asian people', 'Sri Lankan people', 'farmers'])
  })

  it('gives what has things for babies too to everybody', async () => {
    const bank = here('Mill Lane Food Bank', 'Three days of food, with nappies, baby milk and toiletries.')
    expect(await find([bank], 'a food bank', 'man, 50', ['food'])).to.deep.equal(['Mill Lane Food Bank'])
  })

  it('gives what is one thing to do for those in trouble to them, by its own terms', async () => {
    const walk = service(
      'Walk and Talk after Loss',
      'Bereavement',
      { north: 0 },
      { description: 'A walk in the park.' },
    )
    expect(await find([walk], 'my wife died', '', ['bereavement'])).to.deep.equal(['Walk and Talk after Loss'])
  })

  it('takes a clinic where people walk in for no walk', async () => {
    expect(await find([here('Sexual Health Walk-in', 'Tests, by walk-in.')], 'a walking group')).to.deep.equal([])
  })

  it('gives what is for women to no man', async () => {
    const women = here('Mill Lane Ladies Bowling Club', 'Bowling club.')
    expect(await find([women], 'a bowls club', 'man, 70')).to.deep.equal([])
    expect(await find([women], 'a bowls club', 'woman, 70')).to.have.length(1)
  })

  it('gives what is for a condition to who has spoken of it', async () => {
    const gym = here('Breast Cancer Dragon Boat', 'A rowing team for people with breast cancer.')
    expect(await find([gym], 'a rowing club')).to.deep.equal([])
    expect(await find([gym], 'a rowing club, I had breast cancer')).to.have.length(1)
  })

  it('gives what is for disabled people to whoever has one disability', async () => {
    const bus = here('Mill Lane Disabled Drivers', 'Door to door transport for disabled people.', 'Community transport')
    expect(await find([bus], 'door to door transport, I have cerebral palsy')).to.have.length(1)
    expect(await find([bus], 'door to door transport')).to.deep.equal([])
  })

  it('gives a group for the families of those who drink to them', async () => {
    const evening = here('Mill Lane Evening', 'For family and friends of people with drinking problems.', 'Al-Anon')
    expect(await find([evening], 'al-anon')).to.have.length(1)
  })

  it('gives no fund that helps others to help', async () => {
    const fund = here('Friends of Mill School', 'Raises funds for swimming at the school.')
    expect(await find([fund], 'somewhere to swim')).to.deep.equal([])
  })

  it('gives the nearest of those that have an area each', async () => {
    const hub = (name: string, north: number) => service(name, 'Community hub', { north })
    expect(await find([hub('North hub', 0.03), hub('Mill hub', 0)], 'is there a community hub')).to.deep.equal([
      'Mill hub',
    ])
  })

  it('looks for what is noted of somebody, where their words do not name it', async () => {
    const all = [
      here('Mill Lane Rape Crisis', 'Support for survivors of rape.'),
      here('Mill Advice', 'Advice for all.'),
    ]
    expect(await find(all, 'something happened at a party in feb', 'woman, 26, raped')).to.deep.equal([
      'Mill Lane Rape Crisis',
    ])
  })

  it('gives no club where one certain thing is asked for that none of them has', async () => {
    const club = here('Mill Lane Social Club', 'A social club for meeting people.')
    expect(await find([club], 'new to the area, is there a chess club')).to.deep.equal([])
  })

  it('takes a place for what its terms call it, and not for all that its name speaks of', async () => {
    const golf = here('Mill Park Golf Club', 'Golf club.', 'Golf')
    expect(await find([golf], 'is there a park near me')).to.deep.equal([])
    expect(await find([golf], 'is there a golf club near me')).to.have.length(1)
  })

  it('gives a place of their own people first', async () => {
    const all = [
      here('Mill Lane Lunch Club', 'A lunch club for older people.'),
      here('Jewish Lunch Club', 'A lunch club for older people.'),
    ]
    expect((await find(all, 'a lunch club', 'man, 80, Jewish'))[0]).to.equal('Jewish Lunch Club')
  })

  it('sends nobody in a wheelchair to a club that does not speak of disabled people', async () => {
    const directory = [here('Mill Hoops', 'Basketball club.'), here('Mill Wheelers', 'Wheelchair basketball for all.')]
    expect(await find(directory, 'basketball, the chair sort', 'man, 25, wheelchair user', ['active'])).to.deep.equal([
      'Mill Wheelers',
    ])
  })

  describe('of the people that a record names', () => {
    const peoples = (description: string) =>
      listingOf({ id: 's', name: 'Lunch Club', url: 'https://a.example', description }, '2026-11-22').audience.peoples
    for (const words of [
      'Urdu and Punjabi spoken.',
      'Urdu, Punjabi and Polish are spoken.',
      'Our staff speak Urdu and Hindi.',
      'Languages spoken: Urdu, Polish.',
      'Languages: Arabic and Farsi.',
      'Advice in Polish and Romanian.',
      'Urdu-speaking advisers.',
      'Available in Somali.',
      'Fluent in Farsi.',
      'Interpreters for Arabic.',
    ])
      it(`takes a language for no people: ${words}`, () => expect(peoples(words)).to.deep.equal([]))
    const ofPeople: Record<string, string> = {
      'For Punjabi speaking older people.': 'punjabi',
      'A group for Pakistani women.': 'pakistani',
      'Help in Polish communities.': 'polish',
      'Support for Somali families.': 'somali',
      'A Polish-speaking mums group.': 'polish',
      'Counselling for BME groups.': 'bme',
    }
    for (const [words, id] of Object.entries(ofPeople))
      it(`hears whom it is for: ${words}`, () => expect(peoples(words)).to.deep.equal([id]))
  })

  describe('of the ages that a record tells in its words', () => {
    const read = (description: string, name = 'Lunch Club') =>
      listingOf({ id: 's', name, url: 'https://a.example', description }, '2026-11-22').audience
    const ages: Record<string, [number, number]> = {
      'Lunch for 18-25s.': [18, 25],
      'Lunch, 18 to 25’s.': [18, 25],
      'Adults only.': [18, Number.POSITIVE_INFINITY],
      'Only open to adults.': [18, Number.POSITIVE_INFINITY],
      'No under 18s.': [18, Number.POSITIVE_INFINITY],
      'Not suitable for children under 16.': [16, Number.POSITIVE_INFINITY],
      'Open to women and girls aged 14+': [14, Number.POSITIVE_INFINITY],
      'For people aged 14 and over.': [14, Number.POSITIVE_INFINITY],
      'Free lunch for over 60s.': [60, Number.POSITIVE_INFINITY],
      'For under 5s and parents.': [0, 5],
    }
    for (const [words, [from, to]] of Object.entries(ages))
      it(`hears ${from} to ${to}: ${words}`, () => expect(read(words).ages).to.deep.equal({ from, to }))

    for (const words of [
      'Free for over 60s, £3 for others.',
      'Discount for over 65s.',
      'Under 16s must be accompanied by an adult.',
      'Under 5s go free.',
      '£2 for under 12s, £4 for adults.',
      'Reduced rate for pensioners.',
      'Music of the 50-60s.',
      'For adults and children.',
    ])
      it(`hears nothing of who may come: ${words}`, () =>
        expect(read(words).ages).to.deep.equal({ from: 0, to: Number.POSITIVE_INFINITY }))

    it('hears that it is for women, open to them or for them', () => {
      expect(read('Open to women and girls aged 14+').sex).to.equal('woman')
      expect(read('Open to women and men.').sex).to.equal(null)
    })
  })
})
