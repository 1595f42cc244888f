import { expect } from 'chai'
import { aboutIn, wordsFor } from '#content/asking.ts'

describe('What somebody asks for', () => {
  const asked = (text: string) => aboutIn(text).flatMap(({ id, asked }) => (asked ? id : []))
  const told = (text: string) => aboutIn(text).flatMap(({ id, asked }) => (asked ? [] : id))

  it('is heard by the name of the thing, in all its forms', () => {
    expect(asked('is there a chess club')).to.include('board-games')
    expect(asked('somewhere to swim')).to.include('swimming')
    expect(asked('who can do my toddlers nappies')).to.include('baby-things')
  })

  it('is told apart from what they only tell of', () => {
    const text = 'Had a stroke in spring. Is there a choir?'
    expect([asked(text), told(text)]).to.deep.equal([['choir'], ['stroke']])
  })

  it('is all that they tell of, where they ask for nothing', () => {
    expect(asked('I look after my husband, he has dementia')).to.have.members(['carers', 'dementia'])
  })

  it('is not what they put aside', () => {
    expect(asked('Looking for a childminder not a nursery')).to.deep.equal(['childminder'])
  })

  it('is not the thing whose name is only a part of what they name', () => {
    expect(asked('any table tennis near me')).to.deep.equal(['table-tennis'])
    expect(asked('where can I play tennis')).to.deep.equal(['tennis'])
  })

  it('is heard with a slip in a long word', () => {
    expect(asked('any photografy clubs')).to.include('photography')
  })

  it('is heard where they do not name it', () => {
    const heard = {
      'hes the drunk, i just clear up': 'addict-family',
      'she never took a breath': 'baby-loss',
      'my brother took his own life': 'suicide-loss',
      'cant feel anything for my baby': 'postnatal',
      'he asks me who i am': 'dementia',
      'he counts the petrol miles': 'domestic-abuse',
    }
    for (const [text, id] of Object.entries(heard)) expect(told(text).concat(asked(text)), text).to.include(id)
  })

  it('is not heard in words that only look like it', () => {
    const notHeard = {
      'i use the bus every day': 'drugs',
      'mum drinks tea all day': 'addict-family',
      'i feel fed up': 'falls',
      'want to get fit with my daughter': 'epilepsy',
      'i take pride in my garden': 'lgbt',
      'she is coming out of hospital': 'lgbt',
      'he lost his job': 'bereavement',
      'robbing me blind': 'sight',
      'i am a carer': 'job-club',
      'i shake hands with everyone': 'parkinsons',
    }
    for (const [text, id] of Object.entries(notHeard)) expect(told(text).concat(asked(text)), text).not.to.include(id)
  })
})

describe('What somebody told over a while', () => {
  const told = ['my wife died in may', 'no food in the house. i dont want counselling', 'castlegate surgery']

  it('is searched with for each need by the texts that tell of it alone', () => {
    expect(wordsFor('bereavement', told)).to.equal('my wife died in may')
    expect(wordsFor('food', told)).to.include('no food in the house').and.not.include('wife')
  })

  it('is nothing for what they never spoke of, or only refused', () => {
    expect([wordsFor('arts', told), wordsFor('mood', told)]).to.deep.equal(['', ''])
  })

  it('is a lunch club where they speak of lunch, and not where they go without it', () => {
    const ids = (text: string) => aboutIn(text).map(({ id }) => id)
    for (const text of ['lunch', 'where can i get lunch', 'any lunch on fridays', 'somewhere for lunch with people'])
      expect(ids(text), text).to.include('lunch-club')
    for (const text of ['ive got no lunch for the kids', 'i skipped lunch, no money for food', 'cant afford lunch'])
      expect(ids(text), text).not.to.include('lunch-club')
  })

  it('is no homeless service where they look for somewhere to go, but is where they have nowhere', () => {
    const ids = (text: string) => aboutIn(text).map(({ id }) => id)
    for (const text of ['somewhere to go in the evening', 'somewhere to go', 'want somewhere to go with my mum'])
      expect(ids(text), text).not.to.include('homeless')
    for (const text of ['i have nowhere to go', 'no place to go', 'somewhere to stay tonight', 'somewhere to sleep'])
      expect(ids(text), text).to.include('homeless')
  })
})
