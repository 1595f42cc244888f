import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DateTime } from 'luxon'
import { z } from 'zod'
import { terminalHandset } from '#adapters/channels/terminal/handset.ts'
import { holdFolder } from '#adapters/stores/sqlite/lock.ts'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { atTheEnd, BadUse, read, run, toStandardError } from '#bot/commands/command.ts'
import type { Line } from '#bot/commands/lines.ts'
import { lineOf, linesOf } from '#bot/commands/lines.ts'
import type { Said, Talk } from '#bot/commands/talk-session.ts'
import { beginTalk } from '#bot/commands/talk-session.ts'
import { channelNames } from '#bot/ports/channel.ts'
import { listeningBy, readSettings } from '#bot/settings.ts'
import { heardIn } from '#bot/understood.ts'

const help = `Talk to Fingerpost in this terminal, or feed it one message a line on standard input.

  npm run talk -- [--channel ${channelNames.join('|')}] [--json] [--data DIR] [--as NAME] [--now ISO]

  --channel  how it listens and speaks (sms)
  --json     each line in gives one line out, for programs: npm run -s talk -- --json
  --data     keeps everything in this folder; without it, nothing is left behind
  --as       who is talking: the same name in the same folder goes on where they were; without it, somebody new
  --now      what time it is when the talk begins, such as 2026-11-23T10:00

A line may be a JSON object: {"text":"…"}  {"wait":"PT6H"}  {"media":"audio/ogg"}  {"pieces":["…","…"]}
One that cannot be read is left out and named on standard error. The rest is heard, and the exit code is 2.`

await run(async () => {
  const { values, positionals } = read({
    channel: { type: 'string', default: 'sms' },
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
    as: { type: 'string' },
    now: { type: 'string' },
  })
  if (values.help) return void console.log(help)
  if (positionals.length > 0) throw new BadUse('Give the lines on standard input, one message a line.')
  const channel = z.enum(channelNames).safeParse(values.channel)
  if (!channel.success) throw new BadUse(`--channel is one of ${channelNames.join(', ')}.`)
  const settings = readSettings()
  const now = values.now === undefined ? Date.now() : DateTime.fromISO(values.now, { zone: 'Europe/London' }).toMillis()
  if (Number.isNaN(now)) throw new BadUse('--now is a time such as 2026-11-23T10:00.')

  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'fingerpost-talk-'))
  if (!values.data) atTheEnd(() => rmSync(folder, { recursive: true }))
  const release = holdFolder(folder)
  const secret = secretOf(folder, settings.FINGERPOST_KEY, false, (sentence) =>
    process.stderr.write(values.data ? `${sentence}\n` : ''),
  )
  const talk = await beginTalk({
    ...{
      channel: channel.data,
      handset: terminalHandset(channel.data, values.as, listeningBy(settings)),
      now,
      folder,
      secret,
      area: settings.AREA,
      report: toStandardError,
    },
    ...{ lookUpWithin: settings.LOOK_UP_SECONDS * 1_000, thrownAway: !values.data },
  })
  // So that the first message is heard with the places that the directory knows.
  if (values.data) await talk.ports.directory.describe('')
  try {
    await converse(talk, values.json)
  } finally {
    talk.close()
    release()
  }
})

async function converse(talk: Talk, json: boolean): Promise<void> {
  const terminal =
    process.stdin.isTTY && !json
      ? createInterface({ input: process.stdin, output: process.stdout, prompt: 'You  ' })
      : null
  terminal?.prompt()
  let number = 0
  for await (const text of terminal ?? linesOf(process.stdin)) {
    number += 1
    const line = lineOf(text)
    const out = await hearing(talk, line)
    if ('wrong' in line) {
      process.stderr.write(`Line ${number} ${line.wrong}\n`)
      if (!terminal) process.exitCode = 2
    }
    if (json) console.log(await asJson(talk, line, out))
    else if (out.length > 0) console.log(asText(out))
    terminal?.prompt()
  }
}

async function hearing(talk: Talk, line: Line): Promise<readonly Said[]> {
  if ('wrong' in line) return []
  return 'wait' in line ? talk.wait(line.wait) : talk.hear(...line.contents)
}

async function asJson({ ports, state }: Talk, line: Line, out: readonly Said[]): Promise<string> {
  const contents = 'contents' in line ? line.contents : []
  const words = contents.map((one) => (one.type === 'words' ? one.text : '')).join(' ')
  const { language, needs, risks } = await heardIn(words, ports.analyser)
  const heard = { in: line.given, out, state: await state(), language, needs, risks }
  return JSON.stringify('wrong' in line ? { ...heard, error: `It ${line.wrong}` } : heard)
}

function asText(out: readonly Said[]): string {
  return out.map(({ text }) => `Bot  ${text.replaceAll('\n', '\n     ')}`).join('\n')
}
