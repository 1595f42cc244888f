import { expect } from 'chai'
import { tellsOfHome } from '#content/home.ts'

describe('A home that was spoken of before', () => {
  const before = ['leter came. rent']
  for (const text of [
    'court tomorrow, u ring fri to late',
    'cort day is thers day. on leter i fink',
    'bailiffs coming',
    'thay put me out friday',
    'i got to be out by monday',
  ])
    it(`may be lost soon: ${text}`, () => expect(tellsOfHome(text, before)).to.equal('eviction'))

  it('has a red letter', () => expect(tellsOfHome('ok. leter is red. fritend', before)).to.equal('rent letter'))

  for (const text of ['im in family court about my kids', 'a food court', 'i had to get out for a walk', 'red wine'])
    it(`is not spoken of: ${text}`, () => expect(tellsOfHome(text, before)).to.equal(null))

  it('is not, where nobody spoke of one', () => expect(tellsOfHome('court tomorrow', ['im lonely'])).to.equal(null))
})
