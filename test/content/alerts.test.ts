import { expect } from 'chai'
import { asksIfFree, asksOfAlert, asksWhetherSent, speaksOfBefore } from '#content/alerts.ts'

describe('What becomes of an alert', () => {
  it('is asked in their own way', () => {
    const asked = [
      ...['great. so some nosy cow reads that tomoro an rings the old bill', 'she readin the joke thing today is she'],
      ...['do they ring the police', 'what do staff do with it', 'what happens to the joke now', 'who sees that'],
      ...['is that on my doctors notes', 'have you put in that I said I might as well not be here'],
      ...['i dont want that on my notes', 'will what i said go on my record'],
    ]
    expect(asked.filter((text) => !asksOfAlert(text))).to.deep.equal([])
  })

  it('is not asked by who asks for something else, or whether to ring somebody themselves', () => {
    const not = ['is it open on friday', 'should i ring the police', 'i need food', 'who runs the choir', 'ok thanks']
    expect(not.filter(asksOfAlert)).to.deep.equal([])
  })

  it('is asked of what was told without danger, too: whether it went to anybody', () => {
    const asked = [
      ...[
        'did you just send it to somebody??',
        'and you didnt say did you send it',
        'who did you tell',
        'have you told anyone',
      ],
      ...['has it been sent to anyone', 'did you report it', 'did you pass that on'],
    ]
    expect(asked.filter((text) => !asksWhetherSent(text))).to.deep.equal([])
    const not = [
      'did you send me the list',
      'i told someone at school',
      'he sends me texts',
      'i sent the form',
      'who can i tell',
    ]
    expect(not.filter(asksWhetherSent)).to.deep.equal([])
  })

  it('may be asked of words said before, which are not said of now', () => {
    expect(speaksOfBefore('Have you put in that I said I might as well not be here')).to.equal(true)
    for (const now of ['I might as well not be here', 'i said i want to die and i do'])
      expect(speaksOfBefore(now), now).to.equal(false)
  })

  it('is asked with whether help costs anything, or asks for papers, in little English too', () => {
    const asked = [
      ...[
        'Ambulance take baby is free? I must show paper?',
        'i must pay?',
        'is 999 free',
        'how much does the ambulance cost',
      ],
      ...[
        'they want passport at hospital?',
        'do i have to pay for a and e',
        'i no have papers',
        'i have to show passport?',
      ],
      ...['we have no insurance', 'will the hospital charge me'],
    ]
    expect(asked.filter((text) => !asksIfFree(text))).to.deep.equal([])
    const not = [
      'i cant pay my rent',
      'i need toilet paper',
      'im free now',
      'i must go',
      'i have to pay the bills',
      'he cant breathe',
    ]
    expect(not.filter(asksIfFree)).to.deep.equal([])
  })
})
