import { expect } from 'chai'
import { meaningsIn } from '#content/meanings.ts'
import { saysYesToLinkWorker, whenToCome } from '#content/yes-to-link-worker.ts'

describe('A person asked for within more words', () => {
  it('is asked for', () => {
    for (const text of [
      'GO ON THEN GIVE ME THE PERSON, ILL TALK TO THEM',
      'And the person? I asked',
      'what about that person then',
      'yes please the person',
      'the person, like i said',
      'i asked for a person',
      'alright ill have the human',
    ])
      expect(meaningsIn(text).has('person'), text).to.equal(true)
  })

  it('is not where somebody tells of one', () => {
    for (const text of [
      'the person next door is noisy',
      'im a person who likes her own company',
      'i asked a person at the library',
      'im not a people person',
      'the person from the council never rang',
      'he is a lovely person, then he died',
      'I dont want a person',
    ])
      expect(meaningsIn(text).has('person'), text).to.equal(false)
  })

  it('is the link worker where they say the local one', () => {
    for (const text of [
      'YES THE LOCAL ONE',
      'I SAID YES TO THE LOCAL PERSON. FIVE THEN. LAST GO',
      'IM NOT GOING TO DO MYSELF IN I WANT SOMEBODY TO READ A LETTER. YES THE LOCAL ONE',
    ])
      expect(saysYesToLinkWorker(text), text).to.equal(true)
    for (const text of ['yes the local one is shut', 'the local pub', 'not the local person'])
      expect(saysYesToLinkWorker(text), text).to.equal(false)
  })

  it('is said yes to by asking whether she could come at a time, which is kept', () => {
    const text =
      'Im not that bad, I dont need samaritans. This link worker could she come of an afternoon, I finish at 1'
    expect([...meaningsIn(text)])
      .to.include('linkWorker')
      .and.not.include('stops')
    expect(whenToCome(text)).to.equal('of an afternoon, I finish at 1')
    expect(whenToCome('could the link worker ring after six')).to.equal('after six')
    for (const other of ['could the link worker come', 'can she come with me', 'will they ring the council'])
      expect(whenToCome(other), other).to.equal(null)
  })
})
