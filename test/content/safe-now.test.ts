import { expect } from 'chai'
import { besidesSafe, doneRight, isPlainDenial, safeNowIn, withoutDenial } from '#content/safe-now.ts'

describe('Whether somebody in danger is safe', () => {
  const heard = {
    safe: [
      ...['yh im ok shes breathing and only drunk', 'yes safe', 'now she ok, school', 'i said im ok', 'tak safe'],
      ...['no im fine', 'were all right now', 'nah im good', 'false alarm', 'im not in any danger', 'hes asleep now'],
      ...['Im not going to top myself you stupid thing, Im ANGRY', 'no im not suicidal im just fed up of waiting'],
      ...[
        'course im safe its a saying',
        'no! im not going to kill myself, its an expression',
        'not suicidal just angry',
      ],
      ...['i wouldnt kill myself you daft thing', 'no im angry not suicidal', 'im not about to top myself'],
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
      ...[
        'im not going to do anything tonight',
        'im not going to kill myself yet',
        'im not suicidal i just want it to end',
      ],
      ...[
        'im not suicidal but i dont want to be here',
        'im not going to top myself if someone rings me',
        'im just angry',
      ],
      ...[
        'im not going to hurt myself while the kids are here',
        'im not going to kill myself but i might take something',
      ],
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
  it('and danger that they tell of beside a no to it is still there', () => {
    expect(withoutDenial('im not going to kill myself, im ANGRY')).to.not.include('kill')
    expect(withoutDenial('im not going to kill myself, im going to kill him')).to.include('kill him')
  })
  it('and what they say besides is not lost', () => {
    expect(besidesSafe('im safe')).to.equal('')
    expect(besidesSafe('1. but i do need help with food')).to.equal('but i do need help with food')
    expect(besidesSafe('yes im safe, my husband is with me. i need a sitter for ray')).to.include('i need a sitter')
  })
  it('and no no to danger is plain with more of it beside it', () => {
    const doubtful = ['im not suicidal but i keep thinking about it', 'im not in danger, shes the one bleeding']
    doubtful.push(
      'im not going to hurt myself, i already have',
      'im not going to kill myself, im going to sleep forever',
    )
    expect(doubtful.filter(isPlainDenial)).to.deep.equal([])
    expect(isPlainDenial('not going to top myself im ANGRY')).to.equal(true)
    expect(isPlainDenial('no im not suicidal just fed up of waiting')).to.equal(true)
  })
})
