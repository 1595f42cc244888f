import { expect } from 'chai'
import { peopleNamed, plainly, signedBy, wrongWith } from '#bot/services/local-notes.ts'

describe('A note on a place', () => {
  it('is signed by a name and a team, as they are said', () => {
    expect(signedBy('Sam, Langrigg team')).to.deep.equal({ name: 'Sam', team: 'the Langrigg team' })
    expect(signedBy(' Sam ,  Age UK')).to.deep.equal({ name: 'Sam', team: 'Age UK' })
    expect(signedBy('Sam, the library')).to.deep.equal({ name: 'Sam', team: 'the library' })
    expect(signedBy('Sam')).to.deep.equal({ name: 'Sam', team: null })
    expect([signedBy(''), signedBy(', Langrigg team'), signedBy('S'.repeat(41))]).to.deep.equal([null, null, null])
  })

  it('goes in a plain text message at its usual price', () => {
    expect(plainly('It’s “quiet” –  after 3…')).to.equal('It\'s "quiet" - after 3...')
    expect([wrongWith('Come late.'), wrongWith(' '), wrongWith('Nice ☕')]).to.deep.equal([
      ...[null, 'holds no words', 'has ☕ in it, which no plain text message can hold'],
    ])
  })

  const place = 'Mill Lane Pantry, run by Thornley Churches Together'
  for (const [tip, named] of [
    ['Ask for Jo.', ['Jo']],
    ['ask for Jo or Mrs Patel at the desk', ['Jo', 'Mrs', 'Patel']],
    ['Come late. Siân runs the desk and is kind.', ['Siân']],
    ['Two steps at the door. Ring the bell on Mill Lane.', []],
    ['It is quieter on Tuesdays in January. Parking is at the back.', []],
    ['The lady called priya at the desk is kind.', ['priya']],
    ['ask for jo', ['jo']],
    ['Ask for rose or sam patel when you come.', ['rose']],
    ['Speak to mrs khan first.', ['khan']],
    ['A man named bill, downstairs.', ['bill']],
    ['say hello to grace', ['grace']],
    ['Ask for help at the desk.', []],
    ['ask for the manager, or ask for large print', []],
    ['Look for the blue door. Ask for a key.', []],
    ['It is called off when it rains. Speak to anyone in a red top.', []],
    ['Ask for a seat near the pantry; it is called the mill.', []],
    ['Bring ID and a bag. The Thornley bus stops there.', []],
  ] as const)
    it(`${named.length > 0 ? `names ${named.join(', ')}` : 'names nobody'}: ${tip}`, () => {
      expect(peopleNamed(tip, place)).to.deep.equal(named)
    })
})
