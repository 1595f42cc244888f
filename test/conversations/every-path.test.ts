import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { terminalHandset } from '#adapters/channels/terminal/handset.ts'
import { localDirectory } from '#adapters/directories/local.ts'
import { beginTalk } from '#bot/commands/talk-session.ts'
import { editionsInMemory, type Whole } from '#test/support/editions.ts'
import { notRun } from '#test/support/not-run.ts'
import type { Ground } from '#test/support/paths.ts'
import { expectShown, imported, paths, sample } from '#test/support/paths.ts'

describe('Every path in the terminal, on the sample directory', () => walked(sample))

describe('Every path in the terminal, on the directory of Trafford', () => {
  if (imported) walked(imported)
  else notRun('paths on a real directory', '../shared is not here')
})

/** When each of them writes, a Tuesday. */
const now = Date.UTC(2026, 10, 24, 10)

function walked(ground: Ground): void {
  const { area, town, edition } = ground
  let listed: Whole | null
  before(async () => {
    listed = await edition()
  })

  for (const path of paths) {
    const { name, says, ends, keeps } = path
    it(name, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'fingerpost-path-'))
      const talk = await beginTalk(
        {
          ...{ channel: 'web', folder, secret: Buffer.alloc(32, 7), thrownAway: true, area, lookUpWithin: 60_000 },
          ...{
            handset: terminalHandset('web'),
            now,
            report: { error: rethrow, count: () => {} },
          },
        },
        (ports) => (listed ? { ...ports, directory: directoryOf(listed) } : ports),
      )
      const said: string[] = []
      for (const text of says(town)) {
        const out = await talk.hear({ type: 'words', text, tapped: null })
        expect(out, `nothing was said to ${text}`).to.have.length(1)
        said.push(out[0]!.text)
      }
      expect(await talk.state(), said.at(-1)).to.match(new RegExp(`${ends}$`))
      const notes = await talk.ports.records.of(talk.conversation()!)
      expect([...new Set(notes.map(({ note }) => note.note))].filter((note) => note !== 'flag')).to.have.members(keeps)
      expectShown(path, ground, said)
      talk.close()
      rmSync(folder, { recursive: true })
    })
  }
}

const directoryOf = (edition: Whole) => localDirectory(editionsInMemory(edition), () => now)

function rethrow(error: unknown): never {
  throw error
}
