import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DateTime } from 'luxon'
import { z } from 'zod'
import { holdFolder } from '#adapters/stores/sqlite/lock.ts'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { BadUse, read, run, toStandardError } from '#bot/commands/command.ts'
import type { Said, Talk } from '#bot/commands/talk-session.ts'
import { beginTalk } from '#bot/commands/talk-session.ts'
import { channelNames } from '#bot/ports/channel.ts'
import type { Contents } from '#bot/ports/store.ts'
import { readSettings } from '#bot/settings.ts'
import { heardIn } from '#bot/understood.ts'

const help = `Talk to Fingerpost in this terminal, or feed it one message a line on standard input.

  npm run talk -- [--channel ${channelNames.join('|')}] [--json] [--data DIR] [--now ISO]

  --channel  how it listens and speaks (sms)
  --json     each line in gives one line out, for programs: npm run -s talk -- --json
  --data     keeps everything in this folder; without it, nothing is left behind
  --now      what time it is when the talk begins, such as 2026-11-23T10:00

A line may be a JSON object: {"text":"…"}  {"wait":"PT6H"}  {"media":"audio/ogg"}  {"pieces":["…","…"]}`

/** A line that is an object. Anything else is what the person wrote. */
const Told = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ wait: z.string().regex(/^P(?=.)/) }),
  z.strictObject({ media: z.string() }),
  z.strictObject({ pieces: z.array(z.string()).min(1) }),
])
type Told = z.infer<typeof Told>

await run(async () => {
  const { values } = read({
    channel: { type: 'string', default: 'sms' },
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
    now: { type: 'string' },
  })
  if (values.help) return void console.log(help)
  const channel = z.enum(channelNames).safeParse(values.channel)
  if (!channel.success) throw new BadUse(`--channel is one of ${channelNames.join(', ')}.`)
  const settings = readSettings()
  const now = values.now === undefined ? Date.now() : DateTime.fromISO(values.now, { zone: 'Europe/London' }).toMillis()
  if (Number.isNaN(now)) throw new BadUse('--now is a time such as 2026-11-23T10:00.')

  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'fingerpost-talk-'))
  const release = holdFolder(folder)
  const secret = secretOf(folder, settings.FINGERPOST_KEY, false, (sentence) =>
    process.stderr.write(values.data ? `${sentence}\n` : ''),
  )
  const talk = beginTalk({
    ...{ channel: channel.data, now, folder, secret, area: settings.AREA, report: toStandardError },
    lookUpWithin: settings.LOOK_UP_SECONDS * 1_000,
  })
  try {
    await converse(talk, values.json)
  } finally {
    talk.close()
    release()
    if (!values.data) rmSync(folder, { recursive: true })
  }
})

async function converse(talk: Talk, json: boolean): Promise<void> {
  const atTerminal = process.stdin.isTTY && !json
  const lines = createInterface({
    input: process.stdin,
    ...(atTerminal && { output: process.stdout }),
    prompt: 'You  ',
  })
  if (atTerminal) lines.prompt()
  for await (const line of lines) {
    const told = toldIn(line)
    const out = 'wait' in told ? await talk.wait(told.wait) : await talk.hear(...contentsOf(told))
    console.log(json ? await asJson(talk, line, told, out) : asText(out))
    if (atTerminal) lines.prompt()
  }
}

function toldIn(line: string): Told {
  if (!line.startsWith('{')) return { text: line }
  try {
    const told = Told.safeParse(JSON.parse(line))
    return told.success ? told.data : { text: line }
  } catch {
    return { text: line } // Someone may begin a message with a curly bracket.
  }
}

function contentsOf(told: Exclude<Told, { wait: string }>): Contents[] {
  if ('media' in told) return [{ type: 'media', kind: told.media }]
  const texts = 'pieces' in told ? told.pieces : [told.text]
  return texts.map((text) => ({ type: 'words', text, tapped: null }))
}

async function asJson({ ports, state }: Talk, line: string, told: Told, out: readonly Said[]): Promise<string> {
  const words = 'pieces' in told ? told.pieces.join(' ') : 'text' in told ? told.text : ''
  const { language, needs, risks } = await heardIn(words, ports.analyser)
  const given = line.startsWith('{') && 'text' in told && told.text === line ? line : asGiven(line)
  return JSON.stringify({ in: given, out, state: await state(), language, needs, risks })
}

function asGiven(line: string): unknown {
  return line.startsWith('{') ? JSON.parse(line) : line
}

function asText(out: readonly Said[]): string {
  return out.map(({ text }) => `Bot  ${text.replaceAll('\n', '\n     ')}`).join('\n')
}
