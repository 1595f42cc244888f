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

  it('is no baby who died, and no weeks of a pregnancy that ended', () => {
    expect(whoIn('woman, 29, lost a baby in pregnancy').ages).to.deep.equal([29])
    expect(whoIn('woman, 31, miscarried at 12 weeks').ages).to.deep.equal([31])
    expect(whoIn('couple, 30s, stillborn daughter').sexes).to.deep.equal([])
  })

  it('is who is noted first, and not the one whom they are married to', () => {
    expect(whoIn('woman, 46, husband drinks').sexes).to.deep.equal(['woman'])
    expect(whoIn('husband has dementia').sexes).to.deep.equal(['man'])
  })

  it('is known by what is noted of them, as link workers write it', () => {
    const noted = {
      'brother died by suicide': 'suicide-loss',
      'lost a baby in pregnancy': 'baby-loss',
      'husband drinks': 'addict-family',
      'hit by his wife': 'domestic-abuse',
      'boy, 8, mum died': 'child-grief',
      'woman, 33, ME': 'me-cfs',
      'family from Afghanistan, in hotel': 'refugees',
    }
    for (const [note, subject] of Object.entries(noted)) expect(whoIn(note).subjects, note).to.include(subject)
  })
})
