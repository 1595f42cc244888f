import { expect } from 'chai'
import { sift } from '#content/denied.ts'

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
  ]) {
    it(`is not what they go without: "${text}"`, () => expect(sift(text).denied).to.equal(''))
  }
})
