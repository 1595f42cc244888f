import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import { judge } from '#test/crash/judge.ts'

/** A short run; a long one by hand: `KILLS=100 npm run test:crash`. */
const KILLS = Number(process.env['KILLS'] ?? 8)
const PEOPLE = 200
const MESSAGES = 12
const LONGEST_LIFE = 400

describe('A bot that is killed at any moment', () => {
  it(`loses nothing that it acknowledged, ${KILLS} times over, with ${PEOPLE} conversations running`, async function () {
    this.timeout(120_000 + KILLS * 20_000)
    const folder = mkdtempSync(join(tmpdir(), 'fingerpost-killed-'))
    const carrier = await started('carrier.ts')
    const carrierUrl = `http://127.0.0.1:${carrier.port}`
    let bot = await started('bot.ts', folder, carrierUrl)
    const url = () => `http://127.0.0.1:${bot.port}`

    const acknowledged = new Map<string, string[]>()
    const life = (KILLS * LONGEST_LIFE * 0.75) / MESSAGES
    const people = Array.from({ length: PEOPLE }, (_, n) => writes(`zork${n}`, acknowledged, url, life))
    for (let kill = 0; kill < KILLS; kill++) {
      await setTimeout(Math.random() * LONGEST_LIFE)
      bot.process.kill('SIGKILL')
      await once(bot.process, 'exit')
      bot = await started('bot.ts', folder, carrierUrl)
    }
    await Promise.all(people)

    // What is unknown is looked up when its lease of 30 seconds is over.
    const secret = Buffer.alloc(32, 7)
    let wrong = ['not looked yet']
    for (let look = 0; look < 45 && wrong.length > 0; look++) {
      await setTimeout(1_000)
      wrong = judge(folder, secret, acknowledged, await allTaken(carrierUrl))
    }
    bot.process.kill('SIGKILL')
    carrier.process.kill()
    const sent = await Promise.resolve(wrong)
    expect(sent).to.deep.equal([])
    rmSync(folder, { recursive: true })
  })
})

/** One person, who sends each message again until it is acknowledged, then the next. */
async function writes(
  person: string,
  acknowledged: Map<string, string[]>,
  url: () => string,
  pause: number,
): Promise<void> {
  acknowledged.set(person, [])
  for (let n = 1; n <= MESSAGES; n++) {
    await setTimeout(Math.random() * pause * 2)
    const text = `${person}.${n}`
    const body = JSON.stringify({ id: text, from: person, text })
    while (
      !(await fetch(url(), { method: 'POST', body }).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await setTimeout(20)
    acknowledged.get(person)!.push(text)
  }
}

const allTaken = async (carrier: string) =>
  (await fetch(`${carrier}/all`)).json() as Promise<{ id: string; to: string; text: string }[]>

async function started(file: string, ...args: string[]): Promise<{ process: ChildProcess; port: number }> {
  const child = fork(join(import.meta.dirname, file), args)
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => expect.fail(`${file} did not start`)),
  ])
  return { process: child, port }
}
