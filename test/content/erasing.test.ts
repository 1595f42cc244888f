import { expect } from 'chai'
import {
  agreesToWipe,
  asksWhatIsLost,
  asksWhetherRung,
  refusesToBeRung,
  wantsAllWiped,
  wantsPartWiped,
} from '#content/erasing.ts'

describe('Somebody who is asked whether all is to be wiped', () => {
  for (const text of [
    ...[
      'do i lose the phone call if i do',
      'Oh, not if it cancels the call. Will they still ring me?',
      'what about the call',
    ],
    ...[
      'will that cancel my request',
      'what happens to my referral',
      'not if i lose the call',
      'i want to keep the call',
    ],
    ...['does it stop them ringing', 'if i do that do i lose my place', 'will someone still be ringing me'],
  ])
    it(`asks what is lost by it in "${text}"`, () => expect(asksWhatIsLost(text)).to.equal(true))
  for (const text of ['yes', 'no leave it', 'go on then', 'will it take long', 'is it free', 'my husband will see it'])
    it(`asks nothing of that in "${text}"`, () => expect(asksWhatIsLost(text)).to.equal(false))
})

describe('Somebody who would have a part of it wiped', () => {
  for (const text of [
    ...['Could you please delete what I wrote about Leanne, including her number? I only need the call.'],
    ...['delete what i said about my sister', 'wipe the bit about drinking', 'delete her number', 'erase his details'],
    ...[
      'can you get rid of the part about my son',
      'delete anything about my debts',
      'forget what i told you about dad',
    ],
  ])
    it(`is heard in "${text}"`, () => expect(wantsPartWiped(text)).to.equal(true))
  for (const text of [
    ...['delete it all', 'delete my data', 'delete everything', 'wipe everything i said', 'delete all about me'],
    ...['dont delete what i said about her', 'what do you delete', 'delete'],
  ])
    it(`is not heard in "${text}"`, () => expect(wantsPartWiped(text)).to.equal(false))
})

describe('Somebody who is asked whether all is to be wiped, and says more than yes', () => {
  const yes = [
    ...[
      'yes wipe it. but nobody ring',
      'what? no. nobody ring ME. wipe it. yes. is it gone or not',
      'yes but dont ring me',
    ],
    ...[
      'and please wipe the rest',
      'ok do it, no calls',
      'yes please',
      'wipe it all please',
      'delete everything i said',
    ],
    ...['yes delete it and nobody is to call', 'go on', 'just delete it', 'yes. he answers my phone'],
  ]
  const none = [
    ...['no dont wipe it', 'no leave it', 'yes? what happens', 'dont delete anything', 'not yet', 'no', 'wipe it?'],
    ...['no. dont ring me', 'yes but not yet', 'keep it', 'i wipe the table every day'],
  ]
  it('is taken at their word', () => expect(yes.filter((text) => !agreesToWipe(text))).to.deep.equal([]))
  it('is not where they take it back, or ask', () => expect(none.filter(agreesToWipe)).to.deep.equal([]))

  it('refuses to be rung in their own words', () => {
    const refused = [
      'yes wipe it. but nobody ring',
      'no. nobody ring ME',
      'if they ring the phone no',
      'he answers my phone',
    ]
    expect(refused.filter((text) => !refusesToBeRung(text))).to.deep.equal([])
    const not = [
      'yes wipe it',
      'nobody rang',
      'dont text first',
      'i want a ring',
      'he is a phone engineer',
      'will they ring me',
    ]
    expect(not.filter(refusesToBeRung)).to.deep.equal([])
  })

  it('asks whether they are rung about it', () => {
    const asked = [
      ...[
        'would they contact me about it',
        'if i say yes to wiping will someone ring',
        'will anybody call me about it',
      ],
      ...['do they ring me', 'will i be rung', 'is someone going to ring'],
    ]
    expect(asked.filter((text) => !asksWhetherRung(text))).to.deep.equal([])
    expect(['yes', 'no leave it', 'what is wiped', 'how long does it take'].filter(asksWhetherRung)).to.deep.equal([])
  })

  it('may ask for it outright at any time', () => {
    const asked = ['and please wipe the rest', 'delete everything', 'please delete what i wrote']
    expect(asked.filter((text) => !wantsAllWiped(text))).to.deep.equal([])
    const none = [
      'i wipe the table',
      'he deletes everything',
      'dont delete it',
      'will you delete it?',
      'delete what i said about him',
    ]
    expect(none.filter(wantsAllWiped)).to.deep.equal([])
  })
})
