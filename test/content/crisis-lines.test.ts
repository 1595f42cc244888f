import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { crisisLines, isKnownNumber, linesExpiredOn, numbersIn, readCrisisLines } from '#content/crisis-lines.ts'

const yaml = readFileSync(`${import.meta.dirname}/../../content/crisis-lines.yaml`, 'utf8')

describe('crisis lines', () => {
  it('someone can ring, text or press their way to help at any hour, free', () => {
    const always = crisisLines.filter(({ hours, cost }) => hours === 'any time' && cost === 'free').map(({ id }) => id)
    expect(always).to.include.members(['emergency', 'nhs-111-mental-health', 'samaritans', 'shout', 'silent-solution'])
  })

  it('each is found in a sentence just as it is written, and known', () => {
    for (const { number, how } of crisisLines) {
      const sentence = `${how === 'press' ? 'press' : 'Here is'} ${number} 24 hours a day`
      expect(numbersIn(sentence), sentence).to.deep.equal([number])
      expect(isKnownNumber(number), number).to.equal(true)
    }
  })

  it('one that has not been checked for 90 days is told of', () => {
    const [first] = crisisLines
    expect(linesExpiredOn(first!.expiresOn)).to.not.include(first!.id)
    expect(linesExpiredOn('2999-01-01')).to.deep.equal(crisisLines.map(({ id }) => id))
    const expired = linesExpiredOn(new Date().toISOString().slice(0, 10))
    if (expired.length > 0) console.log(`      expired: ${expired.join(', ')}`)
  })

  it('a number that is known stays known however it is spaced', () => {
    for (const number of ['116123', '116-123', '+44 800 068 4141', '08001111', '0808 200 0247']) {
      expect(isKnownNumber(number), number).to.equal(true)
    }
    for (const number of ['0800 1112', '116 124', '01632 960111', '0800 0121 701', '5', '']) {
      expect(isKnownNumber(number), number).to.equal(false)
    }
  })
})

describe('numbers in a sentence', () => {
  const found: Record<string, readonly string[]> = {
    'In danger, ring 999. If you are unsure, 111 and then option 2.': ['999', '111'],
    'Ring 999/111/101.': ['999', '111', '101'],
    'Call 999, then press 55.': ['999', '55'],
    'Samaritans 116 123, free, any time. Or text SHOUT to 85258.': ['116 123', '85258'],
    'Childline is 0800 1111, for under 19s.': ['0800 1111'],
    'Ring 0800 58 58 58 5pm to midnight.': ['0800 58 58 58'],
    'The Silver Line (0800 4 70 80 90)': ['0800 4 70 80 90'],
    'Tel:01632 960111 10am to 12': ['01632 960111'],
    'Ring (01632) 960111 or 07700 900123, or +44 7700 900 124.': ['(01632) 960111', '07700 900123', '+44 7700 900 124'],
    'Ring 0808\u00a08000\u00a0123 or 0300\u2011123\u20111053': ['0808 8000 123', '0300-123-1053'],
    'For the power, ring 105. Text "YES" to 60777.': ['105', '60777'],
    'Ring 960111 if you are in the county.': ['960111'],
  }
  for (const [sentence, numbers] of Object.entries(found)) {
    it(sentence, () => expect(numbersIn(sentence)).to.deep.equal(numbers))
  }

  it('a crisis line with a slip in it is still seen, and is not known', () => {
    for (const slip of [
      '0800 1112',
      '116 124',
      '116 1234',
      '0800 0121 7000',
      '0808 808 80001',
      '85259',
      '0800 58 58 5',
    ]) {
      const numbers = numbersIn(`You can ring ${slip}.`)
      expect(numbers, slip).to.have.length(1)
      expect(isKnownNumber(numbers[0]!), slip).to.equal(false)
    }
  })

  const none = [
    'Shall I text in two weeks? 1 yes, 2 no',
    'Tue and Fri, 12 to 2pm, 09:30, 7.30pm, 0900-1700',
    'on 2026-11-21, 21/11/2026, 01-02-2026 or Tue 8 Sep 2026',
    '£999, £2.50, £1,111, 101p and 112 pence',
    'about 111 people, 999 places, 65,000 words, 101 things to do, 55 miles',
    'Your reference is 85258. FP-85258, K7-999 and ref 1234567.',
    'at 101 Mill Street, XX3 4AB, on the 111 bus, in room 112',
    'Here are 55 ideas, 3 of them new. Page 999.',
  ]
  for (const sentence of none) {
    it(`none in: ${sentence}`, () => expect(numbersIn(sentence)).to.deep.equal([]))
  }
})

describe('what is wrong in crisis-lines.yaml', () => {
  const broken: readonly [string, string, string, string][] = [
    [
      'a number that YAML reads as a sum',
      "number: '999'",
      'number: 999',
      'emergency: number: Invalid input: expected string',
    ],
    ['an expiry too far off', "expiresOn: '2027-02-19'", "expiresOn: '2027-02-20'", 'emergency: expires 91 days after'],
    ['a line told of twice', 'id: shout', 'id: samaritans', 'samaritans: is told of twice'],
    [
      'a line from nowhere',
      '  source: a government',
      '  sauce: a government',
      'emergency: source: Invalid input: expected',
    ],
  ]
  for (const [what, is, becomes, why] of broken) {
    it(`${what} is refused in a sentence`, () => {
      expect(() => readCrisisLines(yaml.replace(is, becomes))).to.throw(`content/crisis-lines.yaml, ${why}`)
    })
  }
})
