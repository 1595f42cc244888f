import { expect } from 'chai'
import type { Heard } from '#dialogs/vocabulary.ts'
import { danger, having, hungry, inThornley, messages, place, said } from '#test/support/steps.ts'

const safeHere = { type: 'chose.safeHere' as const, question: null }
const found = { type: 'found' as const, places: [place] }

describe('Someone who says that it is not safe to write to them', () => {
  const unsafe = [said('he hits me', { quiet: 'abuse' }), { type: 'chose.notSafeHere' }] as const

  it('is never written to first, though they had agreed to a check-in', () => {
    expect(messages(having(hungry, ...unsafe, { type: 'due.check-in' }))).to.deep.equal([])
    expect(messages(having(hungry, ...unsafe, hungry, { type: 'due.check-in' }))).to.deep.equal([])
    expect(messages(having(hungry, { type: 'due.check-in' }))).to.deep.equal(['follow-up-ask'])
  })
})

describe('Someone who takes what was shown', () => {
  it('is promised no check-in where it is not safe to write to them', () => {
    const shown = [hungry, inThornley, found, said('ok ta', { means: ['thanks'] })] as const
    const unsafe = [said('he hits me', { quiet: 'abuse' }), { type: 'chose.notSafeHere' }] as const
    expect(messages(having(...shown))).to.deep.equal(['agreed-check-in'])
    expect(messages(having(...unsafe, ...shown))).to.deep.equal(['agreed-no-check-in'])
  })
})

describe('Someone who spoke of danger', () => {
  const harmed = [said('he hits me', { quiet: 'abuse' }), safeHere] as const
  const unclear = [
    said('im at my sisters now', { guesses: ['bereavement'] }),
    said('the two of us', { guesses: ['mood', 'family'] }),
    said('she says i can stay', { needs: [{ id: 'family', score: 0.91 }] }),
  ]

  it('is not asked what it may be about, nor told that it is about family', () => {
    for (const words of unclear) expect(messages(having(...harmed, words))).to.deep.equal(['safely-still-here'])
    const unsafe = having(said('he hits me', { quiet: 'abuse' }), { type: 'chose.notSafeHere' }, unclear[0]!)
    expect(messages(unsafe)).to.deep.equal(['safely-still-here'])
    expect(messages(having(danger, { type: 'back' }, unclear[0]!))).to.deep.equal(['safely-still-here'])
  })

  it('is not told the same twice running', () => {
    const said = [1, 2, 3].map(
      (times) => having(...harmed, ...Array.from({ length: times }, () => unclear[0]!)).effects,
    )
    expect(new Set(said.map((effects) => JSON.stringify(effects))).size).to.equal(3)
  })

  it('is still helped with what they name clearly, and asked again once they start afresh', () => {
    expect(messages(having(...harmed, hungry, inThornley, found))).to.include('signposting-found')
    expect(messages(having(...harmed, { type: 'startAgain' }, unclear[0]!))).to.deep.equal(['what-matters-guess'])
  })
})

describe('Someone who said that it is safe to write to them', () => {
  const harm = said('he hits me', { quiet: 'abuse' })

  it('is not asked again, and never told the same twice running', () => {
    const more = [1, 2].map((times) => messages(having(harm, safeHere, ...Array.from({ length: times }, () => harm))))
    expect(more).to.deep.equal([['safely-more'], ['safely-more']])
    const [once, twice] = [1, 2].map(
      (times) => having(harm, safeHere, ...Array.from({ length: times }, () => harm)).effects,
    )
    expect(JSON.stringify(once)).not.to.equal(JSON.stringify(twice))
  })

  it('is told who sees it where they ask that beside their yes', () => {
    expect(messages(having(harm, { ...safeHere, question: 'whoSees' }))).to.deep.equal([
      'about-whoSees',
      'safely-lines',
    ])
  })

  it('is asked again after hours or days away, and once it is not safe', () => {
    const later = { ...harm, away: 'hours' } as Heard
    const nextDay = { ...harm, type: 'cameBack' } as Heard
    for (const heard of [later, nextDay]) expect(messages(having(harm, safeHere, heard))).to.include('safely-ask')
    expect(messages(having(harm, safeHere, { type: 'chose.notSafeHere' }, harm))).to.deep.equal(['safely-ask'])
  })
})
