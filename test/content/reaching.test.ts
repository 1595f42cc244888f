import { expect } from 'chai'
import { reachingIn } from '#content/reaching.ts'

describe('When somebody may be written to or rung', () => {
  const of = (text: string) => reachingIn(text)?.limits

  it('is heard however they put it', () => {
    const plainly = [
      ...['please dont text me after 5', 'not when hes home', 'i delete them', 'never message at night he checks it'],
      ...['can they only ring before 5', 'no texts after 5', 'ring in the daytime only', 'only text in school hours'],
      ...['Till 5 today yes. Not after.', 'when they ring it has to be before 5', 'no ring daytime i sleep'],
      ...['please dont ring the house'],
    ]
    expect(plainly.filter((text) => of(text)?.plainly !== true)).to.deep.equal([])
  })

  it('tells after what hour nothing may come', () => {
    expect(of('no texts after 5')?.after).to.equal(5)
    expect(of('can they only ring before five')?.after).to.equal(5)
    expect(of('dont call before 10 im asleep')?.after).to.equal(null)
    expect(of('not when hes home')?.after).to.equal(null)
  })

  it('may be about a place, where nothing is said of texts or calls', () => {
    const perhaps = ['only in the day', 'not after 6', 'daytime only please']
    expect(perhaps.filter((text) => of(text)?.plainly !== false)).to.deep.equal([])
    const not = [
      'evening classes only',
      'no evenings please i work',
      'can you text me when it opens',
      'dont ring me im deaf',
    ]
    expect(not.filter((text) => of(text) !== undefined)).to.deep.equal([])
  })

  it('leaves the rest of what they say', () => {
    expect(reachingIn('Ok. Also please dont text me after 5. Is there a toddler group')?.rest).to.equal(
      'Is there a toddler group',
    )
  })
})
