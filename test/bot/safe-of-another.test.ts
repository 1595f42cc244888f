import { expect } from 'chai'
import { safeHereIn } from '#bot/safe-here.ts'

describe('Somebody who writes about another', () => {
  it('says that it is safe to write to them, beside that it is not about them', () => {
    expect(safeHereIn("I'm perfectly safe, thank you, it's not about me. It's safe to write to me.")).to.equal(
      'safeHere',
    )
  })

  it('says nothing of it by that alone, and is not safe where they say so', () => {
    expect(safeHereIn("it's not about me")).to.equal(null)
    expect(safeHereIn("it's not about me, and it's not safe here")).not.to.equal('safeHere')
    expect(safeHereIn("it's not about me, he reads it")).to.equal('notSafeHere')
  })
})
