import { expect } from 'chai'
import { interruptions } from '#dialogs/interruptions.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { samples } from '#test/support/heard.ts'
import { interruptionTable } from '#test/support/interruptions.ts'
import { danger, having, hungry, messages, notes, where } from '#test/support/steps.ts'

const before: Readonly<Record<string, readonly Heard[]>> = {
  new: [],
  talking: [hungry],
  crisis: [hungry, danger],
  'crisis with a link worker': [hungry, danger, { type: 'linkWorkerJoined' }],
  'with a link worker': [hungry, { type: 'linkWorkerJoined' }],
  stopped: [hungry, { type: 'stop' }],
}

/** Heard after hours or days, after harm, or from staff: not in each situation. */
const inTheirTime = new Set([
  ...[
    'cameBack',
    'stranger',
    'otherReads',
    'hurries',
    'due.check-in',
    'chose.safeHere',
    'linkWorkerJoined',
    'linkWorkerSaid',
  ],
])

describe('What each interruption does, by the table in dialogs/README.md', () => {
  for (const [situation, type, place, said, kept] of interruptionTable) {
    it(`${situation}: ${type} leads to ${place}`, () => {
      const step = having(...before[situation]!, samples[type as Heard['type']][0]!)
      const written = notes(step).map((note) => ('because' in note ? `${note.note}: ${note.because}` : note.note))
      expect([where(step), messages(step).join(', ') || '-', written.join(', ') || '-']).to.deep.equal([
        place,
        said,
        kept,
      ])
    })
  }

  it('has a row for each interruption in each situation', () => {
    const heard = [...Object.keys(interruptions), 'danger', 'back'].filter((type) => !inTheirTime.has(type))
    const missing = Object.keys(before).flatMap((situation) =>
      heard
        .filter((type) => !interruptionTable.some((row) => row[0] === situation && row[1] === type))
        .map((type) => `${situation}: ${type}`),
    )
    expect(missing).to.deep.equal([])
  })
})
