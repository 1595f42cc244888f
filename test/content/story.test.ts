import { expect } from 'chai'
import { besidesOpening, isStory } from '#content/story.ts'

describe('A story', () => {
  it('is told by who writes at length and asks for nothing', () => {
    const stories = [
      'The frost has had the last of my beans. Joan always lifted the dahlias by bonfire night but I left it too late this year.',
      'do you know what she says, she says where is Sheila, and im stood there. i say im here mum and she says no the little one',
      'i dont want anything i just thought id write because the house is so still since sunday and the clock is loud',
    ]
    expect(stories.filter((one) => !isStory(one))).to.deep.equal([])
  })

  it('is none where something is asked for, or little is said', () => {
    const others = [
      'the frost has had my beans',
      'my son says he wont go and my daughter says she wont either so i need somebody to come and sit with mum',
      'My hands are getting stiff for the digging now and I wondered if you knew of anybody who might give me an hour',
      'i have been on my own since march and the days are long, is there a coffee morning near me or something like it',
      'they stopped my money in october and i have been to the library twice, can someone sit down with me and the form',
    ]
    expect(others.filter(isStory)).to.deep.equal([])
  })

  it('may be opened with "do you know what she says", which asks us nothing', () => {
    expect(besidesOpening('do you know what she says, she says where is Sheila')).to.equal(
      'she says, she says where is Sheila',
    )
    expect(besidesOpening('did you know what my mum did')).to.equal('my mum did')
    for (const asked of [
      'do you know who sees this',
      'do you know what they do with my data',
      'do you know what time it shuts',
    ])
      expect(besidesOpening(asked), asked).to.equal(asked)
  })

  it('may begin with what we asked said back in wonder, which asks us nothing', () => {
    const told =
      'Kev? Where did that come from. Well since you ask, he fits exhausts and he is a good man, but he looks the other way now and goes and does the bins'
    expect(isStory(told)).to.equal(true)
    expect(
      isStory(
        'our Sheila? what about her. she has gone to live with her lad in Spain and the house is that quiet now i talk to the kettle',
      ),
    ).to.equal(true)
    const asked = 'Thornley? Where did that come from. I said Northfield'
    expect(besidesOpening(asked)).to.equal(asked)
  })
})
