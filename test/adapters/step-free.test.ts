import { expect } from 'chai'
import { stepFreeOf } from '#adapters/directories/open-referral/access.ts'

describe('Whether a place is without steps', () => {
  const says: [boolean | null, string][] = [
    [true, 'Step-free from the side door in Church Walk. Accessible toilet.'],
    [true, 'Ramp at the back. There are steps at the front.'],
    [true, 'Handicap accessible'],
    [false, 'Not wheelchair accessible.'],
    [false, 'Upstairs, up 12 steps, with no lift.'],
    [false, 'There are stairs only.'],
    [null, 'Hearing loop at the desk.'],
    [null, ''],
  ]
  for (const [is, description] of says)
    it(`is ${is ?? 'not known'} by "${description}"`, () => expect(stepFreeOf([{ description }])).to.equal(is))
})
