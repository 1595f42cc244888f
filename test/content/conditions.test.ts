import { expect } from 'chai'
import { conditionsFor, conditionsSaid } from '#content/conditions.ts'

describe('A place that is for a condition', () => {
  it('is known by its name and terms, and by whom its description says that it is for', () => {
    const records = [
      ['Diabetes Together. Long-term condition', 'An evening with a nurse.'],
      ['Different Minds. Autism', 'A quiet evening.'],
      ['Tuesday Club', 'A club for people who have had a stroke, with dominoes.'],
      ['Signing Social Club', 'A social club for deaf people and their families.'],
    ] as const
    const known = records.map(([headings, description]) => conditionsFor(headings, description))
    expect(known).to.deep.equal([['diabetes'], ['autism'], ['stroke'], ['deaf']])
  })

  it('is not one that speaks of it only, or whose words mean something else', () => {
    const records = [
      ['Steps to Work. Back to work', 'Help to get back to work.'],
      ['Health Walk. Walking group', 'Walking is good for your heart, and lowers the risk of stroke.'],
      ['Open Minds Choir', 'Sing by heart.'],
    ] as const
    expect(records.flatMap(([headings, description]) => conditionsFor(headings, description))).to.deep.equal([])
  })

  it('is for who has spoken of it, in their own words', () => {
    expect(conditionsSaid('my sugar is bad and my back kills')).to.deep.equal(['diabetes', 'chronic pain'])
    expect(conditionsSaid('im lonely')).to.deep.equal([])
  })
})
