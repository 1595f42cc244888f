import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { needsIn } from '#adapters/language/local/needs.ts'
import { needsTold } from '#adapters/language/local/needs-told.ts'
import { readArea } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'
import { smallTalk } from '#content/small-talk.ts'
import { describeAnalyser } from '#test/contracts/language.ts'
import { hearAll, needsHeardIn, readSet } from '#test/measure/needs-heard.ts'

const measure = `${import.meta.dirname}/../measure`

describeAnalyser('the local', localAnalyser)

const heard = await hearAll(readSet(`${measure}/needs-dev-1.yaml`), needsHeardIn)

describe('The local analyser', () => {
  const told = (said: string) =>
    needsTold(said, { means: new Set(), noBed: false, noFood: false, asksFor: null, worrying: false }).needs.map(
      ({ id }) => id,
    )
  const analyser = localAnalyser(readArea('thornshire'))
  const ofNoNeed = parse(readFileSync(`${measure}/needs-none.yaml`, 'utf8')) as string[]

  it('takes a house that is dead quiet, or somebody dead bored, for no loss', () => {
    const none = [
      'the house is dead quiet',
      'my girls gone to uni and the house is dead quiet',
      'im dead bored',
      'dead tired',
    ]
    expect(none.filter((line) => told(line).includes('bereavement'))).to.deep.equal([])
    expect(told('my dad is dead')).to.include('bereavement')
    expect(told('my wife died and i never see anyone')[0]).to.equal('bereavement')
    expect(told('dead lonely since my wife died')).to.include('bereavement')
  })

  it('hears two or three needs told in few words, whatever their order', () => {
    const all = {
      'cant sleep for worry over bills, my mums got dementia and i never see anyone': 'caring,loneliness,money',
      'my mums got dementia and i never see anyone': 'caring,loneliness',
      'im behind on rent, i dont get out and i drink too much': 'money,addiction',
    }
    for (const [text, needs] of Object.entries(all)) expect([text, told(text).join()]).to.deep.equal([text, needs])
  })

  it('is surest of a need that is meant in nine messages of ten', () => {
    const missed = heard.filter(({ top }) => !top)
    expect(missed.length, JSON.stringify(missed, null, 1)).to.be.at.most(heard.length / 10)
  })

  it('hears nine of ten needs in what people write', () => {
    const missed = heard.filter((one) => one.missed.length > 0)
    const asked = heard.flatMap(({ needs }) => needs).length
    expect(missed.flatMap((one) => one.missed).length, JSON.stringify(missed, null, 1)).to.be.at.most(asked / 10)
  })

  it('says back a need that nobody spoke of in one message of ten at most', () => {
    const wrong = heard.filter((one) => one.wrong.length > 0)
    expect(wrong.length, JSON.stringify(wrong, null, 1)).to.be.at.most(heard.length / 10)
  })

  it('makes no need of small talk, names, places, times and questions about us', () => {
    const wrong = ofNoNeed.filter((said) => needsIn(said).needs.length > 0)
    expect(wrong).to.deep.equal([])
  })

  it('guesses at a need in few of them', () => {
    const guessed = ofNoNeed.filter((said) => needsIn(said).guesses.length > 0)
    expect(guessed.length, guessed.join('\n')).to.be.at.most(ofNoNeed.length / 10)
  })

  it('is judged by no sentence of small talk that it learnt', () => {
    const learnt = new Set(smallTalk.map(normalise).filter((said) => said.includes(' ')))
    expect(ofNoNeed.filter((said) => learnt.has(normalise(said)))).to.deep.equal([])
  })

  it('guesses where nothing is sure, and only there, at three needs at most', () => {
    for (const { heard: sure, guesses } of heard) {
      expect(guesses.length).to.be.at.most(sure.length > 0 ? 0 : 3)
    }
    expect(needsIn('yes')).to.deep.equal({ needs: [], guesses: [] })
  })

  it('hears what somebody needs help with, and not what they need none with', () => {
    expect(needsIn('hi i need some help with food in thornley').needs).to.deep.equal([{ id: 'food', score: 1 }])
    expect(needsIn('i dont need help with food').needs.map(({ id }) => id)).to.not.include('food')
  })

  it('hears both needs in one message', () => {
    for (const [said, both] of [
      ['im skint and ive got no mates round here', ['money', 'loneliness']],
      ['landlord wants us out, my anxiety is through the roof', ['housing', 'mood']],
    ] as const) {
      expect(
        needsIn(said).needs.map(({ id }) => id),
        said,
      ).to.have.members(both)
    }
  })

  it('takes who asks for help for no volunteer, and who offers it for one', async () => {
    for (const [said, need] of [
      ['could you help with food', 'food'],
      ['i need help with my rent', 'housing'],
      ['can you help me with housing please', 'housing'],
      ['i want help with my son', 'family'],
      ['i want to talk to someone about my debt', 'money'],
      ['i do need food today, i just said that, and im not going all over for it', 'food'],
      ['i want to help with food', 'volunteering'],
      ['can i help at the food bank', 'volunteering'],
      ['i want to be a volunteer', 'volunteering'],
    ] as const) {
      const { needs } = await analyser.understand(said)
      expect(needs[0]?.id, said).to.equal(need)
    }
    for (const said of ['is there no one who comes to the house, like a volunteer', 'i dont want to be a volunteer']) {
      const { needs } = await analyser.understand(said)
      expect(
        needs.map(({ id }) => id),
        said,
      ).to.not.include('volunteering')
    }
  })

  it('hears what somebody tells of another, as of themselves', async () => {
    for (const [said, need] of [
      ['a lad i teach is struggling with his rent', 'money'],
      ['a customer of mine is lonely', 'loneliness'],
      ['one of my tenants is behind with her bills', 'money'],
      ['a pupil of mine needs somewhere to live', 'housing'],
    ] as const) {
      const { needs } = await analyser.understand(said)
      expect(needs[0]?.id, said).to.equal(need)
    }
  })

  it('hears help in house and garden, and a day outdoors, as what they are', async () => {
    for (const [said, need] of [
      ['the hedge is over the path now and i cannot bend', 'social-care'],
      ['what i would like is somebody to do the garden', 'social-care'],
      ['who can come and cut my grass, ive bad knees', 'social-care'],
      ['id like to do some gardening with other people', 'nature'],
      ['is there a community garden near me', 'nature'],
    ] as const) {
      const { needs, enjoys } = await analyser.understand(said)
      expect(needs[0]?.id, said).to.equal(need)
      if (need === 'social-care') expect(enjoys, said).to.deep.equal([])
    }
  })

  it('lets go of what is denied, also where it is sent back as a question', async () => {
    for (const [said, denied] of [
      ['food? no. weve food. its the FORM. attendance allowance for the wife', 'food'],
      ['FOOD again. dont want bloody food', 'food'],
      ['I am not low dear, only stuck!', 'mood'],
      ['money? nah, im lonely', 'money'],
      ['leccy isnt the main thing tho its the school', 'money'],
    ] as const)
      expect((await analyser.understand(said)).denies, said).to.include(denied)
    for (const said of ['we have no food in', 'not got any money', 'i have no friends', 'is it free? no idea'])
      expect((await analyser.understand(said)).denies, said).to.deep.equal([])
  })

  it('hears each need of a list, and one beside a refusal to be rung', async () => {
    for (const [said, all] of [
      ['money, my mums fall, and somewhere to take the kids', ['money', 'social-care', 'family']],
      ['debt, drinking, loneliness', ['money', 'addiction', 'loneliness']],
      ['i need help with debt. NO dont ring me', ['money']],
      ['dont ring me but im behind on my rent', ['money']],
    ] as const) {
      const { needs } = await analyser.understand(said)
      expect(
        needs.map(({ id }) => id),
        said,
      ).to.have.members(all)
    }
  })

  it('hears that somebody is deaf or blind as a fact, where they tell of something else', () => {
    for (const [said, need] of [
      ["somewhere for my dad who's 84 and deaf to have company", 'loneliness'],
      ['she is deaf, and wants to meet people', 'loneliness'],
      ['somewhere for my blind mum to meet people', 'loneliness'],
      ['hes deaf and on his own all day', 'loneliness'],
      ['i am deaf and want help with benefits', 'benefits'],
    ] as const)
      expect(told(said), said).to.deep.equal([need])
    for (const said of [
      'my dad is deaf',
      'help for my deaf dad',
      'a club for deaf people',
      'dads going deaf, he needs a hearing aid',
    ])
      expect(told(said), said).to.include('disability')
  })

  it('hears what somebody asks for by its name, beside a postcode and in a question', async () => {
    const needsOf = async (said: string) => (await analyser.understand(said)).needs.map(({ id }) => id)
    for (const [said, need] of [
      ['is there a chess club? XX1 1AA', 'loneliness'],
      ['any chess clubs near me XX1 1AA', 'loneliness'],
      ['wheres the scrabble group', 'loneliness'],
      ['i need somewhere for bereavement, XX1 1AA', 'bereavement'],
      ['i need help with bereavement', 'bereavement'],
      ['any bereavement group near XX1 1AA?', 'bereavement'],
    ] as const)
      expect(await needsOf(said), said).to.deep.equal([need])
    for (const said of ['i need bereavement leave from work', 'how do i get bereavement payment'])
      expect(await needsOf(said), said).not.to.include('bereavement')
  })

  it('hears when they can come behind a postcode or a stop, and not what is worst for them', async () => {
    const wished = async (said: string) => (await analyser.understand(said)).wishes
    for (const said of [
      'im lonely, XX1 1AA evenings only',
      'im lonely. evenings only',
      'evenings only XX1, im lonely',
      'want company, evenings please',
    ])
      expect(await wished(said), said).to.deep.equal(['evening'])
    for (const said of [
      'im lonely, the evenings are worst',
      'im so lonely, only the evenings are bad',
      'lonely evenings',
    ])
      expect(await wished(said), said).to.deep.equal([])
  })

  it('hears that money is tight within a longer message', async () => {
    const { needs } = await analyser.understand('im skint and the kids are off school')
    expect(needs.map(({ id }) => id)).to.deep.equal(['money'])
  })

  for (const [said, need] of [
    ['i live on mill lane in thornley and im lonely', 'loneliness'],
    ['skint and i live at mill lane thornley', 'money'],
    ['lonely in XX1, cant walk far', 'loneliness'],
    ['im lonely in langrigg', 'loneliness'],
    ['want to meet people in thornley', 'loneliness'],
    ['kiln lane', undefined],
  ] as const) {
    it(`hears what somebody came for beside where they live, and how far they can walk: "${said}"`, async () => {
      const { needs, place } = await analyser.understand(said)
      expect(place).to.not.equal(null)
      expect(needs[0]?.id).to.equal(need)
    })
  }
})
