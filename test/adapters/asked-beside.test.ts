import { expect } from 'chai'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { readArea } from '#content/areas.ts'

const heard = async (text: string) => {
  const { needs, answer, asks } = await localAnalyser(readArea('thornshire')).understand(text)
  return { needs: needs.map(({ id }) => id), answer, asks }
}

describe('Who asks something beside what they need', () => {
  it('is heard in both, where it is asked of us', async () => {
    const both = {
      'im lonely and is it free, XX1': ['loneliness', 'cost'],
      'is it free? im lonely. XX1': ['loneliness', 'cost'],
      'does it cost anything and i need a job, thornley': ['work', 'cost'],
      'got no friends, are you a robot? brackenby': ['loneliness', 'robot'],
      'who reads this and i need food in thornley': ['food', 'whoSees'],
      'im skint. do you charge? castlegate': ['money', 'cost'],
    }
    for (const [text, [need, asked]] of Object.entries(both)) {
      const { needs, asks } = await heard(text)
      expect([text, needs[0], asks]).to.deep.equal([text, need, asked])
    }
  })

  it('is heard in both, where the area has a plain answer', async () => {
    const both = {
      'where can i get a blue badge. also im ever so lonely': ['loneliness', 'blue-badge'],
      'how do i apply for a blue badge for mum and also im skint, castlegate': ['money', 'blue-badge'],
      'how do i get on council tax help, and i need a job too, langrigg': ['work', 'council-tax-help'],
    }
    for (const [text, [need, answer]] of Object.entries(both)) {
      const said = await heard(text)
      expect([text, said.needs[0], said.answer]).to.deep.equal([text, need, answer])
    }
  })

  it('asks nothing where they only tell', async () => {
    const none = [
      'my dad is a robot when it comes to feelings, and im lonely',
      'i pay for it all, and im skint',
      'i read this and that, nothing helps',
      'my council tax is behind and i need a job',
    ]
    for (const text of none) {
      const { answer, asks } = await heard(text)
      expect([text, answer, asks]).to.deep.equal([text, null, null])
    }
  })
})
