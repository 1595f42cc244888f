import { expect } from 'chai'
import { askedOfAnother, asksWhose } from '#content/may-ask.ts'

describe('Somebody who asks for another', () => {
  const asked = {
    askFirst: [
      ...[
        'Ought I to ask her first before you take any details?',
        'should i ask him first',
        'do you need her consent?',
      ],
      ...[
        'do i have to get her permission',
        'does he have to agree',
        'is it better to ask her before',
        'should she know',
      ],
    ],
    whoIsRung: [
      ...[
        'Who will ring, me or her?',
        'So will they ring Leanne, or not?',
        'Who will contact whom if I refer her to you?',
      ],
      ...[
        'On which number will they ring, and will they speak to me before they speak to Leanne?',
        'do they phone him?',
      ],
    ],
    forAnother: [
      ...[
        "I'm writing on behalf of one of our families, I'm not sure if that is allowed?",
        'can i ask for someone else',
      ],
      ...[
        'am i allowed to ask for my brother too hes 16 hes with me',
        "She doesn't know yet that I'm writing. What am I allowed to do?",
      ],
    ],
  } as const
  for (const [what, lines] of Object.entries(asked))
    for (const line of lines) it(`asks that in "${line}"`, () => expect(askedOfAnother(line)).to.equal(what))

  for (const line of [
    ...[
      'will they ring me?',
      'do you ring my gp?',
      'will they ring my husband?',
      'should i ring them',
      'who will ring me',
    ],
    ...['can i ask something', 'do i have to give my name', 'when will they ring her', 'ask her first'],
  ])
    it(`asks none of it in "${line}"`, () => expect(askedOfAnother(line)).to.equal(null))

  it('may ask whose a number is that was read back', () => {
    expect(
      ['Is that her number or mine?', 'whose number is that', 'is it his or mine'].filter((one) => !asksWhose(one)),
    ).to.deep.equal([])
    expect(['is that my number', 'is it her birthday or not', 'ring mine or hers'].filter(asksWhose)).to.deep.equal([])
  })
})
