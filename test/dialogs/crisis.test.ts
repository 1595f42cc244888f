import { expect } from 'chai'
import type { Heard } from '#dialogs/vocabulary.ts'
import { danger, having, hungry, messages, notes, said, where } from '#test/support/steps.ts'

describe('Someone who says that they are not safe', () => {
  const flagged = [{ note: 'flag', because: 'not safe', risks: [] }]

  it('is told what to do, and flagged', () => {
    const step = having(danger, { type: 'chose.notSafe' })
    expect([messages(step), notes(step)]).to.deep.equal([['crisis-not-safe'], flagged])
  })

  it('is flagged too where a link worker is there, who alone speaks', () => {
    const step = having(danger, { type: 'linkWorkerJoined' }, danger, { type: 'chose.notSafe' })
    expect([where(step), messages(step), notes(step)]).to.deep.equal(['crisis.withLinkWorker', [], flagged])
  })
})

describe('Someone who was in danger', () => {
  const dangerOf = (...categories: readonly string[]): Heard => ({
    ...(danger as Extract<Heard, { type: 'danger' }>),
    risks: categories.map((category) => ({ category, tier: 'red-now', about: 'self' })),
  })
  const ill = dangerOf('medical')

  it('is met in the ordinary way once they say that they are safe, and danger anew still comes first', () => {
    expect(messages(having(danger, { type: 'chose.safe' }))).to.deep.equal(['crisis-safe-now', 'crisis-safe-what'])
    expect(where(having(danger, { type: 'chose.safe' }, hungry))).to.equal('everyday.talking.place.asking')
    expect(messages(having(danger, { type: 'chose.safe' }, danger))).to.deep.equal(['crisis-staffed'])
    expect(where(having(danger, hungry))).to.equal('crisis.alone')
  })

  it('is told after a day what to do if not safe, and is met in the ordinary way', () => {
    const step = having(danger, { ...hungry, type: 'cameBack' } as Heard)
    expect(messages(step)[0]).to.equal('crisis-came-back')
    expect(where(step)).to.equal('everyday.talking.place.asking')
  })

  it('is told of 999 and 111 and of nobody else where it was of the body alone', () => {
    const more = [hungry, hungry, hungry, ill, { type: 'chose.notSafe' }, { type: 'chose.safe' }] as const
    const all = more.map((heard, at) => having(ill, ...more.slice(0, at), heard)).flatMap(messages)
    expect(all.filter((message) => !/^crisis-(?:ill|safe-what)/.test(message))).to.deep.equal([])
    expect(messages(having(ill, danger, hungry))).to.deep.equal(['crisis-told'])
  })

  it('is met with words of violence where it was of that, and asked before a line for it is told', () => {
    const hit = dangerOf('violence-now', 'abuse')
    const all = [{ type: 'chose.notSafe' }, hungry, hit, { type: 'chose.safe' }] as const
    const said = all.map((heard, at) => having(hit, ...all.slice(0, at), heard)).flatMap(messages)
    const named = said.filter((message) => !message.startsWith('crisis-violence'))
    expect(named).to.deep.equal(['crisis-line-here'])
    const told = having(hit, { type: 'chose.safe' }, { type: 'chose.safeHere', question: null })
    expect([where(told), messages(told)]).to.deep.equal(['everyday.safely.here', ['safely-lines']])
  })

  it('is met as who may harm themselves where both were told of, and asked of the line all the same', () => {
    const both = dangerOf('violence-now', 'suicide-intent')
    expect(messages(having(both, { type: 'chose.notSafe' }))).to.deep.equal(['crisis-not-safe'])
    expect(messages(having(both, { type: 'chose.safe' }))).to.deep.equal([
      'crisis-safe-now',
      'crisis-safe-what',
      'crisis-line-here',
    ])
    expect(messages(having(dangerOf('violence-now'), danger, { type: 'chose.notSafe' }))).to.deep.equal([
      'crisis-not-safe',
    ])
  })

  it('by what was done already is told to ring 999 or go to A&E, however they feel', () => {
    expect(messages(having(dangerOf('attempt')))).to.deep.equal(['crisis-now-staffed'])
    expect(messages(having(danger, dangerOf('attempt')))).to.deep.equal(['crisis-not-safe'])
    expect(messages(having(dangerOf('attempt'), { type: 'chose.safe' }))).to.deep.equal(['crisis-now-safe'])
    expect(messages(having(dangerOf('attempt'), danger))).to.deep.equal(['crisis-not-safe'])
  })

  it('who says that they are young is told of Childline', () => {
    expect(messages(having({ ...danger, young: true } as Heard))).to.deep.equal(['crisis-staffed', 'heard-young'])
    const told = having(said('im just a kid', { quiet: 'abuse' }), { type: 'chose.safeHere', question: null })
    expect(JSON.stringify(told.effects)).to.include('"about":"child"')
  })
})
