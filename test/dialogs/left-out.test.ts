import { expect } from 'chai'
import { leftOutIn, without } from '#content/left-out.ts'
import { asksForAll } from '#content/shows-all.ts'
import { speak } from '#content/words.ts'
import { Memory } from '#dialogs/memory.ts'
import { putRight } from '#dialogs/put-right.ts'
import { readBack } from '#dialogs/read-back.ts'
import { referral } from '#dialogs/referral.ts'
import type { Words } from '#dialogs/vocabulary.ts'
import { said, team } from '#test/support/steps.ts'

const form = Memory.parse({
  ...{ begun: true, team, needs: ['addiction'], enjoys: [] },
  whatMatters: ['I have two little ones. Kerry were on the drugs. It wears me out.'],
  answers: {
    ...{ name: 'Pauline', reach: 'this number', when: 'after 1. Not when Kerry rings', notRung: 'Kerry answers' },
    ...{ anythingElse: 'My daughter Kerry is not well, and keep it from the kids. I miss singing.' },
    ...{ asked: 'will Kerrys business be on my notes', notOnRecord: 'keep Kerry off my record' },
  },
})
const saying = (memory: Memory, text: string): Memory => ({
  ...memory,
  ...putRight(memory, said(text) as Words, false),
  team,
})
const told = (memory: Memory) => speak(readBack(memory), { short: true, numbered: true })
const sent = (memory: Memory) =>
  JSON.stringify(referral(memory, { type: 'reserved', reference: 'FP-1', team } as never))

describe('What somebody wants left out', () => {
  for (const [text, ...things] of [
    ['Leave Kerry out of it', 'kerry'],
    ['Take out the bit about my daughter Kerry', 'kerry'],
    ['take Kerry and the drugs out', 'kerry', 'drugs'],
    ['I told you to leave Kerry out', 'kerry'],
    ['can you take Ron off it please', 'ron'],
    ['nothing about Kerry', 'kerry'],
    ['i dont want Kerry on there', 'kerry'],
    ['send it without kerry', 'kerry'],
    ['remove what I said about Kerry and Ron', 'kerry', 'ron'],
    ['dont mention the drink or my ex', 'drink', 'ex'],
    ['i want Kerry left out', 'kerry'],
    ['delete the kerry bit', 'kerry'],
    ["Just put I'm tired. Leave Kerry out of it", 'kerry'],
    ['take all the stuff about my husband out', 'husband'],
  ])
    it(`is named in "${text}"`, () => expect(leftOutIn(text!)).to.deep.equal(things))

  for (const text of [
    'i want to get out more',
    'leave it out',
    'I cant get out',
    'i want to be out of it',
    'take her out',
    'i need to get the kids out of the house',
    'put that i get worn out',
    'i miss nothing about work',
    'take out the bit about a',
    'leave us out',
    'take out the bit about x',
  ])
    it(`is nothing in "${text}"`, () => expect(leftOutIn(text)).to.deep.equal([]))

  it('goes with every sentence that it stands in, and no other', () => {
    expect(without('I miss Ron. It was wrong to go. RONS dog too', 'ron')).to.equal('It was wrong to go.')
    expect(without('The drug took him. i like beans', 'drugs')).to.equal('i like beans')
  })

  it('is in nothing that is sent, nor in what is put to it afterwards', () => {
    for (const text of ['Leave Kerry out of it', 'take out the bit about my daughter Kerry and the drugs']) {
      const out = saying(form, text)
      expect(told(out), text).to.include("I've taken that out").and.include('in now: Kerry')
      expect(sent(out), text)
        .to.include('wears me out')
        .and.include('I miss singing')
        .and.include('notOnRecord')
        .and.not.match(text.includes('drugs') ? /kerry|drugs|addiction/i : /kerry|addiction/i)
      const later = saying(out, 'is Kerry still on it yes or no')
      expect(later.sought.gone, text).to.deep.equal(['Kerry'])
      expect(sent(later), text).to.not.match(/kerry/i)
    }
  })

  it('may be told after all', () => {
    const back = saying(saying(form, 'leave Kerry out'), 'add that Kerry rings at night')
    expect(sent(back)).to.include('Kerry rings at night')
  })

  it('is who it is for only in other ways', () =>
    expect(saying(form, 'leave Pauline out').answers.name).to.equal('Pauline'))
})

describe('All that would be sent', () => {
  for (const text of [
    'show me what it says',
    'what would you send',
    'SHOW ALL',
    'let me see it first',
    'what does it say exactly',
    'can i see what youve put',
    'read it back to me',
    'what will they see',
    'The rest? show me what it says',
  ])
    it(`is asked for in "${text}"`, () => expect(asksForAll(text)).to.equal(true))

  for (const text of [
    'tell them about my knee',
    'show me the way to the library',
    'what would help is a lift',
    'what do they do',
    'dont show it to my husband',
    'can i see somebody on monday',
  ])
    it(`is not asked for in "${text}"`, () => expect(asksForAll(text)).to.equal(false))

  it('is told whole, however long it is', () => {
    const long = `${'I have not slept for weeks and nobody comes. '.repeat(20)}The end`
    const all = told(saying({ ...form, whatMatters: [long] }, 'show me what it says'))
    expect(all).to.include('The end').and.not.include('...')
  })
})
