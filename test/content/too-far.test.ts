import { expect } from 'chai'
import { milesTooFar } from '#content/too-far.ts'

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
