import { expect } from 'chai'
import { takesNumberOff } from '#content/number-off.ts'

describe('A number that somebody gave', () => {
  it('is taken off in many ways', () => {
    const off = `take my number off|dont keep my number|delete my number|please remove my phone number from it|can you take my number off my request|
      i dont want you to have my number any more|forget my number|take off my number|dont use that number|stop using my number|i want my number removed`
    for (const text of off.split('|')) expect([text, takesNumberOff(text)]).to.deep.equal([text, true])
  })

  it('stays where it is given, changed or spoken of', () => {
    const on = `take my number down|can you take my number|my number is 07700 900123|delete my number its 07700 900124 now|is my number private|
      do you keep my number|dont delete my number|they took my number and never rang|i dont have a number|whats the surgery number|will you delete my number`
    for (const text of on.split('|')) expect([text, takesNumberOff(text)]).to.deep.equal([text, false])
  })
})
