import { expect } from 'chai'
import { commandIn } from '#bot/command-in.ts'
import { takesBackIn } from '#content/take-back.ts'

describe('Somebody who writes of the word PERSON', () => {
  for (const text of [
    'is there an actual human or is PERSON just a bot too',
    'what is PERSON',
    'is PERSON a real human?',
  ])
    it(`asks for nobody with "${text}"`, () => expect(commandIn(text)).to.equal(null))
  for (const text of ['PERSON please, about the exclusion', 'ok PERSON then', 'is that so? PERSON'])
    it(`asks for one with "${text}"`, () => expect(commandIn(text)).to.equal('person'))

  it('may never have asked for one, and is told how to take it back', () => {
    expect(takesBackIn('wait i didnt ask for one. what did u put')).to.equal('it')
    expect(takesBackIn('i didnt ask for one of those lists, i asked for food')).to.equal(null)
  })
})
