import { expect } from 'chai'
import { subjectsOfTerm } from '#content/subjects.ts'

describe('A term of a taxonomy', () => {
  it('stands for what it is called there, whatever its words are', () => {
    expect(subjectsOfTerm('AIDS')).to.deep.equal(['hiv'])
    expect(subjectsOfTerm('Career Awareness')).to.deep.equal(['job-club'])
    expect(subjectsOfTerm('prescription drug discount cards')).to.deep.equal(['health-costs'])
    expect(subjectsOfTerm('Recovery Homes/Halfway Houses')).to.have.members(['supported-housing', 'alcohol', 'drugs'])
  })

  it('tells carers from careers', () => {
    expect(subjectsOfTerm('Carers - support groups')).to.deep.equal(['carers'])
    expect(subjectsOfTerm('Careers advice')).to.deep.equal(['job-club'])
  })

  it('is read by its words where it is called nothing else, and is nothing where nobody comes for it', () => {
    expect(subjectsOfTerm('Food bank')).to.deep.equal(['food-bank'])
    expect(subjectsOfTerm('Wildlife Refuges')).to.deep.equal([])
  })
})
