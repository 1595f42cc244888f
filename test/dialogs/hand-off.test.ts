import { expect } from 'chai'
import type { Heard } from '#dialogs/vocabulary.ts'
import { having, hungry, inThornley, messages, notes, place, said, team } from '#test/support/steps.ts'

const number = '07700 900123'
const waiting: readonly Heard[] = [{ type: 'person' }, { type: 'teamFound', team }]
const given = [{ note: 'reach', reach: number }]

describe('A number to ring, from someone who waits for a person', () => {
  const here: Readonly<Record<string, readonly Heard[]>> = {
    'when they are told who will answer': waiting,
    'when they are asked where they are': [...waiting, hungry],
    'when they are shown places': [...waiting, hungry, inThornley, { type: 'found', places: [{ ...place }] }],
  }
  for (const [when, heard] of Object.entries(here)) {
    it(`goes with their request ${when}`, () => {
      const step = having(...heard, said(number, { number }))
      expect([messages(step), notes(step)]).to.deep.equal([['hand-off-number-noted'], given])
    })
  }

  it('goes with it whatever else they say, and that is not lost either', () => {
    const step = having(...waiting, said(`${number}, and no food`, { number, needs: [{ id: 'food', score: 0.9 }] }))
    expect(notes(step)).to.deep.equal(given)
    const next = having(...waiting, said(number, { number, needs: [{ id: 'food', score: 0.9 }] }), said('ok'))
    expect(messages(next)).to.deep.equal(['place-ask'])
  })
})

describe('What is written after asking for a person', () => {
  it('is kept with the request, and when to reach them is said back', () => {
    const step = having(...waiting, said('not before 4, i work'))
    expect(messages(step)).to.deep.equal(['contact-when'])
    expect(notes(step)).to.deep.equal([
      { note: 'withRequest', words: 'not before 4, i work', answers: { when: 'not before 4' } },
    ])
  })

  it('gives no time to ring where a day only stands beside something else', () => {
    const step = having(
      ...waiting,
      said('thursday! i cant do another night of it, she was up at three and i have not slept', { reach: 'thursday!' }),
    )
    expect(messages(step)).not.to.include('contact-when')
  })

  it('is kept with the request where it is said to be told, whatever else comes of it', () => {
    const words = 'ring after 4 only, and have you anything for food'
    const step = having(...waiting, said(words, { reach: 'ring after 4 only', needs: [{ id: 'food', score: 0.9 }] }))
    expect(messages(step)).to.deep.equal(['contact-when', 'reflection', 'place-ask'])
    expect(notes(step)).to.deep.equal([{ note: 'withRequest', words, answers: {} }])
  })

  it('is kept with the request, however often, and nobody is told that they were not understood', () => {
    const words = said('my dog is old')
    const times = [1, 2, 3].map((n) => messages(having(...waiting, ...Array.from({ length: n }, () => words))))
    expect(times).to.deep.equal([['hand-off-kept'], ['hand-off-kept'], ['hand-off-kept']])
  })

  it('is met as ever where a need is told, or the request was taken back', () => {
    expect(messages(having(...waiting, said('um'), hungry))).to.include('place-ask')
    expect(messages(having(...waiting, { type: 'chose.cancelIt' }, said('um')))).to.deep.equal(['what-matters-again'])
  })
})
