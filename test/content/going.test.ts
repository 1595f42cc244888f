import { expect } from 'chai'
import { tellsOfGoing } from '#content/going.ts'
import { declines } from '#content/goodbye.ts'

describe('Somebody who means to go to a place', () => {
  for (const text of [
    'ok ill go to knit and natter thanks',
    "I'll ring them in the morning",
    'thanks i might give it a try',
    'gonna pop in there thursday',
    'right we will try that one',
  ]) {
    it(`is heard in "${text}"`, () => expect(tellsOfGoing(text, text.includes('knit'))).to.equal(true))
  }
  for (const text of [
    'i wont go there',
    'will they ring me',
    'ill go if theres no stairs there',
    'should i ring them?',
    'im going to be evicted',
    'i could go mad in here',
  ]) {
    it(`is not heard in "${text}"`, () => expect(tellsOfGoing(text, false)).to.equal(false))
  }
})

describe('Somebody who wants none of what was shown, and nothing else', () => {
  for (const text of ['no thanks', 'No.', 'nah im good', 'not really thanks', 'no thats all ta', 'leave it then']) {
    it(`is heard in "${text}"`, () => expect(declines(text)).to.equal(true))
  }
  for (const text of ['no not that one, something nearer', 'no money', 'thanks', 'none of them']) {
    it(`is not heard in "${text}"`, () => expect(declines(text)).to.equal(false))
  }
})
