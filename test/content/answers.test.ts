import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { SegmentedMessage } from 'sms-segments-calculator'
import { answerFor, readAnswers, readAnswersFile } from '#content/answers.ts'
import { readArea } from '#content/areas.ts'
import { telling } from '#content/asked.ts'
import { needs } from '#content/needs.ts'

const root = `${import.meta.dirname}/../../content`
const yaml = readFileSync(`${root}/areas/thornshire/answers.yaml`, 'utf8')
const thornshire = readAnswers('thornshire')
const trafford = readAnswers('trafford-trial')

const ids = [
  ...['food-voucher', 'food-today', 'blue-badge', 'council-tax-help', 'carers-assessment', 'registering-with-a-gp'],
  ...[
    'social-care-assessment',
    'homeless-duty',
    'young-homeless',
    'healthy-start',
    'energy-help',
    'pip-claim',
    'universal-credit-advance',
  ],
  ...['school-meals-and-uniform', 'hospital-travel-costs', 'free-prescriptions', 'tv-licence-and-bus-pass'],
  ...['pension-credit', 'bereavement-what-to-do', 'library-computers', 'birth-or-id-documents'],
  ...[
    'moving-landlord-repairs',
    'no-heating',
    'dentist',
    'optician',
    'podiatry',
    'vet',
    'nursery',
    'bailiffs',
    'getting-there',
    'carers-allowance',
    'eviction-letter',
    'losing-home',
    'care-leavers',
    'council-said-no',
  ],
]

/** What residents found off-putting, and promises that nobody can keep. */
const never =
  /\b(wellbeing|signpost\w*|coaching|journey|navigator|vulnerable|service user|clinician|goals?|soon|shortly|24\/7|confidential|client|patient)\b|!/i

/** A school year, by the length of sentences and of words. A name counts as a short word: it cannot be made shorter. */
function schoolYear(text: string): number {
  const words = text.split(/\s+/)
  const beats = words.map((word) => {
    const isName = /^[A-Z\d£]/.test(word)
    return isName ? 1 : (word.replace(/(?:[^l]e|ed|es)\W*$/, '').match(/[aeiouy]{1,2}/gi)?.length ?? 1)
  })
  const perSentence = words.length / text.split(/(?<=[.?:])\s/).length
  const perWord = beats.reduce((sum, one) => sum + one, 0) / words.length
  return 0.39 * perSentence + 11.8 * perWord - 15.59
}

