import { expect } from 'chai'
import { contactIn } from '#content/contact.ts'

describe('When somebody who awaits us may be reached', () => {
  const whenIn = (text: string) => contactIn(text, true).when ?? null

  it('is a time that they give by itself', () => {
    expect(whenIn('Mornings')).to.equal('Mornings')
    expect(whenIn('morning please')).to.equal('morning please')
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
