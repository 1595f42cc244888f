import { expect } from 'chai'
import type { Heard } from '#dialogs/vocabulary.ts'
import { having, hungry, inThornley, messages, notes, place, said, where } from '#test/support/steps.ts'

const lonely = said('im lonely', { needs: [{ id: 'loneliness', score: 0.9 }] })
const shown: readonly Heard[] = [hungry, inThornley, { type: 'found', places: [{ ...place }] }]

describe('Words of which nothing is understood', () => {
  const asked: Readonly<Record<string, readonly Heard[]>> = {
    'signposting-nothing-near': [hungry, inThornley, { type: 'foundNothing' }],
    'signposting-none-fit': [...shown, { type: 'chose.none' }],
    'signposting-ending': [...shown, said('thanks')],
  }
  for (const [message, heard] of Object.entries(asked)) {
    it(`look for nothing again, and count no gap again, where ${message} was said`, () => {
      const step = having(...heard, said('hmm'))
      expect([messages(step), notes(step)]).to.deep.equal([[message], []])
    })

    it(`lead nobody away from something new, where ${message} was said`, () => {
      expect(where(having(...heard, said('hmm'), lonely))).to.equal('everyday.talking.signposting.looking')
    })
  }
})
