import { expect } from 'chai'
import { besidesWork, hasNoSurgery, introducedIn, surgeryDoubted } from '#content/introduced.ts'
import { meaningsIn } from '#content/meanings.ts'

describe('Who somebody says that they are, before they are asked', () => {
  for (const [text, told] of [
    ['hi my name is Dave, im with Castlegate. my number is 07700 900123', { name: 'Dave', surgery: 'Castlegate' }],
    ['my names dave smith im lonely', { name: 'dave smith' }],
    ['hi im Dave, can i get a link worker', { name: 'Dave' }],
    ['i want a link worker. its Sue 07700 900555', { name: 'Sue' }],
    ['im registered at Priory surgery and i cant sleep', { surgery: 'Priory surgery' }],
    ['people call me Mo, i need a link worker', { name: 'Mo' }],
    ['could a link worker ring me, its Parveen, southmoor health centre', { name: 'Parveen' }],
    ['i want a link worker, im Dave and im at Castlegate surgery', { name: 'Dave', surgery: 'Castlegate surgery' }],
    ['im Dave and im at Castlegate surgery, can someone see me', { name: 'Dave', surgery: 'Castlegate surgery' }],
    ['link worker please. this is Grace Adeyemi', { name: 'Grace Adeyemi' }],
  ] as const)
    it(`is heard in "${text}"`, () => expect(introducedIn(text, false, true)).to.deep.equal(told))

  for (const text of [
    'Hi Im Polish, can i get help',
    'hello, im Deaf and lonely',
    'my gp is useless',
    'im with my mum at the surgery',
    'call me later please',
    'link worker please, im Muslim, is that ok',
    'can a link worker ring me, its Monday, im off',
    'im Autistic and i hate phones, link worker please',
    'i want a link worker, this is Rubbish and im fed up',
    'call me on 07700 900111',
    'my name is on the list',
  ])
    it(`is not heard in "${text}"`, () => expect(introducedIn(text, false, true)).to.deep.equal({}))

  it('is a surgery by its bare name only from who asks for a link worker', () =>
    expect(introducedIn('im with Vodafone and cant pay', false, false)).to.deep.equal({}))

  for (const [text, told] of [
    [
      'for a friend, Joe, he said its ok. my name is Al 07700 900111',
      { name: 'Al', theirName: 'Joe', reach: '07700 900111', knows: 'yes' },
    ],
    ['his name is Ken and mine is Ruth 07700 900333', { name: 'Ruth', theirName: 'Ken', reach: '07700 900333' }],
    ['for my neighbour Jean, she is with Priory. i am Sue', { name: 'Sue', theirName: 'Jean', surgery: 'Priory' }],
    ['ring my friend called Bob on 07700 900222', { theirName: 'Bob', theirReach: '07700 900222' }],
    ['she doesnt know im asking', { knows: 'no' }],
    ['he doesnt know what to do', {}],
  ] as const)
    it(`is heard of whom it is for, and of who asks: "${text}"`, () =>
      expect(introducedIn(text, true, true)).to.deep.equal(told))
})

describe('That they are with no surgery', () => {
  for (const text of ['im not registered with a gp and no fixed address', 'i havent got a doctor', 'no gp, no address'])
    it(`is heard in "${text}"`, () => expect(hasNoSurgery(text)).to.equal(true))
  for (const text of ['no gp appointments', 'i dont have a doctors appointment', 'no doctor will see me'])
    it(`is not heard in "${text}"`, () => expect(hasNoSurgery(text)).to.equal(false))
})

describe('Who cannot tell which surgery is theirs', () => {
  for (const text of `not sure which one i'm under|cant remember the name of it|its gone clean out of my head|i forget what they call it|no idea mate|couldnt tell you|my minds gone blank sorry|dont rightly know|im not certain|dunno what its called`.split(
    '|',
  ))
    it(`names none in "${text}"`, () => expect(surgeryDoubted(text)).to.equal(''))
  it('names it after all beside the doubt', () => {
    expect(surgeryDoubted('not sure, i think its castlegate')).to.equal('castlegate')
    expect(surgeryDoubted('i cant remember but its the riverside one')).to.equal('the riverside one')
    expect(surgeryDoubted('dont know the name its on mill lane')).to.equal('on mill lane')
    expect(surgeryDoubted('maybe priory? not sure')).to.equal('priory')
  })
  for (const text of [
    'castlegate',
    'the one by the cattle market',
    'dr patels',
    'know it as the Riverside',
    'forge lane',
  ])
    it(`does not doubt it in "${text}"`, () => expect(surgeryDoubted(text)).to.equal(null))
})

describe('Who asks for another', () => {
  for (const text of [
    "i'm a support worker and i want to refer someone",
    'hi i work at a food bank, can i refer a lady who comes here',
    'how do i refer my neighbour',
    'id like to refer one of our tenants',
    'i have a client i want to refer',
    'can i refer him',
    'we have a lady at our church we want to refer',
    'is this where we refer people',
    'health visitor here, want to refer a young mum',
    'want to refer an older man who lives alone',
    'can i refer her to you please',
  ])
    it(`wants a link worker for them: "${text}"`, () => expect([...meaningsIn(text)]).to.include('linkWorker'))

  for (const text of [
    'my gp wouldnt refer him',
    'can you refer my son to camhs',
    'they said they would refer her to the hospital',
    'the council could refer us for a food parcel',
    'do you do furniture for families',
  ])
    it(`does not with "${text}"`, () => expect([...meaningsIn(text)]).to.not.include('linkWorker'))

  it('tells of no need with what they do for a living', () => {
    expect(besidesWork("i'm a support worker and i want to refer someone").trim()).to.equal(
      'and i want to refer someone',
    )
    expect(besidesWork('hi i work at a food bank, can i refer a lady')).to.not.include('food')
  })
})
