import { expect } from 'chai'
import { milesTooFar, saysTooFar } from '#content/too-far.ts'

describe('Miles that are too many', () => {
  it('are heard with that they are', () => {
    expect(milesTooFar('thornley is 5 miles i cant get him dressed')).to.equal(5)
    expect(milesTooFar('thats eight miles, i dont drive')).to.equal(8)
  })

  it('are none where somebody says how far they can go, or went', () => {
    const said = ['within 2 miles', 'i can walk 2 miles but not too far', 'walked 3 miles for nothing', 'too far']
    expect(said.map(milesTooFar)).to.deep.equal([null, null, null, null])
  })
})

describe('Somebody who says that a place is too far', () => {
  it('is heard, whatever the place', () => {
    const far = ['langrigg is miles away mate', 'thats miles away', 'thornley is too far', 'its ages away']
    expect(far.filter((text) => !saysTooFar(text))).to.deep.equal([])
  })

  it('is nobody whose people live far off, or who says how far they can go', () => {
    const not = ['my daughter is miles away', 'they are too far to help', 'max 2 miles', 'im in langrigg']
    expect(not.filter(saysTooFar)).to.deep.equal([])
  })
})
