import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as rest } from 'node:timers/promises'
import { expect } from 'chai'
import pino from 'pino'
import type { Request, Response } from 'restify'
import { countingReport } from '#adapters/http/metrics.ts'
import { makeServer } from '#adapters/http/server.ts'
import { sendRaw, statuses } from '#test/support/raw.ts'
import { startWeb } from '#test/support/web.ts'

const form = 'Content-Type: application/x-www-form-urlencoded\r\n'

describe('Those who send nothing, or a letter at a time', () => {
  it('are let go within seconds, so that they cannot keep everyone else out', async () => {
    const web = await startWeb()
    const silent = sendRaw(web, [''], 13_000)
    const trickle = Array.from({ length: 8 }, (_, n) => [`X-${n}: a\r\n`, 1_500]).flat()
    const slow = sendRaw(web, ['GET / HTTP/1.1\r\n', ...trickle], 1_000)
    const body = sendRaw(web, [`POST / HTTP/1.1\r\nHost: x\r\n${form}Content-Length: 99\r\n\r\ntext=`], 18_000)
    for (const back of await Promise.all([silent, slow, body]))
      expect([statuses(back), back.ended]).to.deep.equal([[408], true])
    await web.stop()
  })

  it('are let go though they ask for something large and never read it', async () => {
    const { report, registry } = countingReport(pino({ level: 'silent' }))
    const healthy = async () => null
    const server = makeServer({ report, registry, healthy, mostConnections: 9, secure: false, webhooks: [] })
    server.get('/large', async (_: Request, response: Response) => {
      response.sendRaw(200, Buffer.alloc(30_000_000), { 'content-type': 'text/plain' })
    })
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    const reader = connect(server.address().port, '127.0.0.1').pause()
    reader.on('error', () => reader.destroy())
    reader.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n')
    const [held] = await once(server.server, 'connection')
    const closed = await Promise.race([once(held, 'close'), rest(50_000, null)])
    reader.destroy()
    expect(closed).to.not.equal(null)
    server.close()
  })
})
