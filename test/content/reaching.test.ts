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
    expect(of('safe till 5 today, not after that')?.after).to.equal(5)
    expect(of('after 4 he is home')?.after).to.equal(4)
  })

  it('takes no time at which they may ring or write for one after which nothing may come', () => {
    const mayCome = [
      ...['I just want the ring after 10. did you take it or not', 'ring after 4', 'only ring me after 6'],
      ...['please only text after 9 at night', 'its my own number, fine to text. ring after 4. But you have not said'],
      ...['only call past 2 please', 'just text me after seven'],
    ]
    expect(mayCome.filter((text) => typeof of(text)?.after === 'number')).to.deep.equal([])
    for (const text of ['never ring after 4', 'no texts after 4 please', 'dont message past four'])
      expect([text, of(text)?.after]).to.deep.equal([text, 4])
  })

  it('is not put together from two sentences', () => {
    expect(of('fine to text. ring after 4. But you have not said about him')).to.equal(undefined)
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
