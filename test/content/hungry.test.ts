import { expect } from 'chai'
import { isHungry, saysTodayAgain } from '#content/hungry.ts'

const hungry = [
  'ive had toast since sunday',
  'aint eaten since yesterday',
  'i need food today',
  'im starving',
  'not eaten for 2 days',
  'havent had anything to eat all day',
  'food tonight mate',
  'kids went to bed hungry',
  'i could do with something to eat now',
  'living on cereal since friday',
  'had nowt since yesterday',
  'is there a food bank open today that i can hobble to',
  'is there anywhere does hot food tonight',
  'need a shower today if poss and something to eat',
]
const notHungry = [
  'im hungry for a challenge',
  'my dog is starving',
  'what time is food served today at the lunch club',
  'i had toast for breakfast and felt fine',
  'not eaten cos i feel sick',
  'my mum hasnt eaten for days',
  'is there a place open today that does art',
  'i want to cook more',
]
const again = [
  'IM SAYING SO',
  'i just said so. does that mean theres somewhere tonight or not',
  'i DID say i need food today. twice',
  'i need it tonight not tomorrow',
]
const other = ['i said i like gardening', 'thats fine ill go tomorrow', 'i did the form']

describe('somebody who needs food today', () => {
  for (const text of hungry) it(`is heard in "${text}"`, () => expect(isHungry(text)).to.equal(true))
  for (const text of notHungry) it(`is not heard in "${text}"`, () => expect(isHungry(text)).to.equal(false))
  for (const text of again) it(`says it again with "${text}"`, () => expect(saysTodayAgain(text)).to.equal(true))
  for (const text of other) it(`says nothing of it with "${text}"`, () => expect(saysTodayAgain(text)).to.equal(false))
})
