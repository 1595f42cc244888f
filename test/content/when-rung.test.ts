import { expect } from 'chai'
import { asksWhenRung } from '#content/when-rung.ts'

describe('When somebody is rung', () => {
  for (const text of [
    'ok wen',
    'no wen u ring',
    'wen u ring me',
    'did thay ring',
    'no gud. stil ring me',
    'is it stil fri u ring',
    'When?',
    'what time will they call me',
    'when is someone ringing',
    'cary on. did thay ring. i was a sleep',
    'have they rung yet',
    'ok what day',
    'is it still friday?',
    'when is my call',
    'When person call me?',
    'how long till they ring',
  ])
    it(`is asked: ${text}`, () => expect(asksWhenRung(text)).to.equal(true))

  for (const text of [
    'when is the tenants evening',
    'what time does it open',
    'when they ring tell them im deaf',
    'ring me when you can',
    'did they ring the council about it',
    'my mum rang me on friday',
    'when did the council call my landlord',
    'when does the food bank open',
  ])
    it(`is not asked: ${text}`, () => expect(asksWhenRung(text)).to.equal(false))
})
