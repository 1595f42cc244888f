import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { needIds, needName, needs, readNeeds } from '#content/needs.ts'

const yaml = readFileSync(`${import.meta.dirname}/../../content/needs.yaml`, 'utf8')

describe('needs', () => {
  it('each is told of once, in the order that the house counts them', () => {
    expect(needs.map(({ id }) => id)).to.deep.equal([...needIds])
    expect(new Set(needIds).size).to.equal(needIds.length)
  })

  it('each is said back in a few plain lower-case words', () => {
    for (const { name } of needs) {
      expect(name.en, name.en).to.match(/^[a-z ,]+$/)
      expect(name.en.split(' '), name.en).to.have.length.at.most(6)
    }
    expect(needName('money')).to.equal('money worries')
    expect(() => needName('monkey')).to.throw('monkey: is not a need, expected one of loneliness')
  })

  it('nobody is told in a text that they asked about abuse', () => {
    expect(needName('safety')).not.to.match(/abuse|violen|crime|scam|danger/)
  })

  it('nobody says the same words of two needs', () => {
    const all = needs.flatMap(({ phrases }) => phrases.en.map((phrase) => phrase.toLowerCase().replace(/[^a-z ]/g, '')))
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).to.deep.equal([])
  })

  it('people put each need shortly and at length', () => {
    for (const { id, phrases } of needs) {
      const lengths = phrases.en.map((phrase) => phrase.split(' ').length)
      expect(Math.min(...lengths), id).to.be.at.most(5)
      expect(Math.max(...lengths), id).to.be.at.least(9)
    }
  })

  it('bills are money, and money looks at benefits too', () => {
    expect(needs.find(({ id }) => id === 'money')).to.deep.include({ searchWith: ['benefits'] })
  })

  it('what only says how a charity is set up marks nothing', () => {
    const terms = needs.flatMap((need) => need.terms)
    for (const empty of ['charity', 'trust', 'cio', 'charitable company', 'other', 'support', 'community']) {
      expect(terms).not.to.include(empty)
    }
  })

  const broken: readonly [string, string, string, string][] = [
    ['out of order', '- id: mood', '- id: money', 'content/needs.yaml, need 2: is money, expected mood'],
    ['unknown', '- id: mood', '- id: moods', 'content/needs.yaml, moods: id: Invalid option: expected one of'],
    ['without a name', 'name: { en: food }', 'name: {}', 'content/needs.yaml, food: name.en: Invalid input: expected'],
    [
      'with a stray key',
      '  searchWith: [benefits]',
      '  searchwith: [benefits]',
      'content/needs.yaml, money: searchWith:',
    ],
    ['searched with itself', 'searchWith: [benefits]', 'searchWith: [money]', 'money: is searched with itself'],
    ['with a shouted term', '    - food bank\n', '    - Food Bank\n', 'food: terms.0: Expected lower case'],
  ]
  for (const [what, is, becomes, why] of broken) {
    it(`a need ${what} is refused in a sentence`, () => {
      expect(yaml).to.include(is)
      expect(() => readNeeds(yaml.replace(is, becomes))).to.throw(why)
    })
  }

  it('a need that is missing, a need with few phrases, and what is no list are refused in a sentence', () => {
    const last = yaml.lastIndexOf('- id: ')
    expect(() => readNeeds(yaml.slice(0, last))).to.throw(
      `need ${needIds.length}: is nothing, expected ${needIds.at(-1)}`,
    )
    const few = yaml.replace(/(en:\n(?: {6}- .*\n){3})(?: {6}- .*\n)+/, '$1')
    expect(() => readNeeds(few)).to.throw('loneliness: phrases.en: Too small: expected')
    expect(() => readNeeds('needs: none')).to.throw('the whole file: expected a list of needs')
    expect(() => readNeeds('- id: [')).to.throw('content/needs.yaml, not YAML:')
  })
})
