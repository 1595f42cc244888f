import { expect } from 'chai'
import { asksWhatIsLost, wantsPartWiped } from '#content/erasing.ts'

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
