import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { sendRaw, statuses } from '#test/support/raw.ts'
import { visitor } from '#test/support/visitor.ts'

const main = join(import.meta.dirname, '../../bot/main.ts')
const post = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: '

describe('Stopped while people write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-stopping-'))
  after(() => rmSync(folder, { recursive: true }))

  /** The bot as it is started, and all that it prints. */
  async function started() {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder } })
    const printed: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => printed.push(String(piece)))
    while (!printed.join('').includes('Ctrl-C')) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    const url = printed.join('').match(/http:\/\/localhost:\d+/)![0]
    const gone = once(child, 'exit')
    const stop = async () => {
      child.kill('SIGTERM')
      return (await gone)[0]
    }
    return { url, stop, printed: () => printed.join('') }
  }

  it('it answers those who had begun, lets the silent go, ends well, and keeps all that it acknowledged', async () => {
    const { url, stop, printed } = await started()
    const half = sendRaw({ url }, [`${post}20\r\n\r\ntext=xylo`, 800, 'phone+again'], 9_000)
    const silent = sendRaw({ url }, [`${post}99\r\n\r\ntext=`], 9_000)
    // Connections are taken in their order: once this one is answered, those before it were begun.
    await sendRaw({ url }, ['GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'], 9_000)
    const many = Array.from({ length: 20 }, () => sendRaw({ url }, [`${post}14\r\n\r\ntext=xylophone`], 9_000))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await stop()).to.equal(0)
    expect(statuses(await half)).to.deep.equal([303])
    const answers = (await Promise.all([half, ...many])).filter(({ text }) => text !== '')
    expect(answers.flatMap(statuses)).to.deep.equal(Array(answers.length).fill(303))
    expect([statuses(await silent), (await silent).ended]).to.deep.equal([[], true])
    expect(printed()).to.not.include('xylo').and.not.include('Error')

    const again = await started()
    for (const { text } of answers) {
      const [, cookie] = text.match(/set-cookie: (chat=[^;]+)/)!
      expect((await visitor(again, cookie).get()).text).to.include('xylophone')
    }
    expect(await again.stop()).to.equal(0)
  })
})

describe('Started at a port that another program has', () => {
  it('the bot ends, with a sentence that says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerpost-port-'))
    const other = createServer().listen(0)
    await once(other, 'listening')
    const PORT = String((other.address() as AddressInfo).port)
    const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], PORT, DATA_DIR: folder } })
    let error = ''
    child.stderr.on('data', (piece) => (error += piece))
    const [code] = await once(child, 'exit')
    other.close()
    rmSync(folder, { recursive: true })
    expect([code, error]).to.deep.equal([1, error.match(/^The web page cannot be served at this port\. .*\n$/)?.[0]])
  })
})
