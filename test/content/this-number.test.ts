import { expect } from 'chai'
import { mayUseThisNumber } from '#content/this-number.ts'

const heard = (texts: string) => texts.split('|').map((text) => [text, mayUseThisNumber(text)])
const all = (texts: string, said: boolean | null) => texts.split('|').map((text) => [text, said])

describe('The number that somebody writes from', () => {
  it('may be used where they say so, in many ways', () => {
    const fine = `ok|thats fine|its ok|no problem|its my phone|only i see it|nobody else uses it|no one else sees it|its just me|that'll do|good`
    expect(heard(fine)).to.deep.equal(all(fine, true))
  })

  it('may not where somebody else may see it, and is not taken to be safe by who is unsure', () => {
    const seen = `my husband looks at it|he checks it|we share a phone|not safe|my mum answers it|im on my mates phone|borrowed this phone off my sister|my works phone so not really|its someone elses phone|my daughter lent me it`
    expect(heard(seen)).to.deep.equal(all(seen, false))
    const unsure = `should be|i think so|depends|07700 900123|through my mum|ring me on my mums phone|sorry my phone died|hi sorry was at work`
    expect(heard(unsure)).to.deep.equal(all(unsure, null))
  })
})
