import { expect } from 'chai'
import { bothKnown, whoIn, whoSays } from '#content/who.ts'

describe('Who it is for', () => {
  it('is heard in a note: how old, a woman or a man, and what they told', () => {
    const { ages, sexes } = whoIn('woman, 71, bad hip, no car')
    expect([ages, sexes]).to.deep.equal([[71], ['woman']])
    expect(whoIn('man, 45, deaf').subjects).to.include('hearing')
  })

  it('is the one that it is looked for, and not who asks', () => {
    expect(whoIn('daughter of man, 80')).to.deep.include({ ages: [80], sexes: ['man'] })
    expect(whoIn('mum, daughter is 11 months').ages).to.deep.equal([0])
  })

  it('is no wife who died', () => {
    expect(whoIn('man, 67, wife died two years back').sexes).to.deep.equal(['man'])
  })

  it('belongs to a faith or a people, and to those around them', () => {
    expect(whoIn('man, 64, Jamaican').groups).to.include.members(['caribbean', 'black'])
    expect(whoSays('Assalamu alaikum, my father died').groups).to.deep.equal(['muslim'])
  })

  it('is as it was noted, where they said something else in passing', () => {
    expect(bothKnown(whoIn('woman, 30'), whoSays('my son is 9')).ages).to.deep.equal([30])
  })
})
