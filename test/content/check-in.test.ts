import { expect } from 'chai'
import { takesCheckIn } from '#content/check-in.ts'

describe('A text in two weeks', () => {
  const yes = `yes text me|just text me in 2 weeks see if i rang them|i meant yes to the text in 2 weeks|ok msg me then|please ask me in a fortnight|yeah a reminder would be good|yes 2 weeks is fine|you can text me`
  const no = `no dont text me|id rather you didnt text me|is there a bus|ill ring them in the morning|my son texts me all day no|stop messaging me|what do you mean`
  for (const text of yes.split('|'))
    it(`is said yes to by "${text}"`, () => expect(takesCheckIn(text), text).not.to.equal(null))
  for (const text of no.split('|')) it(`is not by "${text}"`, () => expect(takesCheckIn(text), text).to.equal(null))

  it('is told apart from what else is said', () => {
    expect(takesCheckIn('yes text me. my son moved back in')).to.deep.equal({ besides: 'my son moved back in' })
    expect(takesCheckIn('just text me in 2 weeks see if i rang them. night')).to.deep.equal({ besides: 'night' })
  })
})
