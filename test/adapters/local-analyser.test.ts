import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { needsIn } from '#adapters/language/local/needs.ts'
import { readArea } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'
import { smallTalk } from '#content/small-talk.ts'
import { describeAnalyser } from '#test/contracts/language.ts'
import { hearAll, readSet } from '#test/measure/needs-heard.ts'

const measure = `${import.meta.dirname}/../measure`

describeAnalyser('the local', localAnalyser)

describe('The local analyser', () => {
  const analyser = localAnalyser(readArea('thornshire'))
  const heard = hearAll(readSet(`${measure}/needs-dev-1.yaml`), needsIn)
  const ofNoNeed = parse(readFileSync(`${measure}/needs-none.yaml`, 'utf8')) as string[]

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

  it('hears that money is tight within a longer message', async () => {
    const { needs } = await analyser.understand('im skint and the kids are off school')
    expect(needs.map(({ id }) => id)).to.deep.equal(['money'])
  })
})
