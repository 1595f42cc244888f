import { expect } from 'chai'
import { refusedIn, sift } from '#content/denied.ts'

describe('What somebody denies', () => {
  for (const [text, told, denied] of [
    ['not work, im lonely', 'lonely', 'not work'],
    ['i havent got diabetes ive got a bad back', 'bad back', 'i have not got diabetes'],
    ['no i dont drink', '', 'no i do not drink'],
    ['food? no. weve food. its the form', 'the form', 'food'],
    ['FOOD again. dont want bloody food', '', 'do not want bloody food'],
    ['money? nah, im lonely', 'lonely', 'money'],
    ['weve plenty of food ta', '', 'we have plenty of food'],
    ['leccy isnt the main thing tho its the school', 'school', 'leccy is not the main thing'],
    ['my back not work', 'my back', 'not work'],
    ['dont want a food bank, but skint', 'skint', 'do not want a food bank'],
    ['i dont want a support group i want a job', 'i want a job', 'i do not want a support group'],
    ['dont need money need someone to talk to', 'need someone to talk to', 'do not need money'],
    ['not food, its nappies i need', 'nappies i need', 'do not need food'],
    ['im ok for food but no nappies', 'no nappies', 'ok for food'],
    ['no talking therapies thanks, its my gas bill', 'my gas bill', 'no talking therapies thanks'],
    ['dont want to talk about my drinking, its my rent', 'my rent', 'do not want to talk about my drinking'],
  ] as const) {
    it(`is set apart in "${text}"`, () => {
      const sifted = sift(text)
      if (told !== '') expect(sifted.told).to.include(told)
      expect(sifted.denied).to.include(denied.slice(0, 8))
    })
  }

  for (const text of [
    'no friends',
    'not sleeping',
    'im not coping',
    'not got any money',
    'i am not eating',
    'nothing to eat',
    'i cant stop drinking',
    'not well at all',
    'we have no food in',
    'is it free? no idea where to look',
    'i dont want bailiffs coming round',
    'dont want to lose my home',
    'i dont want my kids taken',
    'no money please help',
    'not food not heat need help',
    'im not ok for food',
    'i dont have enough food',
    'i dont want to live',
    'i dont want to be on my own',
  ]) {
    it(`is not what they go without: "${text}"`, () => expect(sift(text).denied).to.equal(''))
  }

  it('is nothing that they asked for since', () => {
    expect(refusedIn(['dont want a food bank, but skint'])).to.deep.equal(['food', 'bank'])
    expect(refusedIn(['dont want a food bank, but skint', 'go on then, the food bank'])).to.deep.equal([])
    expect(refusedIn(['no friends', 'not sleeping', 'i havent got food'])).to.deep.equal([])
  })
})
