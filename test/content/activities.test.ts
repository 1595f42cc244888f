import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { activities, activitySought, enjoysIn, readActivities, refusesIn } from '#content/activities.ts'

const ids = (text: string) => enjoysIn(text).map(({ id }) => id)

const enjoyed: Readonly<Record<string, string>> = {
  football: `football|used to play 5 a side lol|a bit of footy|i love football|footie with my mates|I was always good at football|i miss playing football|football was my life|cant play football any more`,
  knitting: `a bit of knitting|i knit|knitting and stuff|I like to knit|used to love knitting|im into crochet|kniting`,
  outdoors: `i like being outdoors|being out in nature|love the countryside|im happiest outside`,
  gardening: `cant do my garden any more|I used to have an allotment|love gardening but only got a balcony|gardening|i miss my garden since i moved`,
  singing: `used to sing in a choir and miss it|singing helps me|karaoke|i enjoy singing`,
  walking: `i like walking my dog|going for walks|used to go rambling|walking makes me feel better`,
  fishing: `fishing|used to go fishing with my dad|bit of fishing lol`,
  'playing-music': `i play guitar|used to play the drums|piano`,
  baking: `baking cakes|i love to bake|used to bake for the family`,
  woodwork: `im good at woodwork|carpentry was my trade and i loved it|used to do joinery`,
  'board-games': `chess|i like board games|playing cards`,
  cooking: `i can cook and i love it|cooking|i enjoy cooking`,
}

const notEnjoyed = `i hate football|gambling on football|football is on telly all day and it drives me mad|i dont like swimming|not football|no interest in bingo|cant stand the gym
  i cant cook|i need food|fed up of cooking|im scared of swimming|my son needs a football club|walking is hard|i feel like rubbish|walking frame|my back hurts when i walk|got kicked out of the pub
  i lost all my money on bingo|no music please|is there a walking group near me|i am used to walking|he is always watching football|cant read|i never liked dancing|dogs barking all night|the library is shut`

const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

describe('What people like to do', () => {
  for (const [id, all] of Object.entries(enjoyed)) {
    it(`is ${id} where they say so, or name it`, () => {
      expect(lines(all).filter((line) => !ids(line).includes(id))).to.deep.equal([])
    })
  }

  it('is not what they dislike, what harms them, or what they only speak of', () => {
    expect(lines(notEnjoyed).filter((line) => ids(line).length > 0)).to.deep.equal([])
  })

  it('may be several things, and not what comes after a but', () => {
    expect(ids('i like knitting, walking and a bit of bingo')).to.have.members(['knitting', 'walking', 'bingo'])
    expect(ids('i hate football but love knitting')).to.deep.equal(['knitting'])
    expect(ids('i love music but football is on all day')).to.deep.equal(['music'])
    expect(ids('')).to.deep.equal([])
  })

  it('is each known by one name, and found by one to four words', () => {
    expect(new Set(activities.map(({ id }) => id)).size).to.equal(activities.length)
    expect(activities).to.have.length.at.least(60)
    for (const { find } of activities) for (const words of find) expect(words).to.equal(words.toLowerCase())
  })

  it('comes to an end, however much they write', () => {
    for (const part of ['i like ', 'football not ', 'used to play a ', 'a'])
      enjoysIn(part.repeat(2_000).slice(0, 2_000))
  })

  it('is refused in a sentence where its file is wrong', () => {
    const yaml = readFileSync(`${import.meta.dirname}/../../content/activities.yaml`, 'utf8')
    expect(() => readActivities(yaml.replace('id: rugby', 'id: Rugby'))).to.throw('Expected small letters and hyphens')
    expect(() => readActivities(yaml.replace('[rugby]', '[rugby..]'))).to.throw('content/activities.yaml, "rugby..":')
    expect(() => readActivities(yaml.replace('likedAfter:', 'after:'))).to.throw('content/activities.yaml, likedAfter')
  })
})

describe('Something to do', () => {
  const asked = (text: string) => activitySought(text)?.id
  it('is asked for by its name, and only there', () => {
    expect(asked('owt in northfield fishing')).to.equal('fishing')
    expect(asked('is there a bell ringing group')).to.equal('bell-ringing')
    expect(asked('fishing in thornley')).to.equal('fishing')
    for (const text of ['is there a bus to the library', 'can i bring my dog', 'where can i get food, not films'])
      expect(asked(text), text).to.equal(undefined)
  })

  it('is refused by its name, and not where there is none of it', () => {
    const refused = (text: string) => refusesIn(text).map(({ id }) => id)
    expect(refused('northfield. not a fuckin knitting circle tho')).to.deep.equal(['knitting'])
    expect(refused('anything but walking')).to.deep.equal(['walking'])
    expect(refused('something to do, no bingo please')).to.deep.equal(['bingo'])
    for (const text of ['theres no swimming near me', 'my husband is always fishing', 'not been fishing in years'])
      expect(refused(text), text).to.deep.equal([])
  })

  it('is not liked for having been their work', () => {
    const worked = [
      'I was on the railway 41 years I like a thing with a timetable',
      'i worked on the railways all my life and i like to be on time',
      'i drove trains, i like it quiet',
    ]
    expect(worked.flatMap((text) => enjoysIn(text))).to.deep.equal([])
    expect(enjoysIn('i like model trains').map(({ id }) => id)).to.deep.equal(['models-and-trains'])
    expect(enjoysIn('i worked in a bank and love gardening').map(({ id }) => id)).to.deep.equal(['gardening'])
  })
})
