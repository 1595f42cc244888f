import { expect } from 'chai'
import { isLowWithBaby } from '#content/new-mother.ts'

describe('A new mother who is low', () => {
  it('is heard, told by herself or by somebody close to her', () => {
    expect(isLowWithBaby(['i had a baby 5 weeks ago. i cry every night and i cant sleep'])).to.equal(true)
    expect(isLowWithBaby(['my wife she have baby 6 week ago, she know nobody here', 'she cry in night'])).to.equal(true)
    expect(isLowWithBaby(['my daughter has a newborn, shes crying all the time and says she has nobody'])).to.equal(
      true,
    )
  })

  it('is not where only the baby cries, or there is none', () => {
    for (const text of [
      'the baby cries all night and i cant sleep',
      'i cry every night and have nobody',
      'i had a baby 5 weeks ago and i want a group',
      'my wife cries at films',
    ])
      expect(isLowWithBaby([text]), text).to.equal(false)
  })
})
