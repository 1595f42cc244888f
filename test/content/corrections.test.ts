import { expect } from 'chai'
import { correctionIn } from '#content/corrections.ts'

const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

const whats: Readonly<Record<string, string>> = {
  name: `change my name|wrong name|my name is wrong|you spelt my name wrong|its mohammed not mo|call me Mo|my name is Ana|name|the name please|No it's Siân|everyone calls me Jacko|i go by Sam`,
  reach: `change my number|my number is 07700 900125|wrong number|text me instead|email me instead at a@example.com|its 07700 900125|number|i'd rather be texted|dont ring my mobile|last digit is wrong|ring my landline
    07700900125|ring my daughter instead`,
  when: `ring after 4 not mornings|not mornings|change the time|evenings are better|i said afternoons|only call me in the morning|after 4|wrong day|any time on fridays|dont leave a voicemail|no voicemail after all|you can leave a message|ring me between 2 and 4|im at work till 5|its mornings not afternoons`,
  surgery: `wrong surgery its priory|change surgery|my doctors is Bridge Street|its the wrong doctors|surgery|ive moved surgery to Mill Lane|my gp is dr patel|not that surgery|im with Priory Health Centre|different gp`,
  words: `dont tell them about the drink|take out the bit about my ex|change what i said|remove the bit about prison|i didnt say i was lonely|thats not what i said|leave out the drinking|dont mention my son|reword it, change the wording|its more about my housing`,
  support: `i need an interpreter|large print please|can they come to my house|i cant read|home visit|my daughter with me please|im deaf|i want a female link worker`,
  anythingElse: `add something|also i have a dog|one more thing i am diabetic|add that i live alone|the last bit|tell them i have a dog|i forgot to say i have a cat|anything else`,
}

describe('What someone wants put right of what was read back', () => {
  for (const [what, all] of Object.entries(whats)) {
    it(`is ${what} where they say so`, () => {
      const otherwise = lines(all).map((line) => ({ line, heard: correctionIn(line).what }))
      expect(otherwise.filter(({ heard }) => heard !== what)).to.deep.equal([])
    })
  }

  const tos: readonly [string, string | null][] = [
    ['change my number', null],
    ['my number is 07700 900125', '07700 900125'],
    ['email me instead at a@example.com', 'a@example.com'],
    ['its mohammed not mo', 'mohammed'],
    ['mohammed not mo', 'mohammed'],
    ['actually its Davey not Dave', 'Davey'],
    ['sorry, it is Davey not Dave please', 'Davey'],
    ['no voicemail after all', 'no voicemail after all'],
    ['call me Mo', 'Mo'],
    ['my name is Ana', 'Ana'],
    ['change my name to Ana please', 'Ana'],
    ['wrong name', null],
    ['wrong surgery its priory', 'priory'],
    ['my doctors is Bridge Street', 'Bridge Street'],
    ['surgery', null],
    ['its Catherine with a C', 'Catherine'],
    ['I am with Bridge Street not Priory', 'Bridge Street'],
    ['dont tell them about the drink', null],
    ['ring after 4 not mornings', 'after 4 not mornings'],
    ['change the time', null],
    ['add that i live alone', 'i live alone'],
    ['add something', null],
    ['i need an interpreter', 'i need an interpreter'],
  ]
  for (const [said, to] of tos) {
    it(`becomes ${to ?? 'what they are asked for next'} where they say "${said}"`, () => {
      expect(correctionIn(said).to).to.equal(to)
    })
  }

  it('keeps the no of what they refuse, so that staff are not told the opposite', () => {
    const refused = {
      'Please tell them I work at night so dont call before 2': 'dont call before 2',
      'dont ring before 2': 'dont ring before 2',
      'please dont call me after 6': 'dont call me after 6',
      'never ring on a sunday': 'never ring on a sunday',
      'no calls after 6 please': 'no calls after 6 please',
      'i cant do mornings': 'i cant do mornings',
      'no, after 4': 'after 4',
    }
    for (const [said, to] of Object.entries(refused)) expect(correctionIn(said), said).to.include({ what: 'when', to })
  })

  it('is nothing where they only say that it is wrong, or agree', () => {
    for (const line of lines(`wrong|change it|thats wrong|yes|send it|no|its fine|hmm|it is all good`))
      expect(correctionIn(line), line).to.deep.equal({ what: null, to: null })
  })

  it('comes to an end, however much they write', () => {
    for (const part of ['its ', '0', 'not a ', 'a@', 'ring after ', 'add '])
      correctionIn(part.repeat(40_000).slice(0, 40_000))
  }).timeout(10_000)
})
