import { expect } from 'chai'
import { whyNoneIn } from '#content/why-none.ts'

const said = {
  tooFar: [
    'too far for me',
    'its too far away for me',
    'bit far',
    'theyre miles away',
    'i cant get there',
    'other side of town',
  ],
  wrongTime: [
    'wrong time for me',
    'im at work them hours',
    'the times are no good',
    'i work days',
    'its too early for me',
  ],
  cost: ['it costs too much', 'cant afford it', 'too dear', 'im skint'],
  notForMe: ['not for me', 'not really my thing', "them's no use to me", 'not my cup of tea'],
}
const other = [
  'i want something with dogs',
  'how far is it?',
  'my mum is ill',
  'i need a job',
  'nearer to the bus and cheaper and not so early and my knees are bad and i am tired',
]

describe('What was wrong with the places shown', () => {
  for (const [why, texts] of Object.entries(said))
    for (const text of texts) it(`is ${why} in "${text}"`, () => expect(whyNoneIn(text)).to.equal(why))
  for (const text of other) it(`is not told in "${text}"`, () => expect(whyNoneIn(text)).to.equal(null))
})
