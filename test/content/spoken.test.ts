import { expect } from 'chai'
import { languageIn, languageName, needsInterpreter } from '#content/spoken.ts'

const said: Readonly<Record<string, string>> = {
  polish: `polski|polski!! język polski. polish language|po polsku prosze?|polish|who speak polish please|is somebody speak polski?|i want person speak polish|polish person answer?|in polish please`,
  romanian: `română|limba română|vorbesc romaneste|can someone talk Romanian|romanian interpreter please`,
  urdu: `اردو|urdu|my language is urdu|i only speak urdu`,
  bsl: `BSL|BSL interpreter. text only|Hello me Deaf BSL. want meet other deaf people|i use british sign language`,
  ukrainian: `українська|do you have ukrainian`,
  punjabi: `ਪੰਜਾਬੀ|mum only speaks punjabi`,
}
const none = `i want to learn spanish|polish shop|french class in thornley|my polish neighbour|english|hello|i work in a polish restaurant|bsl class`

describe('A language', () => {
  for (const [id, lines] of Object.entries(said))
    it(`is heard as ${languageName(id)}, also by its own name`, () => {
      expect(lines.split('|').filter((line) => languageIn(line) !== id)).to.deep.equal([])
    })

  it('is none where it is learnt, eaten or somebody else', () => {
    expect(none.split('|').filter((line) => languageIn(line) !== null)).to.deep.equal([])
  })
})

describe('An interpreter', () => {
  it('is needed by who asks for one, or says that their English is not enough', () => {
    for (const text of [
      'an interpreter please',
      'can someone translate',
      'my english is not good',
      'i have no english',
    ])
      expect([text, needsInterpreter(text)]).to.deep.equal([text, true])
  })

  it('is not needed by who says so', () => {
    for (const text of ['i dont need an interpreter', 'no need for an interpreter', 'english is my favourite lesson'])
      expect([text, needsInterpreter(text)]).to.deep.equal([text, false])
  })
})
