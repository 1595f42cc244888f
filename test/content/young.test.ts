import { expect } from 'chai'
import { saysYoung, youngAfter } from '#content/young.ts'

describe('Somebody young', () => {
  it('is heard by their age, and by being a child or at school', () => {
    const young = [
      'im 16',
      'im a kid not a woman who is hurt',
      'im just a child',
      'im still at school',
      'i am in year 9',
    ]
    expect(young.filter((line) => !saysYoung(line))).to.deep.equal([])
  })

  it('is not heard in who works there, was young once or tells of somebody else', () => {
    const grown = [
      'im 19',
      'i work at school',
      'when i was a kid',
      'my son is 12',
      'im at school gates at 3',
      'he treats me like im a child',
    ]
    expect(grown.filter(saysYoung)).to.deep.equal([])
  })

  it('is heard from a mother who drinks, a little brother and a school, two of them together', () => {
    const young = [
      'do u tell my mum or school',
      'mums drunk again and ive got my little bro',
      'mums drinking and i missed school',
    ]
    const not = [
      'my mums drinking again',
      'dont tell my mum',
      'my little brother is poorly',
      'my sons off school and my mums drinking',
    ]
    expect(young.filter((text) => !saysYoung(text))).to.deep.equal([])
    expect(not.filter(saysYoung)).to.deep.equal([])
  })

  it('is nobody who tells of a husband, of work, of children or of an age, whatever is at school', () => {
    const grown = [
      "Ooh cancer cafe, sounds a hoot. Tuesday dinner time I'm at school though, on me feet 9 till half 2. Owt in an evening or a saturday?",
      'im at school till 3, i do the dinners. serving year 6 today',
      "i'm at school, my husband picks me up",
      'im in school all day, my kids are grown',
      'im at school mon to fri, im the caretaker, i am a caretaker there',
      'when im not at work im at school, im a governor',
      'I go to school to see my daughter',
      'my son is at school and i am at school a lot about him',
      "i'm 55 love",
      'i am at school with my grandson',
    ]
    expect(grown.filter(saysYoung)).to.deep.equal([])
    const before = { young: false, whatMatters: ['serving mash to year 4, wanting to cry in the custard'] }
    expect(youngAfter(before, 'im at school tuesdays')).to.equal(false)
    expect(youngAfter({ young: true, whatMatters: ['im at school tuesdays'] }, 'my husband thinks its done')).to.equal(
      false,
    )
    expect(youngAfter({ young: true, whatMatters: ['my mums drinking, i missed school'] }, 'ok')).to.equal(true)
  })
})
