import { expect } from 'chai'
import { elsewhereIn } from '#adapters/language/local/elsewhere.ts'

describe('A town elsewhere', () => {
  const town = (said: string) => elsewhereIn(said)?.name ?? null

  it('is heard where it is all they say, or they say that they are there', () => {
    for (const [said, name] of [
      ['London', 'London'],
      ['im in birmingham', 'Birmingham'],
      ['Leeds mate', 'Leeds'],
      ['near bradford', 'Bradford'],
      ['i live in Brighton and im lonely', 'Brighton'],
      ['we are staying in hull', 'Hull'],
      ['i moved to london', 'London'],
      ['i live in Bath', 'Bath'],
      ['kings lynn', "King's Lynn"],
      ['stoke on trent', 'Stoke-on-Trent'],
      ['newcastle', 'Newcastle'],
    ] as const)
      expect(town(said), said).to.equal(name)
  })

  it('is not where somebody else lives, where they were, or what they like to do', () => {
    for (const said of [
      ...['my mum lives in leeds', 'my son is in london', 'i used to live in leeds', 'not london', 'London Bridge'],
      ...['i work in leeds', 'going to london for a scan', 'reading', 'i like reading', 'a bath', 'rugby', 'for sale'],
      ...['we moved here from london', 'in the bath', 'cant get to manchester'],
    ])
      expect(town(said), said).to.equal(null)
  })

  it('is not where somebody else is for whom they write, who says so of themselves alone', () => {
    expect(elsewhereIn('i live in leeds so i cant pop in on him', true)).to.equal(null)
    expect(elsewhereIn('we live in leeds', true)?.name).to.equal('Leeds')
  })
})
