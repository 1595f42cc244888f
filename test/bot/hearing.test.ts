import { expect } from 'chai'
import fc from 'fast-check'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { choiceIn } from '#bot/choices.ts'
import { dangerIn, needsCrisisReply } from '#bot/danger.ts'
import { listenFor } from '#bot/listen.ts'
import { readArea } from '#content/areas.ts'

const inDanger = (text: string, recent: readonly string[] = []) => needsCrisisReply(dangerIn(text, recent))

describe('Danger', () => {
  const danger = `i want to kill myself|I can’t go on like this|i cant go on|wanna die tbh|i wnt to die|kms|ive had enough i want to end it all
    i dont want to be here anymore|everyone would be better off without me|im going to top myself|thinking about suicide|su1cide
    ive taken an overdose|took all my tablets|how many paracetamol would it take|i keep cutting myself|want to hurt myself
    chest pain and my arm is numb|he cant breathe, he is not breathing|he's got a knife|she is hitting me now|k i l l myself
    im not going to kill myself yet|i\u200b want\u200b to\u200b die|i want to d\u00adie|my mum says she wants to die|no reason to live
    theres no point living|i wish i was dead|go to sleep and not wake up|saved up my tablets|KILL MYSELF|voices telling me to jump`
  const none = `this queue is killing me|dying for a cuppa|im a skilled joiner|cut myself off from my mates|cut myself some slack
    cut myself shaving|not suicidal just tired|i dont want to die i want to live|bored to death|cake to die for|hang in there
    suicide squad is on|i cant go on the bus|overdosed on coffee|i want to dye my hair|my therapist left|we lost him to suicide
    worried about rent next month|my tablets run out friday|i cant go on holiday|i used to self harm|grape juice|i live in essex
    i dont want to live here, the damp is awful|hurt myself at work last year|im so tired of being here at the office`
  const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

  for (const text of lines(danger)) it(`is heard in: ${text}`, () => expect(inDanger(text)).to.equal(true))
  for (const text of lines(none)) it(`is not heard in: ${text}`, () => expect(inDanger(text)).to.equal(false))

  it('is heard over two messages, and not again in the next', () => {
    expect([inDanger('die', ['i want to']), inDanger('sorry', ['i want to', 'die'])]).to.deep.equal([true, false])
  })

  it('to someone else is told as theirs', () => {
    expect(dangerIn('my son says he wants to kill himself').map(({ about }) => about)).to.deep.equal(['other'])
  })

  it('from someone close raises a flag, and no reply that they might read', () => {
    const { kind, flag } = listenFor({ type: 'words', text: 'he checks my phone', tapped: null }, [])
    expect([kind, flag?.risks.map(({ category }) => category)]).to.deep.equal(['words', ['abuse']])
  })

  it('and all else is listened for in any text whatever, in time', async () => {
    const analyser = localAnalyser(readArea('thornshire'))
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5_000 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        listenFor({ type: 'words', text, tapped: null }, [text])
        choiceIn(text, { number: 1, choices: ['yes', 'no'] })
        await analyser.understand(text)
      }),
      { numRuns: 200 },
    )
  })
})
