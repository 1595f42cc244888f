import { expect } from 'chai'
import { goesOn } from '#content/goes-on.ts'
import { leftOutIn } from '#content/left-out.ts'
import { askedOfAnother } from '#content/may-ask.ts'
import { addressSaid } from '#content/street.ts'

describe('Where somebody lives', () => {
  for (const [text, before, address] of [
    ['I live at 14 Beck Side, Kirk Ashdale, if they need that.', undefined, '14 Beck Side, Kirk Ashdale'],
    ['its 9 station road not 6', '6 station road', '9 station road'],
    ['you have the address wrong, 41 not 14', '14 Beck Side, Hensby', '41 Beck Side, Hensby'],
    ['the number is 41, I put 14 first', '14 Beck Side', '41 Beck Side'],
    ['my address is flat 2, 9 Station Road', undefined, 'flat 2, 9 Station Road'],
  ] as const) {
    it(`is heard in "${text}"`, () => expect(addressSaid(text, { address: before })?.address).to.equal(address))
  }

  for (const text of [
    'i cant pay 14 quid an hour',
    '12 Market Place surgery',
    'ring at 10 not 9',
    '3 steps at the side',
  ])
    it(`is not heard in "${text}"`, () => expect(addressSaid(text, { address: '14 Beck Side' })).to.equal(null))

  for (const text of [
    'i cant read very well, letters to my mums 12 Mill Lane',
    'my daughter will sit with me, she lives at 4 Beck Road',
    'write to my sisters, 9 Station Road',
    '12 Mill Lane, thats my mums',
    'post it care of my nan at 3 Beck Side',
    'my neighbour Jean at 4 Beck Road has a key',
    'his address is 4 Beck Road',
  ])
    it(`is not where somebody else lives: "${text}"`, () => expect(addressSaid(text, {})).to.equal(null))

  for (const [text, address, rest] of [
    ['large print please, and im at 7 Beck Side', '7 Beck Side', 'large print please'],
    ['im at 7 Beck Side and i cant do stairs', '7 Beck Side', 'i cant do stairs'],
    ['i live with my mum at 12 Mill Lane', '12 Mill Lane', 'i live with my mum at 12 Mill Lane'],
    [
      'im stopping at my sons, 4 Beck Road, and i need large print',
      '4 Beck Road',
      'im stopping at my sons, and i need large print',
    ],
    ['letters to 7 Beck Side, i dont do phones', '7 Beck Side', 'letters to 7 Beck Side, i dont do phones'],
    ['I live at 14 Beck Side, Kirk Ashdale, if they need that.', '14 Beck Side, Kirk Ashdale', ''],
    ['its 9 station road not 6', '9 station road', ''],
  ] as const)
    it(`loses nothing else of "${text}"`, () => expect(addressSaid(text, {})).to.deep.equal({ address, rest }))

  it('is where the one lives for whom it is asked', () =>
    expect(addressSaid('she lives at 4 Beck Road', { who: 'other' })?.address).to.equal('4 Beck Road'))
})

describe('What somebody wants left out', () => {
  it('is a thing that they name', () => {
    expect(leftOutIn('no interpreter i speak ok. and dont put beers')).to.deep.equal(['interpreter', 'beers'])
    expect(leftOutIn('please leave out the bit about my son')).to.deep.equal(['son'])
    expect(leftOutIn('what u sent about beers pls remove')).to.deep.equal(['beers'])
  })

  for (const text of [
    'no money',
    'i have no heating and no food',
    'take that out',
    'dont send it',
    'take my number off',
  ])
    it(`is nothing in "${text}"`, () => expect(leftOutIn(text)).to.deep.equal([]))
})

describe('Whether one may ask for another', () => {
  for (const text of [
    'Is it ok to text about somebody else?',
    'Am I allowed to ask on behalf of a student, yes or no?',
    "I'd be giving you his name, is that ok without asking him?",
    'you havent said about him being under 18 and whether he has to agree',
    'do i have to tell her first',
  ])
    it(`is asked in "${text}"`, () => expect(askedOfAnother(text)).to.not.equal(null))

  for (const text of [
    'can i bring someone with me',
    'is it ok to come late',
    'he is under the weather, can i get help',
  ])
    it(`is not asked in "${text}"`, () => expect(askedOfAnother(text)).to.equal(null))
})

describe('A message that goes on with a sentence of the one before', () => {
  it('is told with the beginning of it', () => {
    expect(goesOn('Oh dear. I can not get there, and I do not', 'hear well on the telephone')).to.equal(
      'I can not get there, and I do not hear well on the telephone',
    )
  })

  it('is told alone where that was whole', () => {
    expect(goesOn('I can not get there.', 'please text me')).to.equal('please text me')
    expect(goesOn(undefined, 'please text me')).to.equal('please text me')
  })
})
