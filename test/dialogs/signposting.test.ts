import { expect } from 'chai'
import { speak } from '#content/words.ts'
import type { Step } from '#dialogs/step.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { having, hungry, inThornley, messages, notes, place, said, where } from '#test/support/steps.ts'

const texts = ({ effects }: Step) =>
  effects
    .flatMap((effect) => (effect.type === 'say' ? [speak(effect.params, { short: true, numbered: true })] : []))
    .join()

const lonely = said('im lonely', { needs: [{ id: 'loneliness', score: 0.9 }] })
const shown: readonly Heard[] = [hungry, inThornley, { type: 'found', places: [{ ...place }] }]

describe('Words of which nothing is understood', () => {
  const asked: Readonly<Record<string, readonly Heard[]>> = {
    'nothing is near': [hungry, inThornley, { type: 'foundNothing' }],
    'none of them fits': [...shown, { type: 'chose.none' }, { type: 'chose.notForMe' }],
    'places were shown': shown,
  }
  for (const [told, heard] of Object.entries(asked)) {
    it(`are taken in, look for nothing again, and count no gap again, where they were told that ${told}`, () => {
      const step = having(...heard, said('hmm'))
      expect([messages(step), notes(step)]).to.deep.equal([['taken-in'], []])
    })

    it(`are met in other words the second time, which name a person, where they were told that ${told}`, () => {
      const [first, second] = [having(...heard, said('hmm')), having(...heard, said('hmm'), said('hmm'))]
      expect(texts(second))
        .to.match(/PERSON/)
        .and.not.equal(texts(first))
    })

    it(`are said to be a question that nobody here can answer, where they ask, and it was told that ${told}`, () => {
      const step = having(...heard, said('do they mind if im shy', { asking: 'wonders' }))
      expect([messages(step), notes(step)]).to.deep.equal([['knows-not'], []])
    })

    it(`lead nobody away from something new, where they were told that ${told}`, () => {
      expect(where(having(...heard, said('hmm'), lonely))).to.equal('everyday.talking.signposting.looking')
    })
  }
})

describe('Places shown', () => {
  it('keep their numbers after what we could not follow or answer', () => {
    for (const heard of [said('hmm'), said('do they mind', { asking: 'wonders' })])
      expect(where(having(...shown, heard, { type: 'chose.first' }))).to.equal('everyday.talking.signposting.first')
  })

  it('that are too far stay too far, for whatever is looked for next', () => {
    const step = having(...shown, said('1 mile is too far'), { type: 'foundNothing' }, lonely)
    const [asked] = step.effects.flatMap((effect) => (effect.type === 'lookUp' ? [effect.params] : []))
    expect(asked).to.deep.include({ look: 'places', needs: ['loneliness'], within: 1 })
  })

  it('are asked about once, and then a link worker is offered', () => {
    const again = having(...shown, { type: 'chose.none' }, { type: 'chose.cost' }, { type: 'found', places: [place] })
    expect(where(again)).to.equal('everyday.talking.signposting.shown')
    const step = having(
      ...shown,
      { type: 'chose.none' },
      { type: 'chose.cost' },
      { type: 'found', places: [place] },
      { type: 'chose.none' },
    )
    expect([messages(step), notes(step).map(({ note }) => note)]).to.deep.equal([['signposting-none-fit'], ['gap']])
  })

  it('that nobody has as they were wished are a gap, with what was wished', () => {
    const step = having(hungry, inThornley, said('in the evening', { wishes: ['evening'] }), { type: 'foundNothing' })
    expect(notes(step)).to.deep.equal([
      { note: 'gap', need: 'food', district: 'XX1', because: 'none near', filters: ['evening'] },
    ])
  })

  it('are asked about by how much it is, and by no town or need in their name', () => {
    const step = having(...shown, said('how much is it', { ofPlaces: 'cost', needs: [{ id: 'money', score: 0.9 }] }))
    const [asked] = step.effects.flatMap((effect) => (effect.type === 'lookUp' ? [effect.params] : []))
    expect(asked).to.deep.include({ look: 'records', question: 'cost' })
  })

  it('are nothing new the second time that there is no more, and that is said in other words', () => {
    const more = said('more', { ofPlaces: 'more' })
    const none: Heard = { type: 'foundNothing' }
    const told = (...heard: readonly Heard[]) => messages(having(...shown, { type: 'chose.more' }, none, ...heard))
    expect(told()).to.deep.equal(['signposting-nothing-near'])
    expect(told(more, none)).to.deep.equal(['signposting-still-nothing'])
  })

  it('are kept with the next step in their own words, by text', () => {
    const step = having(
      ...shown,
      said('ok i will go on tuesday', { means: ['thanks'] }),
      said('keep', { ofPlaces: 'keep' }),
    )
    expect(messages(step)).to.deep.equal(['signposting-to-keep', 'signposting-keep'])
  })

  it('are looked for again by a wish, with what they came for', () => {
    const step = having(...shown, said('free', { wishes: ['free'] }))
    const [asked] = step.effects.flatMap((effect) => (effect.type === 'lookUp' ? [effect.params] : []))
    expect(asked).to.deep.include({ look: 'places', needs: ['food'], wishes: ['free'], shown: [] })
  })
})
