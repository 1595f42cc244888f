import { expect } from 'chai'
import { asksOfAlert, asksWhetherSent, speaksOfBefore } from '#content/alerts.ts'

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
})
