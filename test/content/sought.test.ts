import { expect } from 'chai'
import { holds, soughtIn } from '#content/sought.ts'

const sought: Readonly<Record<string, readonly string[]>> = {
  'PIP there yes or no': ['pip'],
  'wrong cut BSL and PIP. PIP help you forget': ['pip'],
  'is PIP in it?': ['pip'],
  'and where does it say her house is full and about the dog': ['house full', 'dog'],
  'did you put the dog down': ['dog'],
  'have you got the rent arrears': ['rent arrears'],
  'you missed my chest': ['chest'],
}

describe('What somebody looks for in what was read back', () => {
  for (const [said, things] of Object.entries(sought))
    it(`is told from "${said}"`, () => expect(soughtIn(said)).to.deep.equal(things))

  it('is nothing where they put something right, or say yes', () => {
    for (const line of ['yes send it', 'my name is Mo', 'is it free', 'cut the bit about drink'])
      expect(soughtIn(line), line).to.deep.equal([])
  })

  it('is found wherever all its words stand', () => {
    expect([
      holds('the P.I.P. form, pip', 'pip'),
      holds('her house is very full', 'house full'),
      holds('cat', 'dog'),
    ]).to.deep.equal([true, true, false])
  })
})
