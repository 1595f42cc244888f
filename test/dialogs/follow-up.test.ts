import { expect } from 'chai'
import { step } from '#dialogs/step.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { having, hungry, inThornley, messages, notes, place, said } from '#test/support/steps.ts'

const shown: readonly Heard[] = [hungry, inThornley, { type: 'found', places: [{ ...place }] }]
const asked: readonly Heard[] = [...shown, { type: 'due.check-in' }]

describe('Somebody who tells what came of a place', () => {
  it('is heard, at the check-in or at any time, and it is kept with the place', () => {
    for (const before of [asked, shown]) {
      const after = having(...before, said('it was closed', { outcome: 'closed' }))
      expect(messages(after)).to.deep.equal(['follow-up-shut'])
      expect(notes(after)).to.deep.equal([
        { note: 'outcome', outcome: 'closed', places: [place.name], words: 'it was closed' },
        { note: 'report', service: 'p1', said: 'gone' },
      ])
    }
  })

  const larder = { ...place, id: 'p2', name: 'Kiln Lane Larder', when: null }
  const two: readonly Heard[] = [hungry, inThornley, { type: 'found', places: [{ ...place }, larder] }]

  it('is asked which it was where two were shown, and a report is kept against that one alone', () => {
    const which = [...two, said('nobody answers that number', { outcome: 'unanswered' })]
    expect(messages(having(...which))).to.deep.equal(['follow-up-which'])
    expect(notes(having(...which)).map(({ note }) => note)).to.deep.equal(['outcome'])
    for (const told of [{ type: 'chose.second' } as const, said('the larder')]) {
      const after = having(...which, told)
      expect(messages(after)).to.deep.equal(['follow-up-shut'])
      expect(notes(after)).to.deep.equal([{ note: 'report', service: 'p2', said: 'noAnswer' }])
    }
    expect(messages(having(...which, { type: 'chose.linkWorker' }))).not.to.include('follow-up-shut')
  })

  it('is told when it is on where it was shut for a day or an hour, and nothing is kept against it', () => {
    const after = having(...two, said('it was closed when i got there at 5', { outcome: 'closedThen' }))
    expect(messages(after)).to.deep.equal([
      ...['follow-up-then', 'signposting-of-place', 'signposting-of-place', 'follow-up-then-next'],
    ])
    expect(notes(after).map(({ note }) => note)).to.deep.equal(['outcome'])
    const gone = having(
      ...two,
      said('the larder was shut today', { outcome: 'closedThen' }),
      said('its gone', { outcome: 'gone' }),
    )
    expect(notes(gone).at(-1)).to.deep.equal({ note: 'report', service: 'p2', said: 'gone' })
  })

  it('is told at once of another for the same where a place was shut, whatever they looked for since', () => {
    const since = having(...shown, said('im lonely', { needs: [{ id: 'loneliness', score: 0.9 }] }), {
      ...{ type: 'found', places: [{ ...place, id: 'p2', name: 'Knit and Natter' }] },
    })
    const after = step(since.snapshot, said('went to the food share. shut', { outcome: 'closed' }), true)
    const [search] = after.effects.filter((effect) => effect.type === 'lookUp').map(({ params }) => params)
    expect(search).to.deep.include({ look: 'places', needs: ['food'], soonest: true, shown: ['p1'] })
  })

  it('is asked for nothing where it went well, and told again what it was where they forgot', () => {
    expect(messages(having(...asked, said('loved it', { outcome: 'well' })))).to.deep.equal(['follow-up-well'])
    expect(messages(having(...asked, said('what was it again', { outcome: 'forgot' })))).to.deep.equal([
      ...['follow-up-forgot', 'signposting-place'],
    ])
  })

  it('is shown nearer ones of the same where they could not get there, whatever need it sounds like', () => {
    const after = having(
      ...asked,
      said('no bus', { outcome: 'couldNotReach', needs: [{ id: 'transport', score: 0.9 }] }),
      { type: 'chose.another' },
    )
    const [search] = after.effects.filter((effect) => effect.type === 'lookUp').map(({ params }) => params)
    expect(search)
      .to.include({ look: 'places', within: 1.2 })
      .and.to.deep.include({ needs: ['food'] })
  })

  it('is heard first where somebody died, or it cannot wait, and that is why', () => {
    const died = said('didnt go, my husband died', { outcome: 'didNotGo', needs: [{ id: 'bereavement', score: 0.9 }] })
    expect(messages(having(...asked, died))).to.include('reflection')
    const worse = said('didnt go, he died, not eating', {
      ...{ outcome: 'didNotGo', worrying: true, needs: [{ id: 'bereavement', score: 0.9 }] },
    })
    expect(messages(having(...asked, worse))).to.include('reflection')
    const now = said('didnt go, no food', { outcome: 'didNotGo', needs: [{ id: 'food', score: 1 }], means: ['urgent'] })
    expect(messages(having(...asked, now))).not.to.include('follow-up-heard')
  })

  it('is told whom to ring where something hurts, and not that they lost somebody', () => {
    const hurts = { outcome: 'well', worrying: true, needs: [{ id: 'bereavement', score: 0.8 }] } as const
    expect(messages(having(...asked, said('went. was alright. back kills tho', hurts)))).to.deep.equal([
      ...['bodily-whom-to-ring', 'follow-up-well'],
    ])
  })

  it('is not guessed at, and in words that are not clear is thanked, and they are kept', () => {
    const after = having(...asked, said('well you know', { guesses: ['mood'] }))
    expect(messages(after)).to.deep.equal(['follow-up-thanked'])
    expect(notes(after)[0]).to.include({ note: 'outcome', outcome: 'told' })
  })

  it('hears that nobody rang as being of the referral, where there is one', () => {
    const words = said('they never rang back', { outcome: 'noAnswer', means: ['noCall'] })
    const after = having(...shown, { type: 'person' }, { type: 'couldNotLook' }, words)
    expect(after.effects.some((effect) => effect.type === 'lookUp' && effect.params.look === 'referral')).to.equal(true)
  })
})

describe('A check-in that falls due after STOP', () => {
  it('is not sent, and is asked on START', () => {
    const stopped = [...shown, { type: 'stop' }, { type: 'due.check-in' }] as const
    expect(messages(having(...stopped))).to.deep.equal([])
    expect(messages(having(...stopped, { type: 'start' }))).to.deep.equal(['follow-up-ask'])
    expect(messages(having(...stopped, { type: 'start' }, { type: 'stop' }, { type: 'start' }))).to.deep.equal([
      'back-carry-on',
    ])
  })
})
