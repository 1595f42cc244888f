import { expect } from 'chai'
import { agreementIn, besidesAgreement } from '#content/agreement.ts'

describe('Whether somebody who is asked for agrees', () => {
  const said = {
    agrees: [
      ...[
        'I have spoken to her and she has agreed.',
        'She does know now, as I said.',
        'she has agreed now so please ring her',
      ],
      ...['whereas she would like to be rung herself', 'The answer is yes, she knows and agrees.', 'shes said yes'],
      ...["I'd rather start again now that she has agreed", 'she is happy to be rung on 07700 900562', 'hes up for it'],
      ...["I asked mum and she's happy for you to ring", 'my nan agreed this morning', 'I have her permission'],
      ...[
        'my nan said its fine for me to get her a link worker',
        'its for my aunt Vi, she knows',
        'hes called Obadiah and he knows',
        'link worker for Trev please, he asked me to text',
      ],
    ],
    notAsked: [
      ...[
        'I have not asked her yet',
        "She doesn't know yet that I'm writing to you",
        "No, not yet. I haven't told him",
      ],
      ...['he has no idea', 'she hasnt agreed', 'not told my mum yet', 'shes not aware of it', 'without her knowing'],
    ],
    asksFirst: [
      ...["please stop here until I have spoken to her, I'd rather not give her name without her agreement"],
      ...['I am seeing her at midday and will ask her then', 'let me ask her first', 'ill ask him tonight'],
      ...['hold on till ive asked him', 'id rather speak to her first', "I'd better check with him first"],
    ],
  } as const
  for (const [how, lines] of Object.entries(said))
    for (const line of lines) it(`is heard in "${line}"`, () => expect(agreementIn(line)).to.equal(how))

  for (const line of [
    ...[
      'Ought I to ask her first before you take any details?',
      'has she agreed?',
      'if she agrees ring her',
      'i agree',
    ],
    ...['once she has agreed', 'please ask her first', 'she knows me from church', 'my mum is happy in her flat'],
    ...['when he knows he will be cross', 'she is fine on her own most days', 'he asked me to text the shop'],
  ])
    it(`is not heard in "${line}"`, () => expect(agreementIn(line)).to.equal(null))

  it('is left out of the answer that it stands beside', () => {
    expect(besidesAgreement("I'm Patricia Holden, but I have not asked her yet.")).to.equal("I'm Patricia Holden.")
    expect(besidesAgreement('She does know now, as I said. They have no food.')).to.equal('They have no food.')
  })
})
