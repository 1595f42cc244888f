import { expect } from 'chai'
import { forWhom } from '#adapters/directories/for-whom.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'

describe('Whom the terms of a record say that it is for', () => {
  it('is everyone between the youngest and the oldest of them', () => {
    expect(forWhom(['Toddlers', 'Preschool Age Children']).ages).to.deep.equal({ from: 1, to: 6 })
    expect(forWhom(['Older people', 'Low Income']).ages).to.deep.equal({ from: 50, to: Number.POSITIVE_INFINITY })
    expect(forWhom(['Newborns', 'Pregnant Women']).ages).to.equal(null)
    expect(forWhom(['Older Adults', 'Physical Disabilities']).ages).to.equal(null)
    expect(forWhom(['Parents of Infants/Toddlers']).ages).to.equal(null)
  })

  it('is women or men only where no term takes in the others', () => {
    expect(forWhom(['Adults', 'Homeless Women']).sex).to.equal('woman')
    expect(forWhom(['Abused Women', 'Abused Men']).sex).to.equal(null)
    expect(forWhom(['Women', 'Homeless People']).sex).to.equal(null)
    expect(forWhom(['Pregnant Women']).sex).to.equal(null)
  })

  it('is those of a condition only where it is for no one else', () => {
    expect(forWhom(['HIV Infections', 'Low Income']).subjects).to.deep.equal(['hiv'])
    expect(forWhom(['Physical Disabilities', 'Learning Disabilities']).subjects).to.deep.equal(['disability-general'])
    expect(forWhom(['HIV Infections', 'Adults']).subjects).to.deep.equal([])
    expect(forWhom(['Adolescents', 'Autism', 'Parents']).subjects).to.deep.equal([])
  })
})

describe('A term of whom it is for', () => {
  const read = (...terms: object[]) =>
    listingOf(
      {
        ...{ id: 'a', name: 'Mill House', url: 'https://mill.example' },
        attributes: terms.map((taxonomy_term) => ({ taxonomy_term })),
      },
      '2026-11-22',
    )

  it('is told by its code, or by the list that it stands in', () => {
    const elders = { from: 50, to: Number.POSITIVE_INFINITY }
    expect(read({ name: 'Older Adults', code: 'YB-8000' }).audience.ages).to.deep.equal(elders)
    expect(read({ name: 'Older people', code: 'esdCircumstance:6' }).audience.ages).to.deep.equal(elders)
    expect(read({ name: 'Older people', taxonomy: 'Thornshire age groups' }).audience.ages).to.deep.equal(elders)
    expect(read({ name: 'Older people', taxonomy: 'openEligibility' }).audience.ages).to.not.deep.equal(elders)
  })

  it('is no heading of it, and says a little of what it helps with', () => {
    const listing = read({ name: 'Lunch clubs' }, { name: "Alzheimer's Disease", code: 'YF-3000.0440' })
    expect(listing.says.headings).to.equal('Mill House. Lunch clubs')
    expect(listing.audience.subjects).to.deep.equal(['dementia'])
    expect(listing.offers.get('dementia')).to.be.within(0.4, 0.9)
  })
})
