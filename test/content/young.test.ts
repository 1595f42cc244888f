import { expect } from 'chai'
import { saysYoung } from '#content/young.ts'

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
})
