import { expect } from 'chai'
import { ageIn } from '#content/age.ts'

const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

describe('An age', () => {
  it('is the writer’s own where they say so', () => {
    const all = `im 71|I'm 71.|i am 71 and on my own|aged 71|71 yr old|71 years old|71yo|age 71|im a 71 year old man|my age is 71|im only 71|I am seventy-one|71|im 71 my wife is 68
      my wife is 68 and im 71|i turned 71 in june|my mums 90 and im 71|71 yrs old female|male 71|71 f
      seventy-one last birthday|just turned 71|71. 72 in june|a man of 71|71 and retired|I shall be 72 next March|nearly 72|i was 71 in may|in my 72nd year|at 71 i dont get out much`
    for (const line of lines(all)) expect(ageIn(line), line).to.deep.equal({ age: 71, whose: 'me' })
    expect(ageIn('aged 15')).to.deep.equal({ age: 15, whose: 'me' })
    expect(ageIn('15 yr old')).to.deep.equal({ age: 15, whose: 'me' })
  })

  it('is somebody else’s where they tell of somebody else', () => {
    const all = `my dads 84|my dad is 84|mum is 84 and lives alone|she is 84|its for my mum who is 84|my nan aged 84|i care for my 84 year old mum|he's 84|my neighbour shes 84|my husband just turned 84
      mother in law is 84|for an 84 yr old`
    for (const line of lines(all)) expect(ageIn(line), line).to.deep.equal({ age: 84, whose: 'other' })
    expect(ageIn('my son is 4')).to.deep.equal({ age: 4, whose: 'other' })
  })

  it('is no other number, no time gone by, and not two at once', () => {
    const none = `71 steps|2 kids aged 4 and 6|im 20 weeks pregnant|i am 3 months behind|im 5 foot 2|i left school at 14|over 60s|i have 2 kids|ring me at 10|im in my 70s|40 years ago|married 52 years
      when i am 67|before im seventy|im 15 stone|my kids are 4 and 6|10 days and nothing|im 2 miles away|i am 200|im 12 years clean|im 19 weeks|4 mill lane|i was 12 when he left|at 7 i get up|in 20 years ive never asked|nearly 3 weeks|i will be 10 minutes|my bill is 84 pounds|2|im fine|0161 496 0000`
    for (const line of lines(none)) expect(ageIn(line), line).to.equal(null)
  })

  it('comes to an end, however much they write', () => {
    for (const part of ['i am ', 'my 7 ', '7', 'a']) ageIn(part.repeat(40_000).slice(0, 40_000))
  }).timeout(10_000)
})
