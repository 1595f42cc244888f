import { expect } from 'chai'
import { breaksOff, saysGoodbye } from '#content/goodbye.ts'

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

describe('Who breaks off in the middle of something', () => {
  for (const text of `goodnight|night night|im off to bed|im off to bed. night night|gotta go, ill finish it tomorrow|bye for now|ok bye|got to dash sorry|too tired for this now|ill do it later|right, off to work, see you later|dont bother ringing|well dont bother then`.split(
    '|',
  ))
    it(`is heard in "${text}"`, () => expect(breaksOff(text)).to.equal(true))
  for (const text of `nights|after work|not before bed time|my mum needs to go to bed early|im off work with my back|i work nights|evenings, after ive gone to bed is no good|talk to my daughter|dont bother ringing before 10|dont bother my mum with it`.split(
    '|',
  ))
    it(`is not heard in "${text}"`, () => expect(breaksOff(text)).to.equal(false))
})
