import { expect } from 'chai'
import { besidesSafe, doneRight, safeNowIn } from '#content/safe-now.ts'

describe('Whether somebody in danger is safe', () => {
  const heard = {
    safe: [
      ...['yh im ok shes breathing and only drunk', 'yes safe', 'now she ok, school', 'i said im ok', 'tak safe'],
      ...['no im fine', 'were all right now', 'nah im good', 'false alarm', 'im not in any danger', 'hes asleep now'],
      ...['yes safe. who reads this?', 'ive put him in his cot and shut the door', 'everythings fine'],
    ],
    notSafe: [
      'no hes outside',
      'im not ok',
      'no she isnt breathing',
      'no im scared',
      'cant keep myself safe',
      'not yet',
    ],
    nothing: [
      ...['fine', 'i suppose', 'i think so', 'im ok but hes outside banging', 'safe as i can be', 'yes and no'],
      ...['no dont ring anyone im fine', 'im fine if he stays asleep', 'stop asking if im safe', 'is it safe?'],
    ],
  }

  for (const [what, lines] of Object.entries(heard)) {
    it(`is heard in their own words: ${what}`, () => {
      expect(lines.filter((line) => (safeNowIn(line) ?? 'nothing') !== what)).to.deep.equal([])
    })
  }

  it('and what it was right to do is known', () => {
    expect(doneRight('put him in his cot and shut the door')).to.equal('babyDown')
    expect(doneRight('k ringin 999')).to.equal('ringing')
    expect(doneRight('my mums here now')).to.equal('company')
    expect(doneRight('should i ring 999?')).to.equal(null)
  })
  it('and what they say besides is not lost', () => {
    expect(besidesSafe('im safe')).to.equal('')
    expect(besidesSafe('1. but i do need help with food')).to.equal('but i do need help with food')
    expect(besidesSafe('yes im safe, my husband is with me. i need a sitter for ray')).to.include('i need a sitter')
  })
})
