import { once } from 'node:events'
import { expect } from 'chai'
import pino from 'pino'
import type { Request, Response, Server } from 'restify'
import { bodyOf, formOf } from '#adapters/http/front-door.ts'
import { countingReport } from '#adapters/http/metrics.ts'
import { makeServer } from '#adapters/http/server.ts'

describe('A webhook, at the front door', () => {
  let server: Server
  beforeEach(async () => {
    const { report, registry } = countingReport(pino({ level: 'silent' }))
    server = makeServer({
      report,
      registry,
      mostConnections: 9,
      webhooks: ['/carrier'],
      secure: false,
      healthy: async () => {},
    })
    const echo = async (request: Request, response: Response) => {
      response.sendRaw(200, `${bodyOf(request).toString('hex')} ${formOf(request)}`)
    }
    server.post('/carrier', echo)
    server.post('/page', echo)
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
  })
  afterEach(() => void server.close())

  const posts = async (path: string, body: string | Buffer, headers: Record<string, string> = {}) => {
    const url = `http://127.0.0.1:${server.address().port}${path}`
    const init = {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    }
    const response = await fetch(url, init as RequestInit)
    return [response.status, (await response.text()).trim()]
  }

  it('has its body kept byte for byte, as its carrier signed it, and read by nobody', async () => {
    for (const body of [Buffer.from('{ "text": "hi" }'), Buffer.from([0xff, 0x00]), Buffer.from('text=a&text=b')])
      expect(await posts('/carrier', body)).to.deep.equal([200, body.toString('hex')])
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect(await posts('/carrier?from=them', 'a=1', form)).to.deep.equal([200, Buffer.from('a=1').toString('hex')])
  })

  it('is held to the size and the plainness of any other', async () => {
    expect((await posts('/carrier', 'x'.repeat(70_000)))[0]).to.equal(413)
    expect((await posts('/carrier', 'x', { 'content-encoding': 'gzip' }))[0]).to.equal(415)
  })

  it('opens no other path to what is no form', async () => {
    expect((await posts('/page', '{}'))[0]).to.equal(415)
    expect((await posts('/carrier/', '{}'))[0]).to.equal(415)
  })
})
