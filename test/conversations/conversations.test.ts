import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { DateTime } from 'luxon'
import { beginTalk } from '#bot/commands/talk-session.ts'
import type { Analyser } from '#bot/ports/language.ts'
import { headingOf, replay } from '#test/support/transcript.ts'

/** What a person wrote by hand at the top: what must, or must not, be said. UPDATE never rewrites these. */
const demands = /^(must say|must not say) (.+)$/gm

describe('Conversations, on the sqlite store', () => {
  for (const file of globSync('*.txt', { cwd: import.meta.dirname }).sort()) {
    const path = join(import.meta.dirname, file)
    it(file.replace('.txt', '').replaceAll('-', ' '), async () => {
      const written = readFileSync(path, 'utf8')
      const played = await playedAgain(written)
      if (process.env['UPDATE']) writeFileSync(path, played)
      const said = [...played.slice(played.indexOf('\n\n')).matchAll(/^(?:Bot {2}| {5}(?!\())(.*)$/gm)]
        .map(([, words]) => words)
        .join('\n')
      const asked = [...written.matchAll(demands)]
      expect(asked.length, 'a transcript opens with what must and must not be said').to.be.greaterThan(0)
      for (const [, demand, words] of asked) {
        if (demand === 'must say') expect(said).to.include(words)
        else expect(said.toLowerCase()).not.to.include(words!.toLowerCase())
      }
      if (!process.env['UPDATE']) expect(played).to.equal(written)
    })
  }
})

async function playedAgain(script: string): Promise<string> {
  const { channel, now, breaksOn } = headingOf(script)
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-transcript-'))
  const errors: unknown[] = []
  const talk = beginTalk(
    {
      ...{ channel, folder, secret: Buffer.alloc(32, 7), area: 'thornshire', lookUpWithin: 2_000 },
      now: DateTime.fromISO(now, { zone: 'Europe/London' }).toMillis(),
      report: { error: (error) => void errors.push(error), count: () => {} },
    },
    (ports) => ({ ...ports, analyser: deafTo(breaksOn, ports.analyser) }),
  )
  const played = await replay(script, talk)
  talk.close()
  rmSync(folder, { recursive: true })
  if (errors.length > 0 && !breaksOn) throw errors[0]
  return played
}

/** Fails at any text that holds these words. */
function deafTo(words: string | null, { understand }: Analyser): Analyser {
  return {
    async understand(text) {
      if (words && text.includes(words)) throw new Error('the analyser is broken')
      return understand(text)
    },
  }
}
