import { expect } from 'chai'
import { breaksOff } from '#content/hurries.ts'

describe('Somebody who told of harm, and breaks off', () => {
  it('is heard in a word or two', () => {
    const off = [
      ...[
        'hes back early got to go',
        "he's home",
        'gtg',
        'shit hes here',
        'i have to go now',
        'hes coming',
        'cant talk',
      ],
      ...['got to go quick', 'hes just walked in', 'car just pulled up', 'i can hear him', 'shes back', 'gotta go'],
    ]
    expect(off.filter((text) => !breaksOff(text))).to.deep.equal([])
  })

  it('is not heard where they tell of something', () => {
    const tells = [
      ...[
        'i got to go to the doctors',
        'he is back at work',
        'my son is back home now',
        'hes home all day',
        'my back hurts',
      ],
      ...['hes back and hes drunk and shouting', 'where do i go', 'i have to go to court on friday'],
    ]
    expect(tells.filter(breaksOff)).to.deep.equal([])
  })
})
