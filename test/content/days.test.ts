import { expect } from 'chai'
import { daysIn, wishesForOtherTime } from '#content/days.ts'

describe('Days that are asked about', () => {
  const asked: readonly (readonly [string, readonly number[]])[] = [
    ['i work mondays. is it on a friday?', [5]],
    ['is it on saturdays?', [6]],
    ['is it open on monday', [1]],
    ['is the cafe on at the weekend?', [6, 7]],
    ['do they do anything on a saturday?', [6]],
    ['are they there thursday', [4]],
    ['and sundays?', [7]],
    ['is that open sat?', [6]],
    ['does it run on sat and sun?', [6, 7]],
  ]
  for (const [text, days] of asked)
    it(`are these in "${text}"`, () => {
      expect(daysIn(text)).to.deep.equal(days)
      expect(wishesForOtherTime(text)).to.equal(false)
    })

  for (const text of [
    "Is that memory cafe one of those support group do's, sat in a circle? Cant be doing with that",
    'do they all sat round tables?',
    'is there a bus? i was there tuesday',
  ])
    it(`are none in "${text}"`, () => expect(daysIn(text)).to.deep.equal([]))

  for (const text of [
    "Tuesday dinner time I'm at school though, on me feet 9 till half 2. Owt in an evening or a saturday?",
    'anything on a weekend?',
    'is there owt on saturdays',
    'got anything of an evening?',
    'Tuesdays no good, any others in the evening?',
    'Thats the same one you daft sod. Anything when im not at work',
  ])
    it(`are none where another place is wished for: ${text}`, () => {
      expect(daysIn(text)).to.deep.equal([])
      expect(wishesForOtherTime(text)).to.equal(true)
    })
})
