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
