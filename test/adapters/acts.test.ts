import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { doneIn } from '#adapters/language/local/acts/done.ts'
import { actsIn, reachIn } from '#adapters/language/local/acts/heeded.ts'
import { known as actsKnown } from '#adapters/language/local/acts/learnt.ts'
import { tellingIn } from '#adapters/language/local/acts/telling.ts'
import { learntFrom as actsLearntFrom } from '#adapters/language/local/learning/weights.ts'
import { learntFrom as soughtLearntFrom } from '#adapters/language/local/sought/kept.ts'
import { known as soughtKnown } from '#adapters/language/local/sought/lessons.ts'
import { acts } from '#content/acts.ts'
import { sentences } from '#content/acts-said.ts'
import { piecesOf } from '#content/pieces.ts'

const MANY = 60
const learntFile = (name: string) =>
  readFileSync(`${import.meta.dirname}/../../adapters/language/local/${name}/learnt.json`, 'utf8')

describe('What somebody does with a sentence', () => {
  it('is learnt from many sentences of each kind', () => {
    const by = Map.groupBy(sentences, ({ act }) => act)
    expect(acts.filter((act) => (by.get(act)?.length ?? 0) < MANY)).to.deep.equal([])
  })

  it('was learnt from those that stand there now', () => {
    expect(actsLearntFrom(learntFile('acts')), 'run npm run learn').to.equal(actsKnown())
    expect(soughtLearntFrom(learntFile('sought')), 'run npm run learn').to.equal(soughtKnown())
  })

  const does: Record<string, string> = {
    'will he be able to see these texts on my phone after': 'stays',
    'did u get that': 'gotIt',
    'can the next person at this computer read what i put': 'nextPerson',
    'who do i complain to about you lot': 'complain',
    'dont ring before 4 he sleeps in the day': 'reach',
    'do they come out to your house': 'place.home',
    'we are all safe here thank you': 'safe',
    'nobody ever rang me': 'noCall',
  }
  for (const [said, act] of Object.entries(does))
    it(`${JSON.stringify(said)} is ${act}`, async () => expect(actsIn(await doneIn(said))).to.deep.equal([act]))

  it('is told apart in a message that does several things', async () => {
    const said = 'im fed up of the damp in my flat. do they come to the house? please ring after 4, i sleep in the day'
    const done = await doneIn(said)
    expect(actsIn(done)).to.include.members(['place.home', 'reach'])
    expect(reachIn(done)).to.include('ring after 4').and.not.include('damp')
    expect(tellingIn(said, done)).to.include('damp').and.not.include('ring after 4')
  })
})

describe('The pieces of a message', () => {
  it('are its sentences, and the breaths of a long one', () => {
    expect(piecesOf('ok. is the first one free can i just turn up and what about my back')).to.deep.equal([
      'ok.',
      'is the first one free',
      'can i just turn up',
      'and what about my back',
    ])
  })

  it('leave hours whole, and nothing that is no word', () => {
    expect(piecesOf('between 2 and 3 is best for him when he naps')).to.deep.equal([
      'between 2 and 3 is best for him',
      'when he naps',
    ])
    expect(piecesOf('?? ... 😢')).to.deep.equal([])
  })
})
