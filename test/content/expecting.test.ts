import { expect } from 'chai'
import type { Expecting } from '#content/expecting.ts'
import { expectingIn } from '#content/expecting.ts'

const said: Readonly<Record<Expecting | 'nothing', string>> = {
  pregnant:
    'im 7 months pregnant and lonely|im pregnant|pregnant and skint|expecting my first in june|my baby is due next month|im having a baby|20 weeks pregnant, no money|PREGNANT need help',
  newborn:
    'just had a baby and dont know anyone|ive got a newborn|my baby is 3 weeks old|new mum here|had a baby last week|i had my baby two weeks ago|new dad, no sleep',
  neither: 'i lost my baby|i was pregnant but lost it|i had a miscarriage|our baby died|had a stillbirth',
  nothing:
    'my wife is pregnant|my daughter is pregnant and needs a cot|im not pregnant|i had a baby 20 years ago|im lonely|trying to get pregnant|expecting a call|my sister has a new baby|son is 9|my dog had puppies',
}

describe('Who is pregnant or has a new baby', () => {
  for (const [what, lines] of Object.entries(said))
    it(`is heard: ${what}`, () => {
      const wrong = lines.split('|').filter((line) => (expectingIn(line) ?? 'nothing') !== what)
      expect(wrong.map((line) => `${line}: ${expectingIn(line)}`)).to.deep.equal([])
    })
})
