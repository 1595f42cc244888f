import { expect } from 'chai'
import { ofOursIn } from '#content/of-ours.ts'
import { questionIn } from '#content/questions.ts'

describe('Somebody who asks whom we tell', () => {
  it('asks who sees it, and not what stands on the phone', () => {
    for (const text of [
      'i said NOT that. do u tell anyone what i put on here',
      'do you pass any of this on',
      'so does this go to anybody or what',
      'is what i say here going to get passed on to someone',
      'are you telling people what i write',
    ]) {
      expect(questionIn(text), text).to.equal('whoSees')
      expect(ofOursIn(text), text).not.to.include('didShow')
    }
  })

  it('asks what was shown where somebody else may have seen it', () => {
    for (const text of ['did it show him what i said', 'did you tell him anything', 'has it told anyone what i said'])
      expect(ofOursIn(text), text).to.include('didShow')
  })

  it('asks nothing of that with a group that goes on, or a thing to pass on', () => {
    for (const text of ['does it go on all day', 'is it going on tomorrow', 'will it get people talking'])
      expect(questionIn(text), text).not.to.equal('whoSees')
  })
})
