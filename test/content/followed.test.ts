import { expect } from 'chai'
import { isOnlyFollowed } from '#bot/untold.ts'
import { isFollowedCaring } from '#content/followed.ts'

const ofMum = ['mum has been up since midnight again looking for her coat to go to work']

describe('Who is followed everywhere', () => {
  it('looks after somebody who cannot be left, where that was told', () => {
    const cares = [
      'she follows me to the toilet',
      'my sister says put her in a home. she follows me to the toilet. last week i shouted at her over a yoghurt',
      'mum keeps following me round the house',
      'shes always following me, i cant get to the post box',
      'she just shadows me all day',
    ]
    expect(cares.filter((line) => !isOnlyFollowed(line, ofMum))).to.deep.equal([])
    expect(isOnlyFollowed('dad follows me everywhere, he has dementia', [])).to.equal(true)
    expect(isOnlyFollowed('she follows me', ['mums been up since midnight'])).to.equal(true)
    expect(isOnlyFollowed('he follows me round', ['my dad wanders at night'])).to.equal(true)
  })

  it('may be in danger, where it may be anyone else or more is told of them', () => {
    const harm = [
      'he follows me to the toilet',
      'my husband follows me everywhere',
      'my ex follows me home. mum has dementia',
      'she follows me and hits me',
      'she follows me and checks my phone',
    ]
    expect(harm.filter((line) => isOnlyFollowed(line, ofMum))).to.deep.equal([])
    expect(isFollowedCaring('she follows me to the toilet', [])).to.equal(false)
    expect(isFollowedCaring('she follows me to the toilet', ['i live with my girlfriend'])).to.equal(false)
  })
})
