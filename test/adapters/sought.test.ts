import { expect } from 'chai'
import { subjectsMeant } from '#adapters/directories/looked-for.ts'
import { labels, NOTHING } from '#adapters/language/local/sought/labels.ts'
import { lessons } from '#adapters/language/local/sought/lessons.ts'
import { readAgain } from '#adapters/language/local/sought/second-reading.ts'
import { soughtIn } from '#adapters/language/local/sought/sought.ts'
import { spokenOut } from '#adapters/language/local/sought/spoken-out.ts'
import { subjects } from '#content/subjects.ts'

const none = { needs: [], guesses: [], denies: [] }
const likeliest = (chances: ReadonlyMap<string, number>) => [...chances].sort((a, b) => b[1] - a[1])[0]![0]

describe('What somebody looks for', () => {
  it('is learnt of every subject, and of nothing', () => {
    const taught = new Set(lessons().map(({ is }) => is))
    expect(labels.filter((label) => !taught.has(label))).to.deep.equal([])
    expect(taught.has(NOTHING)).to.equal(true)
  })

  it('is known where they name it in words of no list', async () => {
    const looksFor: Record<string, string> = {
      'the stairs have got the better of him and he sleeps in his chair now, who fits those seats that go up them':
        'adaptations',
      'my neighbour came from kyiv and we do it all by pointing, is there somewhere she could learn to talk to people here':
        'english',
    }
    for (const [said, subject] of Object.entries(looksFor)) {
      const { subjects: chances } = await soughtIn(said)
      const near = [subject, ...subjects.get(subject)!.near]
      expect(near, said).to.include(likeliest(chances))
    }
  })

  it('is nothing where they only talk with us', async () => {
    for (const said of ['ring me after four, i have to get my bus', 'ok thanks, and when does that one open'])
      expect((await soughtIn(said)).nothing, said).to.be.above(0.8)
  })
})

describe('Needs, read again', () => {
  const of = (id: 'digital' | 'money', score = 0.6) => ({ ...none, needs: [{ id, score }] })

  it('are let go where only a word of the message told them', async () => {
    const said = 'a computer. right. well i rang you lot in march and nobody ever rang back'
    expect((await readAgain(of('digital'), said, true)).needs).to.deep.equal([])
  })

  it('are kept where they are named in a few words, or told word for word', async () => {
    expect((await readAgain(of('digital'), 'a computer please', true)).needs).to.have.lengthOf(1)
    const said = 'a computer. right. well i rang you lot in march and nobody ever rang back'
    expect((await readAgain(of('digital', 1), said, true)).needs).to.have.lengthOf(1)
  })

  it('are heard where no list heard one', async () => {
    const [first] = (await readAgain(none, 'they stopped my money again', true)).needs
    expect(first?.id).to.equal('benefits')
  })

  it('are not added for who only tells a story', async () => {
    expect((await readAgain(none, 'they stopped my money again', false)).needs).to.deep.equal([])
  })

  it('are not put in the mouth of who denies them', async () => {
    const heard = await readAgain({ ...none, denies: ['benefits'] }, 'they stopped my money again', true)
    expect(heard.needs.map(({ id }) => id)).to.not.include('benefits')
  })
})

describe('What a search is meant for', () => {
  it('is the likeliest subject and what will do as well, of what they need first', () => {
    const meant = subjectsMeant(
      new Map([
        ['pet-care', 0.4],
        ['befriending', 0.3],
        ['board-games', 0.001],
      ]),
      ['loneliness'],
    )!
    expect([...meant.subjects.keys()][0]).to.equal('befriending')
    expect(meant.core.has('board-games')).to.equal(false)
  })

  it('is not told where nothing is likely', () => {
    expect(subjectsMeant(new Map([['board-games', 0.01]]), [])).to.equal(null)
  })
})

describe('A way to say something, said out', () => {
  it('is the same each time, with another word of each place at each turn', () => {
    const out = spokenOut(['mum|dad .... forgets|wanders'])
    expect(out).to.deep.equal(spokenOut(['mum|dad .... forgets|wanders']))
    expect(out.some((one) => /mum.*forgets/.test(one))).to.equal(true)
    expect(out.some((one) => /dad.*wanders/.test(one))).to.equal(true)
    expect(out.join(' ')).to.not.match(/[|.<>_]/)
  })
})
