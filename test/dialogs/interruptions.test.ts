import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Heard } from '#dialogs/vocabulary.ts'
import { samples } from '#test/support/heard.ts'
import { danger, having, hungry, messages, notes, where } from '#test/support/steps.ts'

const before: Readonly<Record<string, readonly Heard[]>> = {
  new: [],
  talking: [hungry],
  crisis: [hungry, danger],
  'crisis with a link worker': [hungry, danger, { type: 'linkWorkerJoined' }],
  'with a link worker': [hungry, { type: 'linkWorkerJoined' }],
  stopped: [hungry, { type: 'stop' }],
}

/** The table for people in dialogs/README.md is the one that is tested: by situation, what is heard, where that leads, what is said and kept. */
const rows = readFileSync(join(import.meta.dirname, '../../dialogs/README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| .* \| `\w+` \|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )

describe('What each interruption does, by the table in dialogs/README.md', () => {
  for (const [situation, type, place, said, kept] of rows as [string, Heard['type'], string, string, string][]) {
    it(`${situation}: ${type} leads to ${place}`, () => {
      const step = having(...before[situation]!, samples[type][0]!)
      const written = notes(step).map((note) => ('because' in note ? `${note.note}: ${note.because}` : note.note))
      expect([where(step), messages(step).join(', ') || '-', written.join(', ') || '-']).to.deep.equal([
        place,
        said,
        kept,
      ])
    })
  }

  it('has a row for each interruption in each situation', () => {
    const interruptions = ['danger', 'person', 'help', 'back', 'stop', 'start', 'startAgain', 'media']
    const missing = Object.keys(before).flatMap((situation) =>
      interruptions
        .filter((type) => !rows.some((row) => row[0] === situation && row[1] === type))
        .map((type) => `${situation}: ${type}`),
    )
    expect(missing).to.deep.equal([])
  })
})
