import { expect } from 'chai'
import { wasInCare } from '#content/in-care.ts'
import { hasNoCredit } from '#content/no-credit.ts'

describe('Somebody who was in care', () => {
  it('is heard to have been', () => {
    const said = [
      ...['i was in care til i was 18', 'im a care leaver', 'i grew up in foster care', 'i left care last year'],
      ...['i was in the care system', 'been in care since i was 6', 'i was fostered', 'i was in a kids home'],
      ...['in care till i turned 18', 'im care experienced'],
    ]
    expect(said.filter((text) => !wasInCare(text))).to.deep.equal([])
  })

  it('is nobody whose mother or children are, or who works there', () => {
    const said = [
      ...['my mum is in a care home', 'i work in care', 'my kids are in care', 'i was in intensive care'],
      ...['he was in care', 'i dont care', 'i care for my mum'],
    ]
    expect(said.filter(wasInCare)).to.deep.equal([])
  })
})

describe('Somebody without credit to ring', () => {
  it('is heard to have none', () => {
    const said = [
      ...['cant ring i got like no credit left', 'ive run out of credit', 'no minutes left on my phone'],
      ...['i have no phone credit', 'cant top my phone up', 'my credit has run out'],
    ]
    expect(said.filter((text) => !hasNoCredit(text))).to.deep.equal([])
  })

  it('is nobody who speaks of a meter, a loan or a card', () => {
    const said = [
      ...['no credit on the meter', 'i have no credit card', 'no credit union near me', 'universal credit'],
      ...['i get no credit for what i do for mum', 'no minutes to spare'],
    ]
    expect(said.filter(hasNoCredit)).to.deep.equal([])
  })
})
