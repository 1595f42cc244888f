import { expect } from 'chai'
import { aboutIn } from '#content/asking.ts'

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

  it('is heard with a slip in a long word', () => {
    expect(asked('any photografy clubs')).to.include('photography')
  })
})
