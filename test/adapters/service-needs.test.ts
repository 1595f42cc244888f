import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { likelyNeeds } from '#adapters/language/local/needs.ts'
import { needsOfCode } from '#content/taxonomies.ts'
import { nobodyKnown } from '#content/who.ts'
import { editionsInMemory } from '#test/support/editions.ts'

describe('The needs that a service serves', () => {
  const served = (description: string, more: object = {}, likely: typeof likelyNeeds | null = likelyNeeds) => [
    ...listingOf({ id: 's', name: 'Well Place', description, ...more }, '2026-11-23', likely).serves,
  ]
  const known = (...given: Parameters<typeof served>) => served(...given).map(([need, { by }]) => `${need} by ${by}`)
  const coded = (...terms: [string, string][]) => ({
    attributes: terms.map(([id, name]) => ({ taxonomy_term: { id, name } })),
  })

  it('are told by the code of a taxonomy term, whatever its words are', () => {
    expect(known('', coded(['BH-3800.7000', 'Rent Payment Assistance']))).to.deep.equal([
      'housing by term',
      'money by term',
    ])
    expect(known('', coded(['TJ-3000.8000', 'Debt Information and Referral']), null)).to.deep.equal([])
    expect(known('', coded(['298', 'Carers support']))).to.deep.equal(['caring by term'])
  })

  it('are not those of the people whom it is for', () => {
    const club = coded(
      ['PH-1250.1800', 'Extended Child Care'],
      ['YJ-8750.1500', 'Children and Youth With Disabilities'],
    )
    expect(known('', club)).to.deep.equal(['family by term'])
    expect(known('', coded(['YB-8000', 'Older Adults']))).to.deep.equal([])
    expect(known('', coded(['YV-3000', 'Homeless People']))).to.deep.equal(['housing by inferred'])
  })

  it('are company too where it is a club for people like them', () => {
    const club = { name: 'Deaf Club Sale' }
    expect(known('Company and games in BSL for Deaf people.', club)).to.include('loneliness by name')
    expect(known('Meet others over a cuppa.', { name: 'Stroke Social' })).to.include('loneliness by name')
    for (const [said, name] of [
      ['Hearing aids cleaned.', 'Deaf Centre'],
      ['Advice for Deaf people.', 'Deaf Club Sale'],
    ] as const)
      expect(known(said, { name })).not.to.include('loneliness by name')
  })

  it('are those of the longest beginning of a code that is known', () => {
    expect(needsOfCode('PL-7400.1500')).to.deep.equal(['digital'])
    expect(needsOfCode('PL-7400.0500-260')).to.deep.equal(['arts'])
    expect(needsOfCode('YZ-5000')).to.equal(null)
    expect(needsOfCode('298')).to.equal(null)
  })

  it('are in the words of its description only where it is there for something of that need', () => {
    const said = 'Our shop is next to the housing office.'
    expect(known(said, {}, null)).to.deep.equal([])
    expect(known('Supported housing for people who are homeless.', {}, null)).to.deep.equal(['housing by description'])
  })

  it('are inferred from all that it says where no term tells any, with how likely each is', () => {
    const [[need, { by, score }] = ['none', { by: 'none', score: 0 }]] = served('We restore your credit rating.')
    expect([need, by]).to.deep.equal(['money', 'inferred'])
    expect(score).to.be.within(0.5, 1)
    expect(known('We restore your credit rating.', coded(['x', 'Library']))).to.deep.equal([
      'learning by term',
      'digital by term',
    ])
    expect(known('We restore your credit rating.', {}, null)).to.deep.equal([])
  })

  it('are told as inferred to whoever searches, and are no reason of its own', async () => {
    const service = {
      id: 's',
      name: 'Well Place',
      description: 'We restore your credit rating.',
      url: 'https://a.example',
    }
    const editions = editionsInMemory({ source: 'county', importedAt: 1, services: [service] })
    const directory = localDirectory(editions, Date.now, { likely: likelyNeeds })
    const search = {
      needs: ['money'],
      words: '',
      near: null,
      wishes: [],
      rather: [],
      weekday: null,
      age: null,
    } as const
    const [found] = await directory.find({
      ...{ ...search, who: nobodyKnown, without: [], soonest: false, evenUnreachable: false, limit: 3 },
    })
    expect([found?.serves, found?.why]).to.deep.equal([['money'], []])
    expect(found?.inferred.money).to.be.within(0.5, 1)
  })

  it('are not inferred of who only collects money, or for what any charity says of itself', () => {
    expect(known('Raises funds for research into cancer.')).to.deep.equal([])
    expect(known('A charity for the public benefit, run by volunteers.')).to.deep.equal([])
  })
})