describe('Plain answers', () => {
  it('are asked for by more than how or where to get something: `id` reads as `i would`', () => {
    const bare = /^(?:how|where|what|when|who|get|ask|have|find|no|new)$/
    const asked = ['thornshire', 'trafford-trial'].flatMap((area) => readAnswers(area).flatMap((one) => one.asked.en))
    expect(asked.filter((phrase) => telling(phrase).every((word) => bare.test(word)))).to.deep.equal([])
  })

  it('are there for what people ask in Thornshire, and in the trial', () => {
    expect(thornshire.map(({ id }) => id)).to.deep.equal(ids)
    expect(trafford.map(({ id }) => id)).to.deep.equal(ids)
  })

  for (const [area, answers] of Object.entries({ thornshire, trafford })) {
    const texts = answers.flatMap(({ id, answer, short }) => [
      [id, answer.en] as const,
      [`${id}, short`, short.en] as const,
    ])
    const those = (wrong: (text: string) => unknown) => texts.filter(([, text]) => wrong(text)).map(([where]) => where)

    it(`of ${area} hold no word that puts people off, and no promise that we cannot keep`, () => {
      expect(those((text) => never.test(text))).to.deep.equal([])
    })

    it(`of ${area} have sentences of 20 words at most, that a child of eleven can read`, () => {
      const sentences = (text: string) => text.split(/(?<=[.?:])\s/)
      expect(those((text) => sentences(text).some((one) => one.split(/\s+/).length > 20))).to.deep.equal([])
      expect(those((text) => schoolYear(text) > 6)).to.deep.equal([])
    })

    it(`of ${area} can go by text without doubling their price, the short ones in two`, () => {
      expect(those((text) => new SegmentedMessage(text).encodingName !== 'GSM-7')).to.deep.equal([])
      for (const { id, short } of answers) expect(new SegmentedMessage(short.en).segmentsCount, id).to.be.at.most(2)
    })
  }

  it('of Thornshire send nobody to a number that is something else', () => {
    const file = readFileSync(`${root}/directory/thornshire.json`, 'utf8')
    const places: { name: string; organization: { name: string }; contacts: { phones: { number: string }[] }[] }[] =
      JSON.parse(file)
    const { teams, localNumber } = readArea('thornshire')
    const known = new Map<string, readonly string[]>(teams.map(({ phone, name }) => [phone, [name]]))
    known.set(localNumber, [])
    for (const { name, organization, contacts } of places)
      for (const { number } of contacts.flatMap(({ phones }) => phones)) known.set(number, [name, organization.name])
    for (const { id, who } of thornshire) {
      if (who.phone && known.has(who.phone)) expect(known.get(who.phone), id).to.include(who.name)
      else if (who.phone) expect(who.phone, id).to.match(/^(01632 9605\d\d|0800 .+|0300 .+)$/)
    }
  })

  it('of the trial have no local number', () => {
    for (const { id, who } of trafford) if (who.phone) expect(who.phone, id).to.match(/^0(800|808|300) /)
  })

  it('are asked for by each of their own phrases', () => {
    for (const one of thornshire)
      for (const phrase of one.asked.en) expect(answerFor(phrase, thornshire)?.id, phrase).to.equal(one.id)
  })

  const asking: readonly [string, string][] = [
    ['how do i get a blue badge', 'blue-badge'],
    ['Blue Badge?', 'blue-badge'],
    ['how do i get a blue bage for my mum', 'blue-badge'],
    ['im disabled and dont drive how do i get a blue badge my mum drives me', 'blue-badge'],
    ['hi can u tell me how to get a blue badge pls', 'blue-badge'],
    ['can i get help with council tax', 'council-tax-help'],
    ['i cant pay my council tax. what help is there with council tax', 'council-tax-help'],
    ['i cant pay my council tax how do i get help', 'council-tax-help'],
    ['where do i get a food bank voucher', 'food-voucher'],
    ['where can i get a foodbank vouchar in thornley', 'food-voucher'],
    ['how do i register with a gp no address', 'registering-with-a-gp'],
    ['can I register with a GP with no ID?', 'registering-with-a-gp'],
    ['i look after my husband. how do i get a carers assesment?', 'carers-assessment'],
    ['care assesment', 'social-care-assessment'],
    ['hello, how does my dad apply for pip', 'pip-claim'],
    ['can mum get pension credit', 'pension-credit'],
    ['how do i register a deth', 'bereavement-what-to-do'],
    ['whats the priority services register', 'energy-help'],
    ["What do I do if I'm being evicted?", 'homeless-duty'],
    ['how do i get my landlord to do repairs, ive asked twice', 'moving-landlord-repairs'],
  ]
  for (const [text, id] of asking) {
    it(`"${text}" asks for ${id}`, () => expect(answerFor(text, thornshire)?.id).to.equal(id))
  }

  const notAsking = [
    ...[
      'i cant pay my council tax',
      'council tax',
      'i owe council tax',
      'ive got a blue badge',
      'my blue badge was stolen',
    ],
    ...['they refused my blue badge', 'i do not need a blue badge', 'i get pip', 'pip turned me down again', 'pip'],
    ...['how do i get my pip back', 'thats what pip said', 'im homeless', 'my mum died', 'i look after my mum'],
    ...['my landlord wont fix the damp', 'wheres the food bank in thornley', 'food bank', 'i used a food bank voucher'],
    ...['can i get help with eating', 'can i get help', 'how do i get a doctor to listen to me', 'i need a doctor'],
    ...['no credit on my meter', 'my kids get free school meals', 'universal credit stopped my money', 'library'],
    ...['who pays for my funeral when im gone', 'once', '', '???'],
  ]
  for (const text of notAsking) {
    it(`"${text}" asks for none`, () => expect(answerFor(text, thornshire)).to.equal(null))
  }

  it('are asked for by no more of what means a need than asks', () => {
    const heard = needs.flatMap(({ phrases }) => phrases.en).filter((phrase) => answerFor(phrase, thornshire))
    expect(heard.length, heard.join('\n')).to.be.at.most(needs.flatMap(({ phrases }) => phrases.en).length / 100)
  })

  it('are none where there are none', () => expect(answerFor('blue badge', [])).to.equal(null))

  it('of an area that is not there are refused with those that are', () => {
    expect(() => readAnswers('atlantis')).to.throw('has no area "atlantis", expected one of thornshire, trafford-trial')
  })

  const first = yaml.slice(yaml.indexOf('- id: food-voucher'), yaml.indexOf('\n\n- id: blue-badge'))
  const broken: readonly [string, string, string, string][] = [
    ['an unknown need', '[food, money]', '[food, cash]', 'food-voucher: needs[1]: Invalid option'],
    ['an answer asked for in too few ways', first, first.replace(/ {6}- .*\n/g, ''), 'food-voucher: asked.en: Invalid'],
    [
      'an answer that is too long',
      'It is free.',
      'It is free. '.repeat(12),
      'food-voucher: answer.en: Expected 60 words',
    ],
    [
      'a short answer that is too long',
      'Free. If',
      'Free. '.repeat(20),
      'food-voucher: short.en: Too big: expected string to have <=250',
    ],
    ['a date that is none', "'2026-11-21'", "'21 November'", 'food-voucher: checkedOn: Invalid ISO date'],
    ['a number that is none', 'phone: 01632 960104', 'phone: ask', 'food-voucher: who.phone: Expected a telephone'],
    [
      'nobody to ask',
      '01632 960104\n    web: thornshireadvice.example',
      'null\n    web: null',
      'food-voucher: who: Expec',
    ],
    [
      'a whole web address',
      'web: thornshire',
      'web: https://thornshire',
      'food-voucher: who.web: Expected a web address',
    ],
    ['a strange number', 'It is free.', 'Ring 0800 123 4567.', 'food-voucher: answer: has 0800 123 4567, expected'],
    ['an answer without its number', 'Ring 01632 960104', 'Ring them', 'food-voucher: answer: has not 01632 960104'],
    ['two answers of one id', 'id: blue-badge', 'id: food-voucher', 'food-voucher: is told of twice'],
    [
      'a phrase of two answers',
      '- blue badge\n',
      '- food voucher\n',
      'blue-badge: asked: "food voucher" asks for food-',
    ],
    ['an unknown line', '  needs: [food, money]', '  topic: food', 'food-voucher: needs: Invalid input'],
    ['no list', yaml, 'food-voucher: yes', 'the whole file: expected a list of answers'],
  ]
  for (const [what, is, becomes, why] of broken) {
    it(`${what} is refused in a sentence`, () => {
      expect(yaml).to.include(is)
      const text = yaml.replace(is, becomes)
      expect(() => readAnswersFile('thornshire', text)).to.throw(`content/areas/thornshire/answers.yaml, ${why}`)
    })
  }
})
