import { expect } from 'chai'
import { hasChildrenAlong, isForTonight } from '#content/tonight.ts'

describe('Somebody without a bed', () => {
  it('wants one for tonight unless they tell of another day', () => {
    for (const text of [
      'were out 2nite n its freezing',
      'SOMEWHERE TO SLEEP',
      'kicked out',
      'got a letter, out on the street now',
    ])
      expect(isForTonight([text]), text).to.equal(true)
    for (const text of [
      'landlord put a letter thru sayin 2 weeks',
      'nowhere to live from next month',
      'evicted by friday',
    ])
      expect(isForTonight([text]), text).to.equal(false)
  })

  it('is shown no shelter for grown-ups where children are with them', () => {
    expect(hasChildrenAlong(['kicked out', 'with my kids'])).to.equal(true)
    expect(hasChildrenAlong(['me and my mate'])).to.equal(false)
  })
})
