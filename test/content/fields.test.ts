import { expect } from 'chai'
import { behindYes } from '#content/agreed.ts'
import { fieldsIn } from '#content/fields.ts'

describe('A message with several answers in it', () => {
  const told: readonly [string, ReturnType<typeof fieldsIn>][] = [
    ['Al, 07700 900123, after 6', { name: 'Al', reach: '07700 900123', when: 'after 6', rest: 'Al' }],
    ['hi its al my number is 07700 900123', { name: 'al', reach: '07700 900123', rest: 'hi its al' }],
    ['07700 900124 mornings', { reach: '07700 900124', when: 'mornings', rest: '' }],
    [
      'Mo, castlegate surgery, 07700900123',
      { name: 'Mo', reach: '07700900123', surgery: 'castlegate surgery', rest: 'Mo' },
    ],
    [
      'its my mums phone 07700 900123 ask for al',
      { name: 'al', reach: '07700 900123', rest: 'its my mums phone, ask for al' },
    ],
    ['after 4 and not on fridays', { when: 'after 4, not on fridays', rest: '' }],
    ['al@example.com', { reach: 'al@example.com', rest: '' }],
    ['none of your business', { rest: 'none of your business' }],
  ]
  for (const [text, fields] of told) {
    it(`gives each of them where they say "${text}"`, () => {
      expect(fieldsIn(text)).to.deep.equal(fields)
    })
  }
})

describe('A yes with more behind it', () => {
  const behind: readonly [string, string | null][] = [
    ['yes but dont tell my doctor', 'dont tell my doctor'],
    ['ok send it, but ring after 6', 'ring after 6'],
    ['1 but ring after 6', 'ring after 6'],
    ['yes', ''],
    ['no', null],
    ['yesterday', null],
    ['not yet', null],
  ]
  for (const [text, more] of behind) {
    it(`is ${more === null ? 'none' : `"${more}"`} in "${text}"`, () => {
      expect(behindYes(text)).to.equal(more)
    })
  }
})
