import { expect } from 'chai'
import { saysThereIsMore } from '#content/agreed.ts'
import { sorted } from '#content/beside.ts'
import { saysForSelf } from '#content/for-another.ts'
import { saysOnlyGoOn, sendingIn, sendsOffRecord } from '#content/sending.ts'

const isYes = (text: string) => {
  const { sends, rest } = sendingIn(text)
  return sends && saysOnlyGoOn(rest)
}
const kinds = (text: string) => [...sorted(text, ['hearing', 'notRung', 'notRecord', 'record']).beside.keys()]

describe('A call to send it', () => {
  it('is a plain yes in many words', () => {
    for (const text of `thats all correct please send|yep all good send that off|Oh send it, go on|looks right to me send it|ok send|lovely, send it then|yes please send it off now thanks love|go on then send it|i am happy for you to send it|all fine, submit it|yeah thats fine get it sent|just send it as it is|thats me, off it goes`.split(
      '|',
    ))
      expect(isYes(text), text).to.equal(true)
  })
  it('is none where it is refused, put off, left open, or of something else', () => {
    for (const text of `dont send it|send it tomorrow|send it or dont|send me a text|send it but not to my gp|when can you send it|post it|looks right to me|cant see owt wrong with it|i never get my post sent on`.split(
      '|',
    ))
      expect(isYes(text), text).to.equal(false)
  })
  it('leaves the answer that stands before it', () => {
    expect(sendingIn('Bridge Street. And then send it').rest).to.equal('Bridge Street')
    expect(sendingIn('i like trains. Will you read it to me before you send it').rest).to.equal('i like trains')
  })
  it('counts with relief that it stays off the record, and with no question of that', () => {
    expect(sendsOffRecord("Oh send it, go on. Its not in the doctors then that's something")).to.equal(true)
    expect(sendsOffRecord('send it. its not going to the doctor?')).to.equal(false)
    expect(sendsOffRecord('send it. i dont want the doctor told')).to.equal(false)
  })
})

describe('What is said of the doctor in a form', () => {
  it('is a no to the record, or a question of it', () => {
    for (const text of [
      'I dont want Dr Pickering reading that Im lonely',
      'Bridge Street. But I dont want Dr Pickering knowing, can you leave him out of it',
      "Is it going to the doctor or not, because if it is I'd rather not",
      'keep my doctor out of it',
    ])
      expect(kinds(text), text).to.include('notRecord')
    for (const text of ['You didnt answer about the doctor', 'you said GP record', 'will it go to my gp'])
      expect(kinds(text), text).to.deep.equal(['record'])
  })
  it('is neither where they tell of their surgery, or leave out somebody else', () => {
    for (const text of `i dont have a doctor|wrong surgery i dont have one|not registered with a gp|im with dr khan at bridge street|my doctor told me to ask for you|leave my husband out of it|i dont want to bother the doctor`.split(
      '|',
    ))
      expect(kinds(text), text).to.deep.equal([])
  })
})

describe('Who hears little', () => {
  it('needs them to speak up, and may be rung', () => {
    for (const text of `im deaf in one ear so speak up|add that i'm hard of hearing|im a bit deaf|i wear hearing aids`.split(
      '|',
    ))
      expect(kinds(text), text).to.deep.equal(['hearing'])
  })
  it('is not to be rung where they are deaf, or cannot hear a phone', () => {
    for (const text of `im deaf|deaf, text me|i cant hear on the phone`.split('|'))
      expect(kinds(text), text).to.include('notRung')
  })
})

describe('Who asks for themselves after all', () => {
  it('says so in many ways', () => {
    for (const text of `its Sheila and its me thats asking for me|its for me|no its for me not mum|not for mum, its for me|im asking for myself`.split(
      '|',
    ))
      expect(saysForSelf(text), text).to.equal(true)
  })
  it('does not by asking for another, or for both', () => {
    for (const text of `its me thats asking for her|is it for me|its for me and mum|its me|its for my mum`.split('|'))
      expect(saysForSelf(text), text).to.equal(false)
  })
})

describe('Who is asked whether there is something else', () => {
  it('may say only that there is', () => {
    const more = [
      'yep',
      'yes',
      'yeah there is',
      'aye theres more',
      'yes please',
      'yes a few things',
      'there is actually',
      'yh lots',
    ]
    expect(more.filter((text) => !saysThereIsMore(text))).to.deep.equal([])
    const others = ['ok', 'yes, my rent', 'no', 'thornley', 'yeah thornley', 'more', 'lots of debt', 'fine']
    expect(others.filter(saysThereIsMore)).to.deep.equal([])
  })
})
