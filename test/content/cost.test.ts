import { expect } from 'chai'
import { mustBePaid } from '#content/cost.ts'

describe('What nobody has without paying', () => {
  it('is told by its price', () => {
    for (const cost of [
      '£75 set-up fee',
      '£60 per hour',
      '£3.50',
      'Adults: £2; Children: £1',
      '50p a cup',
      'Fees apply',
    ])
      expect(mustBePaid(cost), cost).to.equal(true)
  })

  it('is not what is free, what nobody tells the cost of, or what people give as they can', () => {
    for (const cost of [
      null,
      'free',
      'by donation',
      '£2 donation',
      'A donation for soup, if you can',
      'no charges apply',
    ])
      expect(mustBePaid(cost), String(cost)).to.equal(false)
    for (const cost of ['£2, or what you can', '£3 suggested, or nothing', 'Free; £2 for lunch'])
      expect(mustBePaid(cost), cost).to.equal(false)
  })
})
