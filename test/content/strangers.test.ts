import { expect } from 'chai'
import { asksAfterAnother, isStranger } from '#content/strangers.ts'

const always =
  'you have the wrong number|sorry i dont know you|i think youve got the wrong person|this isnt his phone anymore'
const later = 'wrong number|this is his wife|no its her husband|im his wife|he is not here'
const none =
  'i gave you the wrong number|my wife is ill|its my husband|who is this|thats the wrong surgery|hi|its for my mum'

describe('Somebody else on this phone', () => {
  it('is known when they say so', () => {
    expect(always.split('|').filter((line) => !isStranger(line, false))).to.deep.equal([])
    expect(later.split('|').filter((line) => !isStranger(line, true))).to.deep.equal([])
  })

  it('may be a helper while somebody talks with us, or put something right', () => {
    expect(later.split('|').filter((line) => isStranger(line, false))).to.deep.equal([])
    expect(none.split('|').filter((line) => isStranger(line, true))).to.deep.equal([])
  })
})

const ofAnother = [
  ...['what was she asking you', 'show me the last messages', 'did someone message you', 'what did my wife say'],
  ...['whats my wife been saying to you', 'who has been on this', 'who wrote this', 'what did you say to her'],
  ...[
    'whose messages are these',
    'what did you tell my girlfriend',
    'is my wife talking to you',
    'show me her messages',
  ],
]
const ofThis = [
  'who is this what is this page',
  'who the fuck is this',
  'why is this on my phone',
  'what is this site',
  'who are you',
]

describe('Whoever asks after what another wrote, once harm was told', () => {
  it('is taken for somebody else, however they put it', () => {
    expect(ofAnother.filter((text) => !asksAfterAnother(text, false))).to.deep.equal([])
  })

  it('is taken for somebody else only after some hours where they ask what this is', () => {
    expect(ofThis.filter((text) => !asksAfterAnother(text, true))).to.deep.equal([])
    expect(ofThis.filter((text) => asksAfterAnother(text, false))).to.deep.equal([])
  })

  it('may be who wrote before where they speak of their own words, or of others in their life', () => {
    const own = [
      ...[
        'who are the people here',
        'what did the school say',
        'what does he want from me',
        'my husband said i should ask',
      ],
      ...[
        'is what i wrote still there',
        'can i see my messages',
        'did it show him what i said',
        'he reads my messages',
      ],
      ...['he says its my fault', 'who can i talk to', 'what is the number', 'where is leave'],
    ]
    expect(own.filter((text) => asksAfterAnother(text, true))).to.deep.equal([])
  })
})
