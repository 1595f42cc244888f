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

  for (const text of [
    'ok um if i dont want that what? it just stops. can you not send it, i only wanted to see whats around first',
    'pls dont send it yet, im just looking',
    'i didnt mean to send that',
    'oh i didnt mean to ask for anyone',
    'could you just not send it',
    'wait unsend that',
  ])
    it(`takes back what was asked for by mistake with "${text}"`, () => expect(takesBackIn(text)).to.equal('it'))
  for (const text of [
    'dont send it to my gp',
    'can you not send me so many',
    'i didnt mean to snap',
    'i didnt want that job',
  ])
    it(`takes nothing back with "${text}"`, () => expect(takesBackIn(text)).to.equal(null))
})
