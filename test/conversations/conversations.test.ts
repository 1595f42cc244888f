import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { DateTime } from 'luxon'
import { terminalHandset } from '#adapters/channels/terminal/handset.ts'
import { sampleServices } from '#adapters/directories/sample.ts'
import { openLocalNotes } from '#adapters/stores/sqlite/local-notes.ts'
import type { Talk } from '#bot/commands/talk-session.ts'
import { beginTalk } from '#bot/commands/talk-session.ts'
import type { Analyser } from '#bot/ports/language.ts'
import { BotError } from '#dialogs/errors.ts'
import { scripts } from '#test/conversations/scripts.ts'
import type { Tried } from '#test/support/handsets.ts'
import { browser, carrier } from '#test/support/handsets.ts'
import { interruptionTable, noting } from '#test/support/interruptions.ts'
import { noteOf } from '#test/support/local-notes.ts'
import { scriptOf } from '#test/support/script.ts'
import type { Heading } from '#test/support/transcript.ts'
import { asPrinted, headingOf, replay } from '#test/support/transcript.ts'

const namesOf = (file: string) => file.replace('.txt', '').replaceAll('-', ' ')
const seen = new Set<string>()

describe('Conversations, in the terminal', () => {
  for (const { file, script } of scripts) {
    it(namesOf(file), async () => {
      const { channel } = headingOf(script)
      const played = await playedAgain(script, () => terminalHandset(channel))
      if (process.env['UPDATE']) writeFileSync(join(import.meta.dirname, file), played)
      // What was asked of it by hand at the top. UPDATE never rewrites that.
      const { mustSay, mustNotSay, lines } = scriptOf(played)
      const said = lines.map((line) => (line.by === 'bot' ? line.text : '')).join('\n')
      expect([...mustSay, ...mustNotSay], 'a transcript opens with what must and must not be said').to.not.be.empty
      for (const words of mustSay) expect(said).to.include(words)
      for (const words of mustNotSay) expect(said.toLowerCase()).not.to.include(words.toLowerCase())
      if (!process.env['UPDATE']) expect(played).to.equal(script)
    })
  }

  it('show each interruption in each situation of its table', () => {
    const cells = interruptionTable.map(([situation, heard]) => `${situation}: ${heard}`)
    expect(cells.filter((cell) => !seen.has(cell))).to.deep.equal([])
  })
})

describe('The same conversations, over the adapter of the web page', () => {
  for (const { file, script } of scripts.filter(({ script }) => headingOf(script).channel === 'web')) {
    it(namesOf(file), () => samePlayed(script, browser))
  }
})

describe('The same conversations, over a carrier of text messages', () => {
  let texts: Awaited<ReturnType<typeof carrier>>
  before(async () => {
    texts = await carrier()
  })
  after(() => texts.end())
  for (const { file, script } of scripts.filter(({ script }) => headingOf(script).channel === 'sms')) {
    it(namesOf(file), () => samePlayed(script, texts.handset))
  }
})

/** Goes word for word as in the terminal, and each thing that was said reached the handset it was for. */
async function samePlayed(script: string, handset: () => Tried): Promise<void> {
  const handsets: Tried[] = []
  const played = await playedAgain(script, () => {
    handsets.push(handset())
    return handsets.at(-1)!
  })
  expect(played).to.equal(script)
  const received = (await Promise.all(handsets.map((one) => one.received()))).flat()
  const said = [...played.matchAll(/^Bot {2}(.*(?:\n {5}(?!\().*)*)/gm)].map(([, text]) => text)
  expect(received.map(asPrinted).sort()).to.deep.equal(said.sort())
}

async function playedAgain(script: string, handset: () => ReturnType<typeof terminalHandset>): Promise<string> {
  const { channel, now, breaksOn, noted } = headingOf(script)
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-transcript-'))
  const errors: unknown[] = []
  const talks = new Map<string, Promise<Talk>>()
  const talkOf = (person: string) => {
    const begun = talks.get(person) ?? begin(join(folder, person))
    talks.set(person, begun)
    return begun
  }
  const begin = async (folder: string) => {
    if (noted) await noteIn(folder, noted)
    return beginTalk(
      {
        ...{ channel, folder, secret: Buffer.alloc(32, 7), thrownAway: true, area: 'thornshire', lookUpWithin: 60_000 },
        ...{ handset: handset(), now: DateTime.fromISO(now, { zone: 'Europe/London' }).toMillis() },
        report: { error: (error) => void errors.push(error), count: () => {} },
      },
      (ports) => ({ ...noting(seen, ports), analyser: deafTo(breaksOn, ports.analyser) }),
    )
  }
  const played = await replay(script, talkOf)
  for (const talk of await Promise.all(talks.values())) talk.close()
  rmSync(folder, { recursive: true })
  const faults = errors.filter((error) => !(error instanceof BotError && error.code === 'NOT_TAKEN'))
  if (faults.length > 0 && !breaksOn) throw faults[0]
  return played
}

/** Leaves a tip of Sam's, in May, on a place of the sample. */
async function noteIn(folder: string, { place, tip }: NonNullable<Heading['noted']>): Promise<void> {
  const notes = openLocalNotes(folder)
  const { id } = sampleServices().find(({ name }) => name === place)!
  await notes.add(noteOf(id, { note: 'tip', words: tip, agreed: [] }))
  notes.close()
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
