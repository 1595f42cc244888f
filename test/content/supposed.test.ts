import { expect } from 'chai'
import { isSupposed } from '#content/supposed.ts'

const would =
  "they'd have to ring me or write|theyd have to phone me|they would need to send a letter or ring, they would have to text me|someone would have to ring me|if they ring me i wont hear it|they might call when im out|they could ring or text me|i hope they ring me"
const did =
  'they never rang me|nobody has rung|can someone ring me|i want someone to ring me|they said they would ring me|you said someone would call and they didnt|she was supposed to ring'

describe('What would happen', () => {
  it('is told from what did, and from what is asked for', () => {
    expect(would.split('|').filter((one) => !isSupposed(one))).to.deep.equal([])
    expect(did.split('|').filter(isSupposed)).to.deep.equal([])
  })
})
