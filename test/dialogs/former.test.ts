import { globSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { stepOn } from '#dialogs/reopen.ts'
import { MACHINE_VERSION } from '#dialogs/snapshot.ts'
import { step } from '#dialogs/step.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { danger, having, hungry, inThornley, messages, notes, said, where } from '#test/support/steps.ts'

/** One snapshot that a release kept, an answer to it, and what must be said then. */
const kept = globSync(`${import.meta.dirname}/kept/*.json`).map((file) => JSON.parse(readFileSync(file, 'utf8')))

describe('A conversation kept by an earlier release', () => {
  for (const { situation, snapshot, heard, reply } of kept) {
    it(`still opens, and hears the answer: ${situation}`, () => {
      expect(messages(step(JSON.stringify(snapshot), heard, true))).to.deep.equal(reply)
    })
  }

  it('that holds a state we do not know is an error, in value and in history, never a silent fall', () => {
    const inHistory = JSON.stringify(kept.find(({ situation }) => situation.startsWith('in danger')).snapshot)
    const inValue = JSON.stringify(kept.find(({ situation }) => situation.startsWith('asked')).snapshot)
    for (const unknown of [
      inHistory.replaceAll('surgery"', 'nowhere"'),
      inValue.replaceAll('asking', 'nowhere'),
      '{"half',
      '{}',
    ]) {
      expect(() => step(unknown, { type: 'back' }))
        .to.throw()
        .with.property('code', 'SNAPSHOT_UNREADABLE')
    }
  })

  it('of a later release waits for it', () => {
    const later = having(hungry).snapshot.replace(`"version":${MACHINE_VERSION}`, `"version":${MACHINE_VERSION + 1}`)
    expect(() => stepOn(later, { type: 'back' }, true))
      .to.throw()
      .with.property('code', 'SNAPSHOT_FROM_LATER')
  })
})

describe('Someone whose conversation cannot be opened', () => {
  const lost = (snapshot: string) => snapshot.replaceAll('"asking"', '"a state that is gone"')

  it('is told so, keeps what they said, goes on, and a link worker sees it', () => {
    const step = stepOn(lost(having(inThornley).snapshot), hungry, true)
    expect(messages(step)[0]).to.equal('trouble-reopened')
    expect(where(step)).to.equal('everyday.talking.signposting.looking')
    expect(notes(step)).to.deep.equal([{ note: 'handOff', because: 'lost its place', needs: [] }])
  })

  it('is still in a crisis where they were in one, and may be told to ring at once', () => {
    const broken = having(hungry, danger).snapshot.replace('"alone"', '"gone"')
    expect(where(stepOn(broken, said('ok'), true))).to.equal('crisis.alone')
    expect(messages(stepOn('{"half', danger, true))).to.include('crisis-staffed')
  })

  it('is answered in danger with the fixed reply and nothing else', () => {
    const step = stepOn(lost(having(inThornley).snapshot), danger, true)
    expect(messages(step)).to.deep.equal(['crisis-staffed'])
    expect(notes(step).map(({ note }) => note)).to.deep.equal(['flag', 'handOff'])
  })

  it('has asked for a person where they do so, and for nothing else', () => {
    expect(notes(stepOn(lost(having(inThornley).snapshot), { type: 'person' }, true))).to.deep.equal([
      { note: 'handOff', because: 'asked', needs: [] },
    ])
  })

  const quiet: Readonly<Record<string, readonly Heard[]>> = {
    'everyday.stopped': [{ type: 'stop' }],
    'everyday.withLinkWorker': [{ type: 'linkWorkerJoined' }],
    'crisis.withLinkWorker': [danger, { type: 'linkWorkerJoined' }],
  }
  for (const [state, heard] of Object.entries(quiet)) {
    it(`is still in ${state}, where nothing is said to them`, () => {
      const broken = having(hungry, ...heard).snapshot.replace('"needs":["food"]', '"needs":["a need that is gone"]')
      const step = stepOn(broken, said('ok'), true)
      expect([where(step), messages(step)]).to.deep.equal([state, []])
      expect(notes(step)).to.deep.equal([{ note: 'handOff', because: 'lost its place', needs: [] }])
    })
  }
})
