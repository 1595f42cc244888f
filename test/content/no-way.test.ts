import { expect } from 'chai'
import { hasNoSafeWay } from '#content/no-way.ts'

describe('Somebody who cannot safely be reached', () => {
  for (const text of [
    ...['email my husband can open. i have no safe phone', 'i have no phone', 'he reads my emails', 'no email'],
    ...[
      'my email is not safe',
      'i cant give you a number',
      'there is no safe way to reach me',
      'husband checks my phone',
    ],
    ...['my mother in law answers the phone', 'i dont have a phone or email', 'my phone is not private'],
  ])
    it(`is heard in "${text}"`, () => expect(hasNoSafeWay(text)).to.equal(true))
  for (const text of [
    ...[
      'my number is 07700 900123',
      'i have a new phone',
      'ring my phone after 4',
      'email me at a@b.com',
      'i need a phone',
    ],
    ...['can they email me', 'my phone is broken'],
  ])
    it(`is not heard in "${text}"`, () => expect(hasNoSafeWay(text)).to.equal(false))
})
