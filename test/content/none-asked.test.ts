import { expect } from 'chai'
import { ofOursIn } from '#content/of-ours.ts'

describe('Somebody who wants nobody asked', () => {
  it('is heard, however they put it', () => {
    for (const text of [
      'i dont want no gp or link worker or anyone official',
      'please dont send me to a doctor or anything',
      'i dont want anyone official',
      'no link worker thanks',
      'please dont pass me on to anybody',
      'keep the gp out of it',
      'no professionals please, had enough of them',
      'dont refer me anywhere',
      'no gps no link workers just food',
      'i dont want to be referred',
    ])
      expect(ofOursIn(text), text).to.include('noneAsked')
  })

  it('is not one who has no GP, waits for one or asks what a link worker is', () => {
    for (const text of [
      'i have no gp',
      'i dont know what a link worker is',
      'i dont want to see the doctor about my knee again',
      'the gp wont refer me',
      'my link worker never came',
      'dont send me to the library its shut',
      'there was no doctors appointment',
      'i dont want to bother the doctor',
    ])
      expect(ofOursIn(text), text).not.to.include('noneAsked')
  })
})
