import { expect } from 'chai'
import { isStory } from '#content/story.ts'

describe('A story', () => {
  it('is told by who writes at length and asks for nothing', () => {
    const stories = [
      'The frost has had the last of my beans. Joan always lifted the dahlias by bonfire night but I left it too late this year.',
      'i dont want anything i just thought id write because the house is so still since sunday and the clock is loud',
    ]
    expect(stories.filter((one) => !isStory(one))).to.deep.equal([])
  })

  it('is none where something is asked for, or little is said', () => {
    const others = [
      'the frost has had my beans',
      'My hands are getting stiff for the digging now and I wondered if you knew of anybody who might give me an hour',
      'i have been on my own since march and the days are long, is there a coffee morning near me or something like it',
      'they stopped my money in october and i have been to the library twice, can someone sit down with me and the form',
    ]
    expect(others.filter(isStory)).to.deep.equal([])
  })
})
