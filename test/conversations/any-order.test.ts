import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import fc from 'fast-check'
import { terminalHandset } from '#adapters/channels/terminal/handset.ts'
import { beginTalk } from '#bot/commands/talk-session.ts'
import { sentences } from '#content/acts-said.ts'
import { headOf } from '#test/support/transcript.ts'

/** `RUNS=2000 npx mocha --spec test/conversations/any-order.test.ts` looks further, from another beginning each time. */
const runs = Number(process.env['RUNS'] ?? 0)
const MOST_SAID = 12

/** All that people write in the transcripts. */
const written = globSync(`${import.meta.dirname}/*.txt`)
  .flatMap((file) => {
    const script = readFileSync(file, 'utf8')
    return script.slice(headOf(script).length).split('\n')
  })
  .flatMap((line) => /^(?!Bot {2})[A-Z]\w*\+? {1,2}(?!\[)(\S.*)$/.exec(line)?.[1] ?? [])
  .toSorted()

/** What people say in the middle of a talk, several things in one breath: `is the last one free. my legs are bad`. */
const atOnce = fc
  .array(fc.constantFrom(...sentences.map(({ said }) => said)), { minLength: 1, maxLength: 4 })
  .map((said) => said.join('. '))

describe('Whatever people say, in whatever order', () => {
  it('no turn fails, nobody is left without an answer, and no line of ours has a hole in it', async () => {
    expect(written.length).to.be.above(500)
    const said = fc.array(fc.oneof(fc.constantFrom(...written), atOnce), { minLength: 2, maxLength: MOST_SAID })
    await fc.assert(
      fc.asyncProperty(said, fc.constantFrom('sms', 'web'), async (texts, channel) => {
        const folder = mkdtempSync(join(tmpdir(), 'fingerpost-order-'))
        const errors: unknown[] = []
        const talk = await beginTalk({
          ...{
            channel,
            folder,
            secret: Buffer.alloc(32, 7),
            thrownAway: true,
            area: 'thornshire',
            lookUpWithin: 60_000,
          },
          ...{ handset: terminalHandset(channel), now: Date.UTC(2026, 10, 24, 10) },
          report: { error: (error) => errors.push(error), count: () => {} },
        })
        try {
          for (const text of texts) {
            const out = await talk.hear({ type: 'words', text, tapped: null })
            expect(errors, text).to.deep.equal([])
            for (const { text } of out)
              expect(text).not.to.match(
                /undefined|\bnone\b(?! of| at| is| are| or| fit|,|\.)|\{|\}|\bNaN\b|: ?\.(?:\s|$)/,
              )
            if (out.length === 0) expect(await talk.state(), text).to.match(/stopped|withLinkWorker|complaint|crisis/)
          }
        } finally {
          talk.close()
          rmSync(folder, { recursive: true })
        }
      }),
      runs > 0 ? { numRuns: runs } : { numRuns: 40, seed: 20_261_122 },
    )
  })
})
