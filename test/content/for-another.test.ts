import { expect } from 'chai'
import { asksForThem, tellsOfAnother, whoIn } from '#content/for-another.ts'

describe('Somebody who is neither kin nor with the one who writes', () => {
  it('is told of in many ways', () => {
    const told = `my neighbour at 42 is on his own|theres a lad i teach who never eats|a girl in my class is struggling|a customer of mine is always on her own|
      one of my tenants isnt coping|someone i know is struggling with money|a patient of mine needs company|a man i know is lonely`
    for (const text of told.split('|')) expect([text, tellsOfAnother(text)]).to.deep.equal([text, true])
  })

  it('is not told of by who speaks of themselves, of who is gone, or of what was done to them', () => {
    const not = `my neighbour plays loud music|my neighbour helps me with shopping|my neighbour died|my mates have all moved away and i am lonely|i am a lonely woman|
      my friends are all dead|i want to talk to someone who is kind|im a single man and live alone|i was told someone has to refer me|i need a friend`
    for (const text of not.split('|')) expect([text, tellsOfAnother(text)]).to.deep.equal([text, false])
  })

  it('is asked for, and is the answer to whom it is for', () => {
    for (const text of ['can i get him a link worker', 'can someone help her', 'a link worker for my neighbour'])
      expect([text, asksForThem(text)]).to.deep.equal([text, true])
    expect(['for him', 'my neighbour', 'not me', 'me', 'its for me', 'dunno'].map(whoIn)).to.deep.equal([
      ...['other', 'other', 'other', 'me', 'me'],
      null,
    ])
  })
})
