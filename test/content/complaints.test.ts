import { expect } from 'chai'
import { tellsWhatWentWrong } from '#content/complaints.ts'

describe('Who asks to complain', () => {
  for (const text of [
    'i waited 3 weeks and nobody came, its disgusting, who do i complain to',
    'She was rude to my wife. who do I tell?',
    'i want to complain about the way your man spoke to my wife',
    'complaint: told me they would come tuesday, did not',
  ])
    it(`has told what went wrong in "${text}"`, () => expect(tellsWhatWentWrong(text)).to.be.true)

  for (const text of [
    'i want to make a formal complaint',
    'Who do I complain to?',
    'how do i complain about my link worker',
    'Complaint about the link worker, where does that go',
    'let me speak to your manager please',
  ])
    it(`has told nothing yet in "${text}"`, () => expect(tellsWhatWentWrong(text)).to.be.false)
})
