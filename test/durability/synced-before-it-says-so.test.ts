import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { notRun } from '#test/support/not-run.ts'

const hasStrace = spawnSync('strace', ['-V']).status === 0

describe('What is acknowledged', () => {
  if (!hasStrace) notRun('synced before it says so', 'strace is not here')
  else {
    it('is on disk, key and message, between reading the request and writing its 200', async function () {
      this.timeout(60_000)
      const folder = mkdtempSync(join(tmpdir(), 'fingerpost-synced-'))
      const log = join(folder, 'strace.log')
      const { child, port } = await traced(log, folder)
      // The second is from someone known, whose key is there.
      for (const text of ['marker one', 'marker two']) {
        const body = JSON.stringify({ id: text, from: 'ana', text })
        expect((await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body })).status).to.equal(200)
      }
      // strace waits for whom it watches, so both are ended.
      process.kill(-child.pid!, 'SIGKILL')
      await once(child, 'exit')

      const calls = whole(readFileSync(log, 'utf8').split('\n'))
      const [first, second] = ['marker one', 'marker two'].map((text) => between(calls, text))
      expect(synced(first!)).to.include.members(['keys.db-wal', 'conversations.db-wal'])
      expect(synced(first!).indexOf('keys.db-wal')).to.be.lessThan(synced(first!).indexOf('conversations.db-wal'))
      expect(synced(second!)).to.include('conversations.db-wal')
      rmSync(folder, { recursive: true })
    })
  }
})

/** Each call in one line, where it ended: strace writes one in two where another thread called meanwhile. */
function whole(lines: readonly string[]): string[] {
  const begun = new Map<string, string>()
  return lines.flatMap((line) => {
    const [, thread = '', start] = /^(\d+) +(.*?) *<unfinished \.\.\.>$/.exec(line) ?? []
    if (start !== undefined) {
      begun.set(thread, line.slice(0, line.lastIndexOf('<unfinished')).trimEnd())
      return []
    }
    const [, of = '', end] = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/.exec(line) ?? []
    return end === undefined ? [line] : [`${begun.get(of) ?? ''}${end}`]
  })
}

/** What the process asked of the system from the reading of a request on, until it wrote the 200 to it. */
function between(calls: readonly string[], marker: string): string[] {
  const read = calls.findIndex((call) => /\b(?:read|recvfrom|readv)\(/.test(call) && call.includes(marker))
  const wrote = calls.findIndex(
    (call, at) => at > read && /\b(?:write|writev|sendto)\(/.test(call) && call.includes('200 OK'),
  )
  if (read === -1 || wrote === -1) expect.fail(`The request or its answer is not in the trace: ${[read, wrote]}`)
  return calls.slice(read, wrote)
}

/** The files whose data was synced, in order. */
const synced = (calls: readonly string[]) =>
  calls.flatMap((call) => call.match(/\bf(?:data)?sync\(\d+<.*\/([\w.-]+)>\) += 0/)?.[1] ?? [])

async function traced(log: string, folder: string): Promise<{ child: ChildProcess; port: number }> {
  const bot = join(import.meta.dirname, '../crash/bot.ts')
  const watch = [
    '-f',
    '-y',
    '-s',
    '2000',
    '-e',
    'trace=read,readv,recvfrom,write,writev,sendto,fsync,fdatasync',
    '-o',
    log,
  ]
  const args = [...watch, process.execPath, bot, folder, 'http://127.0.0.1:9']
  const child = spawn('strace', args, { stdio: ['ignore', 'inherit', 'ignore', 'ipc'], detached: true })
  const [port] = await once(child, 'message')
  return { child, port }
}
