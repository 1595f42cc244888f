import { expect } from 'chai'
import { nameIn, nameWithin } from '#content/name.ts'

const names: readonly [string, string][] = [
  ['Mo', 'Mo'],
  ['Al', 'Al'],
  ['its al', 'al'],
  ['ana', 'ana'],
  ['my name is Sue', 'Sue'],
  ['im dave', 'dave'],
  ["I'm Dave.", 'Dave'],
  ['its Mohammed', 'Mohammed'],
  ['It’s Siân', 'Siân'],
  ['call me Mo please', 'Mo'],
  ['just Pat x', 'Pat'],
  ['everyone calls me Jacko', 'Jacko'],
  ['Mohammed but everyone calls me Mo', 'Mo'],
  ['Margaret, but I prefer Peggy', 'Peggy'],
  ['Mrs Patel thanks', 'Mrs Patel'],
  ["Aoife O'Brien", "Aoife O'Brien"],
  ['Jean-Luc', 'Jean-Luc'],
  ['hi my names Kev', 'Kev'],
  ['you can call me Bernadette', 'Bernadette'],
  ['Maria Elena Garcia Lopez', 'Maria Elena Garcia Lopez'],
  ['Tunde is fine', 'Tunde'],
  ['Caitlin with a k', 'Caitlin'],
  ['they can use Sam', 'Sam'],
  ['Maggie short for Margaret', 'Maggie'],
  ['Justin', 'Justin'],
  ['Iman', 'Iman'],
  ['Will', 'Will'],
  ['Łukasz', 'Łukasz'],
  ['محمد', 'محمد'],
  ['JOHN SMITH', 'JOHN SMITH'],
  ['ok its Bev 😊', 'Bev'],
  ['yes, Olu', 'Olu'],
  ['i would like to be called Dee', 'Dee'],
  ['put down Shaz', 'Shaz'],
]

const none = `why do you need my name?|what for|do i have to|skip|no|rather not say|id rather not|STOP|help|restart|2|07700 900125|i dont want to give my name|not telling you
  i am so lonely since my wife died and do not know what to do|dunno|anonymous|none of your business|can i stay anonymous|i need help|whats it to you|fuck off|im lonely|nothing|person|sue@example.com|does it matter`

const within: readonly [string, string][] = [
  ['its me its for me what name well its terry', 'terry'],
  ['terry its terry my name is terry T E double R Y', 'terry'],
  [
    'no nobody is helping me im on my own its me its for me what name well its terry like i said can they ring me my back has gone',
    'terry',
  ],
  ['Mick. how long till they ring', 'Mick'],
  ['i said mick. jesus', 'mick'],
  ['Helen. already said PERSON why again', 'Helen'],
  ['why do you want it, its Shanice', 'Shanice'],
  ['my name is Olu and i dont like forms', 'Olu'],
  ['ok its Priya Raman. what happens to her data', 'Priya Raman'],
]
const notWithin = `gp record?? nope. so it does get back to social services|aye text it is. ring after 4 mind|why do you want that|im on my own and im sad|its for me|its my back i cant sleep|how long is it|i am so lonely since my wife died`

describe('A name among much else', () => {
  for (const [said, name] of within) it(`is ${name} in "${said}"`, () => expect(nameWithin(said)).to.equal(name))

  it('is none where none is told', () => {
    expect(notWithin.split('|').filter((line) => nameWithin(line) !== null)).to.deep.equal([])
  })
})

describe('A name to use', () => {
  for (const [said, name] of names) {
    it(`is ${name} where someone says "${said}"`, () => {
      expect(nameIn(said)).to.equal(name)
    })
  }

  it('is none where they ask, refuse, or say something else', () => {
    const heard = none.split(/\||\n/).map((line) => line.trim())
    expect(heard.filter((line) => nameIn(line) !== null)).to.deep.equal([])
    expect(nameIn('')).to.equal(null)
    expect(nameIn('just')).to.equal(null)
  })

  it('comes to an end, however much they write', () => {
    for (const part of ['im ', 'its my name is ', ' please', 'a', '(']) nameIn(part.repeat(40_000).slice(0, 40_000))
  }).timeout(10_000)
})
