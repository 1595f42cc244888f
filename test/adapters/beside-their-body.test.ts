import { expect } from 'chai'
import type { Done } from '#adapters/language/local/acts/done.ts'
import { tellingIn } from '#adapters/language/local/acts/telling.ts'
import { needsTold } from '#adapters/language/local/needs-told.ts'
import { aboutIn } from '#content/asking.ts'

describe('Somebody who tells how they get about, hear or see', () => {
  const firstOf = (said: string) =>
    needsTold(said, { means: new Set(), noBed: false, noFood: false, asksFor: null, worrying: false }).needs[0]?.id

  it('is heard to ask for what they ask for', () => {
    const asks: [string, string][] = [
      ['im in a wheelchair and want a lunch club', 'loneliness'],
      ['i use a wheelchair. anywhere for a lunch with others?', 'loneliness'],
      ['my mum is in a wheelchair and lonely', 'loneliness'],
      ['wheelchair user, need help with my rent', 'money'],
      ['in a wheelchair and cant get a job', 'work'],
      ['i got a mobility scooter and want a choir', 'arts'],
      ['on crutches, want a knitting group', 'arts'],
      ['cant hear a thing these days and ive no mates', 'loneliness'],
      ['mum lost her hearing and never sees anyone', 'loneliness'],
      ['losing my sight and want company', 'loneliness'],
    ]
    for (const [said, need] of asks) expect(firstOf(said), said).to.equal(need)
  })

  it('is heard to ask about that itself, where they tell of nothing else', () => {
    for (const said of [
      'im in a wheelchair',
      'i need a wheelchair',
      'where can i hire a wheelchair and get food',
      'my wheelchair broke and im lonely',
      'wheelchair basketball',
      'i lost my hearing',
      'cant see a thing',
    ])
      expect(firstOf(said), said).to.equal('disability')
  })

  it('is known to hear badly, in whatever words', () => {
    for (const said of [
      'cant hear a thing these days',
      'mum lost her hearing',
      'cant hear anything',
      'hes losing his hearing',
    ])
      expect(
        aboutIn(said).map(({ id }) => id),
        said,
      ).to.include('hearing')
    for (const said of ['i cant see anything getting better', 'nobody hears me'])
      expect(
        aboutIn(said).map(({ id }) => id),
        said,
      ).not.to.include('hearing')
  })

  it('looks for what they want one of, though it sounds like yes to a place', () => {
    const piece = (words: string) => ({ act: 'place.yes', score: 0.9, words, chance: () => 0 }) as unknown as Done
    const left = (words: string) => tellingIn(`im in a wheelchair. ${words}`, [piece(words)])
    for (const words of ['and want a lunch club', 'i need some exercise then', 'looking for a choir really'])
      expect(left(words), words).to.include(words)
    for (const words of ['yes i want that one', 'i want a go at that', 'yes put me down for it', 'i want to go there'])
      expect(left(words), words).to.equal('')
  })
})
