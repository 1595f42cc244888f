import { expect } from 'chai'
import { asksForWriting, contactIn } from '#content/contact.ts'

describe('When somebody who awaits us may be reached', () => {
  const whenIn = (text: string) => contactIn(text, true).when ?? null

  it('is a time that they give by itself', () => {
    expect(whenIn('Mornings')).to.equal('Mornings')
    expect(whenIn('morning please')).to.equal('morning please')
    for (const text of [
      'between 9 and 10',
      'between nine and ten',
      'between half 9 and 10am',
      'ring me between nine and half ten',
    ])
      expect(whenIn(text)).to.equal(text)
    expect(whenIn('evenings. not mornings')).to.equal('evenings, not mornings')
  })

  it('is not said by who only greets', () => {
    for (const text of [
      "Morning. I've done this before. It's for my neighbour",
      'Good evening, I need help with my mum',
      'Afternoon! is there anybody there',
    ])
      expect(whenIn(text), text).to.equal(null)
  })
})

describe('To be written to instead of rung', () => {
  it('is asked for in many ways, and is no wish to be left alone', () => {
    const asked = `text me dont ring|pls text dont ring i get anxious|text me not ring|email me dont call|no calls just text|text is better than calling|i hate phones, text me`
    for (const text of asked.split('|')) expect([text, asksForWriting(text)]).to.deep.equal([text, true])
  })

  it('is not asked for by who only says when, or wants no writing', () => {
    const none = `dont ring me|dont ring after 9|text me dont ring when hes in|dont ring me or text me|ring me dont text`
    for (const text of none.split('|')) expect([text, asksForWriting(text)]).to.deep.equal([text, false])
  })
})
