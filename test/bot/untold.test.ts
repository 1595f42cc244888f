import { expect } from 'chai'
import { isOnlyUntold } from '#bot/untold.ts'

describe('Somebody who does not know yet that they are written for', () => {
  it('is no sign of harm where somebody writes of a person of their work', () => {
    const untold = [
      "A mum at our school has no food. She doesn't know yet that I'm writing to you",
      'one of our families is struggling, they dont know im asking',
      "I'm writing on behalf of one of our parents. The family does not know that I am writing",
      'a client is behind on rent and he doesnt know im messaging you',
      'a lady at our church is alone. she does not yet know that I wrote',
    ]
    expect(untold.filter((text) => !isOnlyUntold(text, []))).to.deep.equal([])
    expect(isOnlyUntold("She doesn't know that I'm writing", ['I write on behalf of one of our families'])).to.equal(
      true,
    )
  })

  it('is none either where it was asked whether they know', () => {
    const answers = [
      'he knows ive been at my wits end. he doesnt know im doing this. hed prob tell you to do one',
      'no he doesnt know im writing',
      'she doesnt know im on here yet',
    ]
    expect(answers.filter((text) => !isOnlyUntold(text, [], true))).to.deep.equal([])
    const harm = ['he doesnt know im doing this, he hits me', 'she doesnt know im on here, im scared of her']
    expect(harm.filter((text) => isOnlyUntold(text, [], true))).to.deep.equal([])
  })

  it('is one where they are hurt, or where who writes may be afraid of them', () => {
    const harm = [
      "A mum at our school, her husband hits her. She doesn't know yet that I'm writing to you",
      'he doesnt know im texting you',
      'I work at a school. he doesnt know im on here',
      'my husband doesnt know im writing, he checks my phone',
      'my partner is at our school, he doesnt know im texting and he hits me',
    ]
    expect(harm.filter((text) => isOnlyUntold(text, []))).to.deep.equal([])
  })
})
