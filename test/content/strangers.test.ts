import { expect } from 'chai'
import { isStranger } from '#content/strangers.ts'

const always =
  'you have the wrong number|sorry i dont know you|i think youve got the wrong person|this isnt his phone anymore'
const later = 'wrong number|this is his wife|no its her husband|im his wife|he is not here'
const none =
  'i gave you the wrong number|my wife is ill|its my husband|who is this|thats the wrong surgery|hi|its for my mum'

describe('Somebody else on this phone', () => {
  it('is known when they say so', () => {
    expect(always.split('|').filter((line) => !isStranger(line, false))).to.deep.equal([])
    expect(later.split('|').filter((line) => !isStranger(line, true))).to.deep.equal([])
  })

  it('may be a helper while somebody talks with us, or put something right', () => {
    expect(later.split('|').filter((line) => isStranger(line, false))).to.deep.equal([])
    expect(none.split('|').filter((line) => isStranger(line, true))).to.deep.equal([])
  })
})
