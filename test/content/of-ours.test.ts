import { expect } from 'chai'
import { leavesHere } from '#content/contact.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { mayAskOf } from '#content/of-places.ts'

const asked: Readonly<Record<string, readonly string[]>> = {
  otherComputer: [
    'NO. how do i carry on later',
    'or how do i get back to this from another computer',
    'is there a code or something',
    'can i come back to this tomorrow',
    'how can we pick this up another day',
    'i want to see the answer on a different pc',
  ],
  readIt: [
    'has anyone read it',
    'hi has anyone got it',
    'did they get the new number',
    'have they seen it yet',
    'is it sent or not',
    'any news yet',
    'has anybody said anything yet',
    'did anyone get my email',
  ],
  whoIsStaff: ['who are staff??', 'what do you mean by staff', 'who are these staff then'],
  whatIsLinkWorker: ['i havent got a link worker who is that?'],
}

describe('What is asked of us in words that leave no doubt', () => {
  for (const [what, texts] of Object.entries(asked))
    it(`is heard however it is put: ${what}`, () => {
      expect(texts.filter((text) => !ofOursIn(text).some((one) => one === what))).to.deep.equal([])
    })

  it('is none of these where somebody speaks of a place, or of their own life', () => {
    const others = [
      ...['has it got parking', 'have they got any toilets', 'has anyone got a spare room', 'my staff are lovely'],
      ...['i forgot my facebook password is there a login', 'i carry on as best i can', 'did you have a nice day'],
      ...['i read it in the paper', 'whats the door code'],
    ]
    expect(others.filter((text) => ofOursIn(text).length > 0)).to.deep.equal([])
  })
})

describe('Who writes from a computer that is not theirs', () => {
  it('is known by what they say of it', () => {
    for (const text of [
      'i wont be on this page its a library pc',
      'ive got 10 mins left on this library computer',
      'ill be on a different computer',
      'using a public computer',
    ])
      expect([text, leavesHere(text)]).to.deep.equal([text, true])
    for (const text of ['i want computer lessons at the library', 'my computer is broken', 'i will be at home'])
      expect([text, leavesHere(text)]).to.deep.equal([text, false])
  })
})

describe('What learning hears a question ask of a place', () => {
  it('is borne out by a word of it, or is not that', () => {
    const isNot = [
      ['home', 'does she have to come'],
      ['parking', 'does that car scheme come to Kirk Ashdale'],
      ['children', 'will they let him in'],
      ['phone', 'did they get it'],
      ['someone', 'can someone come to me'],
      ['steps', 'would they laugh'],
    ] as const
    expect(isNot.filter(([of, words]) => mayAskOf(of, words))).to.deep.equal([])
    const is = [
      ['home', 'do they come out to your house'],
      ['parking', 'where would i leave the car, is parking ok'],
      ['children', 'is it alright for a 9 year old'],
      ['steps', 'could i get in with my frame'],
      ['someone', 'could my sister come'],
    ] as const
    expect(is.filter(([of, words]) => !mayAskOf(of, words))).to.deep.equal([])
  })
})
