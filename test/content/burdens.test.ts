import { expect } from 'chai'
import type { Burden } from '#content/burdens.ts'
import { burdensIn, isHurtCaring } from '#content/burdens.ts'

describe('What weighs on people', () => {
  const told: Readonly<Record<Burden, readonly string[]>> = {
    loss: [
      ...['I lost my wife in July', 'My wife died in July', 'dad just died', 'he lost his dad in September'],
      ...['his dad died in september', 'we buried mum last week', 'my best mate passed away', 'since my husband died'],
      ...['lost him two years ago', 'i was widowed in the spring', 'my dog died'],
    ],
    missing: ['Just that I miss her. Send it', 'i just miss him', 'still miss my mum every day'],
    spent: [
      ...['im so tired i just cry', 'i just cry all the time', 'im exhausted', 'cant cope any more'],
      ...['wife does everything she is worn out', 'im at the end of my tether', 'she is crying at nite'],
    ],
    hurtCaring: ['mum hit me with the remote last night', 'my husband has dementia and he punched me', 'she bit me'],
    pointless: ['not really. whats the point', 'whats the point', 'i cant leave the house. what is the point'],
    longWait: [
      ...['i cant wait till january', 'JANUARY?? thats 2 months. is there nothing sooner', 'cant wait that long'],
      ...['And 28th January is a long time', 'is there anything quicker'],
    ],
  }
  for (const [burden, lines] of Object.entries(told)) {
    it(`is heard however they put it: ${burden}`, () => {
      expect(lines.filter((line) => !burdensIn(line).has(burden as Burden))).to.deep.equal([])
    })
  }

  it('is not heard in words that are only like those', () => {
    const none = [
      ...['i lost my dads number', 'my phone died', 'my son passed his driving test', 'lost my way', 'i nearly died'],
      ...['i lost touch with my sister', 'nobody died', 'my mum passed it on to you', 'will i miss the bus'],
      ...['whats the point of this form', 'i cant wait to start', 'is she tired of waiting', 'the baby is crying'],
      ...['my late husband did the heavy work', 'lost my son in tesco', 'a bereavement group', 'not tired just bored'],
    ]
    expect(none.filter((line) => burdensIn(line).size > 0)).to.deep.equal([])
  })

  it('is of a carer only where nobody else may have hurt them', () => {
    const [of, no] = [['my mum has dementia'], [] as string[]]
    expect(isHurtCaring('mum hit me with the remote last night', of)).to.equal(true)
    expect(isHurtCaring('my husband has dementia and he punched me', no)).to.equal(true)
    expect(isHurtCaring('dad hit me, he has alzheimers', no)).to.equal(true)
    const harm = [
      'my husband hit me',
      'he hit me again',
      'mum has dementia and my husband hit me',
      'dad hit me',
      'she bit me',
    ]
    for (const text of harm) expect(isHurtCaring(text, of), text).to.equal(false)
    expect(isHurtCaring('my partner hit me, im so confused', no)).to.equal(false)
  })
})
