import { expect } from 'chai'
import { saysGoodbye } from '#content/goodbye.ts'

describe('Who takes their leave', () => {
  it('is heard in a sentence of a longer message', () => {
    const said = [
      'I shall say goodnight then. Thank you for the conversation. I must put the guard on the fire.',
      ...[
        'night x',
        'bye dziekuje',
        'ha ha ok bye',
        'Well it made me laugh. Goodnight, and thank you.',
        'ta ra',
        'well goodby then',
      ],
      'right ill get my daughter to do it thank you anyway',
    ]
    expect(said.filter((text) => !saysGoodbye(text))).to.deep.equal([])
  })

  it('is nobody who only speaks of nights, or of leaving', () => {
    const said = ['i cant sleep at night', 'i never said goodbye to my mum', 'he works nights', 'a good nights sleep']
    expect(said.filter(saysGoodbye)).to.deep.equal([])
  })
})
