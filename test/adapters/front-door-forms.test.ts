import { expect } from 'chai'
import { visitor } from '#test/support/visitor.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

const form = 'application/x-www-form-urlencoded'

describe('The front door, as a form meets it', () => {
  let web: Web
  afterEach(() => web.stop())

  const alive = async () => expect((await visitor(web).get('/health')).response.status).to.equal(200)
  const refused = async (code: number, fields: string, headers: Record<string, string> = {}) => {
    const { response, text } = await visitor(web).post(fields, headers)
    expect([response.status, text.trim().split('\n').length], text).to.deep.equal([code, 1])
    await alive()
  }

  it('takes no compressed body, well or badly made', async () => {
    web = await startWeb()
    await refused(415, 'this is no gzip', { 'content-encoding': 'gzip' })
    await refused(415, 'text=hello', { 'content-encoding': 'br' })
  })

  it('takes no body of 10 MB, told of or not', async () => {
    web = await startWeb()
    await refused(413, `text=${'x'.repeat(10_000_000)}`)
    const body = new ReadableStream({
      start(controller) {
        for (let n = 0; n < 20; n++) controller.enqueue(new Uint8Array(500_000).fill(120))
        controller.close()
      },
    })
    const sent = fetch(web.url, { method: 'POST', body, duplex: 'half', headers: { 'content-type': form } } as never)
    expect(
      await sent.then(
        ({ status }) => status,
        () => 'cut off',
      ),
    ).to.be.oneOf([413, 'cut off'])
    await alive()
  })

  it('takes flat forms only, and each field once', async () => {
    web = await startWeb()
    await refused(415, '{"text":"hi"}', { 'content-type': 'application/json' })
    await refused(415, 'x', { 'content-type': 'multipart/form-data; boundary=x' })
    await refused(400, 'text[$ne]=1')
    await refused(400, 'text=a&text=b')
  })

  it('takes no form from another site', async () => {
    web = await startWeb()
    await refused(403, 'text=hi', { origin: 'https://elsewhere.example' })
    await refused(403, 'text=hi', { 'sec-fetch-site': 'cross-site' })
  })

  it('takes a form of its own page from an older browser, which hides where it comes from as the page asks', async () => {
    web = await startWeb()
    expect((await visitor(web).post({ text: 'hi' }, { origin: 'null' })).response.status).to.equal(303)
    expect((await visitor(web).post({ text: 'hi' }, { origin: web.url })).response.status).to.equal(303)
  })

  it('has one sentence for a page that is not there', async () => {
    web = await startWeb()
    const { response, text } = await visitor(web).get('/nothing')
    expect([response.status, text]).to.deep.equal([404, 'There is no page here. Fingerpost is at the front page.\n'])
  })

  it('shows its metrics to this machine, and not to those whom a proxy of it lets in', async () => {
    web = await startWeb()
    expect((await visitor(web).get('/metrics')).text).to.include('process_cpu')
    for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect((await visitor(web).get('/metrics', { [header]: '203.0.113.9' })).response.status, header).to.equal(404)
  })
})
