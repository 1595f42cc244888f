import { expect } from 'chai'
import type { Beside } from '#content/beside.ts'
import { besides, sorted } from '#content/beside.ts'
import { contactIn } from '#content/contact.ts'

const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

const ways: Partial<Record<Beside, string>> = {
  notRung: `no phone|no phone cant talk|cant talk on the phone|dont ring me, text|dont ring me|im deaf|text only please|id rather be texted
    text me instead|please dont call me|my phones broke|i havent got a phone|got no phone|ive no mobile|i dont do phone calls|phone calls scare me|i hate talking on the phone`,
  otherNotRung: `my dad hes deaf|he cant use a phone|she wont answer the phone shes hard of hearing`,
  woman: `can it be a woman|female worker please|woman only|no men please|id prefer a lady|is there a woman|i want to talk to a woman|not a man|i dont want a man`,
  man: `id rather talk to a man|can i have a bloke|a man please|male link worker|not a woman`,
  tried: `ive been to the cab they were useless|tried counselling, did nothing|went to AA for a bit|had cbt|antidepressants didnt help|ive tried everything|saw a counsellor last year it was ok`,
  record: `does my doctor see this|does my gp see it`,
  notRecord: `gp record?? nope|not need GP record|GP no need|keep it off my medical record|i dont want it on the gp record|no gp record|id rather it was not on my record|leave my doctors notes out of it|dont put it on my file`,
  notSurgery: `dont tell my doctor|i dont want my gp told`,
  asksWhy: `why do u need that|whats that for|why|none of your business|do i have to say`,
  doubts: `is that ok|im not sure i want this|not sure about this|is this right|having second thoughts|am i wasting your time, other people need it more`,
  waits: `hang on|hang on a min|one sec|let me find my glasses|ive got to get my glasses|wait|brb|give me a min im just looking for my card`,
}

const plain = `castlegate|the surgery by the park|dont call me Margaret|the woman next door|womens group
  i want counselling|i need to go to a group|tried to ring you|mornings cos im up early|i live on my own and i like football|i had a dog
  im scared of him|i feel anxious|skip|no thanks|home visit please|my wife was a lovely woman|i was in the council house|no phone credit
  got a phone number for the food bank|have you got a phone number|i have a phone|i had my phone with me|got my phone back
  why cant anyone help me|07700 900123, after 6|mornings|none`

describe('What people say beside the answer', () => {
  for (const [id, all] of Object.entries(ways)) {
    it(`is ${id} where they say so`, () => {
      const otherwise = lines(all).map((line) => ({ line, heard: [...sorted(line, besides).beside.keys()].join() }))
      expect(otherwise.filter(({ heard }) => heard !== id)).to.deep.equal([])
    })
  }

  it('is nothing in a plain answer', () => {
    for (const line of lines(plain)) expect([...sorted(line, besides).beside.keys()], line).to.deep.equal([])
  })

  it('is set apart from an answer in the same message, each in its own words', () => {
    const both = sorted('castlegate, and can it be a woman', besides)
    expect(both.rest).to.equal('castlegate')
    expect([...both.beside]).to.deep.equal([['woman', 'can it be a woman']])
    expect(sorted('after 4 but dont ring me im deaf', besides).rest).to.equal('after 4')
    expect(sorted('Castlegate but dont tell my doctor', besides).rest).to.equal('Castlegate')
  })

  it('comes to an end, however much they write', () => {
    for (const part of ['hang on, ', 'and ', 'no phone. ', 'x']) sorted(part.repeat(20_000).slice(0, 2_000), besides)
  })

  it('is heard of a telephone that is not to be rung, with the time beside it', () => {
    const both =
      "Afternoon's better, mornings I'm getting her dressed. And not to ring the house phone she'll answer it"
    expect(contactIn(both, true).when).to.include("Afternoon's better").and.include('not to ring the house phone')
    for (const text of [
      'dont ring the landline please, my husband picks up',
      'please tell them not to phone my work number',
    ])
      expect(contactIn(text, true).when, text).to.match(/landline|work number/)
    for (const text of ['we only have a house phone', 'the landline is broke', 'i ring the council after 5'])
      expect(contactIn(text, true).when, text).to.equal(undefined)
  })
})
