import { expect } from 'chai'
import type { Step } from '#dialogs/step.ts'
import { having, messages, said, where } from '#test/support/steps.ts'

const lonely = said('im lonely', { needs: [{ id: 'loneliness', score: 0.9 }] })
const choicesIn = ({ effects }: Step) =>
  effects.flatMap((effect) => (effect.type === 'say' ? effect.params.flatMap(({ choices = [] }) => choices) : []))

describe('Somebody who said what it is not', () => {
  const not = said('its not that', { denies: ['housing', 'money'] })

  it('is not asked about it again, where it is all that may be guessed', () => {
    for (const guesses of [['housing'], ['housing', 'money']] as const) {
      const step = having(lonely, not, said('somewhere for letters', { guesses: [...guesses] }))
      expect(where(step)).not.to.match(/guessing|choosing/)
    }
  })

  it('is asked about the one that is left', () => {
    const step = having(lonely, not, said('somewhere for letters', { guesses: ['housing', 'rights'] }))
    expect(messages(step)).to.include('what-matters-guess')
    expect(choicesIn(step)).to.deep.equal(['yes', 'no'])
  })
})
