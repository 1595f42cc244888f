import { expect } from 'chai'
import type { Asking } from '#content/wonders.ts'
import { askingIn } from '#content/wonders.ts'

const asked: Readonly<Record<Asking | 'nothing', string>> = {
  wonders: `do they mind if youre shy|is that one talky|how would i get there|will they take my baby|do you think im a bad mum
    is it normal to cry all the time|whats Time for You, do they come out|are they gonna evict me|am i going mad|any good for a beginner
    would i fit in|the shed. is it talky|i wonder if they mind dogs|why is everything shut|they speak polish?|whats the vibe like`,
  seeks: `where is the food bank|how do i get a blue badge|is there a toddler group near hensby|can someone help me with a form
    walking group?|do you know anywhere for lads|who can help with debt|what about thornley?|can i get help with gas`,
  nothing: `i dont know what to do|what i need is a hand with the form|what a mess|its lovely when it is quiet|dont ring me
    cant pay the gas bill|do you know what, forget it|when my husband died i stopped going out|food`,
}
const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

describe('What somebody asks', () => {
  for (const [how, all] of Object.entries(asked)) {
    it(`${how}, as it is put`, () => {
      expect(lines(all).filter((line) => (askingIn(line) ?? 'nothing') !== how)).to.deep.equal([])
    })
  }
})
