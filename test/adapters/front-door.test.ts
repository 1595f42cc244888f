import { expect } from 'chai'
import { sendRaw, statuses } from '#test/support/raw.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

const last = 'Host: x\r\nConnection: close\r\n'
const form = 'Content-Type: application/x-www-form-urlencoded\r\n'

describe('The front door, as a socket sees it', () => {
  let web: Web
  before(async () => {
    web = await startWeb()
  })
  after(() => web.stop())

  /** Everyone else is still served. */
  afterEach(async () => {
    expect(statuses(await sendRaw(web, [`GET /health HTTP/1.1\r\n${last}\r\n`]))).to.deep.equal([200])
  })

  const answers = async (request: string, ...codes: readonly number[]) => {
    const back = await sendRaw(web, [request])
    expect([statuses(back), back.ended], request.slice(0, 80)).to.deep.equal([codes, true])
    return back.text
  }

  it('outlives an address or a host that nobody can read', async () => {
    await answers('GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400)
    await answers('GET / HTTP/1.1\r\nHost: [\r\n\r\n', 400)
    await answers('GET / HTTP/1.1\r\nHost: x:99999\r\n\r\n', 400)
    await answers('GET http://[::1/ HTTP/1.1\r\nHost: x\r\n\r\n', 400)
    await answers(`POST / HTTP/1.1\r\nHost: a b\r\n${form}Content-Length: 7\r\n\r\ntext=hi`, 400)
  })

  it('finds no page at addresses that climb, hide or go on for ever', async () => {
    for (const path of ['/../../etc/passwd', '/%2e%2e/package.json', '/%00', '/%', '//[', '//elsewhere.example/'])
      await answers(`GET ${path} HTTP/1.1\r\n${last}\r\n`, 404)
    await answers(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${last}\r\n`, 431)
    await answers(`GET / HTTP/1.1\r\n${last}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431)
  })

  it('answers who asks to go on in another protocol as it answers anyone', async () => {
    const upgrade = 'Connection: Upgrade, close\r\nUpgrade'
    await answers(`GET /health HTTP/1.1\r\nHost: x\r\n${upgrade}: websocket\r\n\r\n`, 200)
    await answers(`GET /health HTTP/1.1\r\nHost: x\r\n${upgrade}: h2c\r\n\r\n`, 200)
    expect((await sendRaw(web, [`CONNECT elsewhere.example:443 HTTP/1.1\r\n${last}\r\n`])).ended).to.equal(true)
  })

  it('refuses bodies whose length is a lie, and compressed ones by whichever name', async () => {
    const post = `POST / HTTP/1.1\r\n${last}${form}`
    await answers(`${post}Content-Length: abc\r\n\r\ntext=hi`, 400)
    await answers(`${post}Content-Length: 5\r\nContent-Length: 6\r\n\r\ntext=hi`, 400)
    await answers(`${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400)
    await answers(`${post}Transfer-Encoding: chunked\r\n\r\nZZ\r\ntext=hi`, 400)
    await answers(`${post}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n\x1f\x8b`, 415)
    await answers(`${post}Transfer-Encoding: gzip, chunked\r\n\r\n7\r\ntext=hi\r\n0\r\n\r\n`, 415)
  })

  it('takes a form in pieces, and one from a browser that writes its headers large', async () => {
    const chunked = `POST / HTTP/1.1\r\n${last}${form}Transfer-Encoding: Chunked\r\n\r\n`
    const back = await sendRaw(web, [`${chunked}5\r\ntext=\r\n`, 50, '2\r\nhi\r\n0\r\n\r\n'])
    expect(statuses(back)).to.deep.equal([303])
    const large = form.replace('application/x-www-form-urlencoded', 'Application/X-WWW-Form-URLEncoded; charset=UTF-8')
    await answers(`POST / HTTP/1.1\r\n${last}${large}Content-Length: 7\r\n\r\ntext=hi`, 303)
  })

  it('answers requests on one connection in order, and goes on after one that it refuses', async () => {
    const asks = ['/health', '/nowhere', '/chat.css'].map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join('')
    await answers(
      `${asks}DELETE / HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\n${last}\r\n`,
      200,
      404,
      200,
      405,
      200,
    )
  })

  it('serves an old proxy that speaks HTTP/1.0', async () => {
    expect((await sendRaw(web, ['GET / HTTP/1.0\r\n\r\n'])).text).to.include('</html>')
  })

  it('gives the headers of a page to who asks for no more', async () => {
    for (const path of ['/', '/health', '/chat.css']) {
      const text = await answers(`HEAD ${path} HTTP/1.1\r\n${last}\r\n`, 200)
      expect(text.split('\r\n\r\n')[1]).to.equal('')
    }
  })

  it('does not take the blame for what it was wrongly asked', async () => {
    const text = await answers(`PUT / HTTP/1.1\r\n${last}\r\n`, 405)
    expect(text).to.include('That cannot be done here').and.not.include('wrong at our end')
  })

  it('tells browsers to keep no copy of anything but the style', async () => {
    for (const path of ['/', '/health', '/nowhere'])
      expect(await sendRaw(web, [`GET ${path} HTTP/1.1\r\n${last}\r\n`]))
        .property('text')
        .to.match(/^cache-control: no-store\r$/im)
    expect((await sendRaw(web, [`GET /chat.css HTTP/1.1\r\n${last}\r\n`])).text).to.include('max-age=3600')
  })

  it('turns away who comes when all is full, and takes them once there is room', async () => {
    const small = await startWeb('thornshire', undefined, { mostConnections: 1 })
    const health = `GET /health HTTP/1.1\r\n${last}\r\n`
    const holding = sendRaw(small, ['GET /health HTTP/1.1\r\n', 600, `${last}\r\n`])
    const turnedAway = await sendRaw(small, [200, health])
    expect([statuses(turnedAway), turnedAway.ended]).to.deep.equal([[], true])
    expect(statuses(await holding)).to.deep.equal([200])
    expect(statuses(await sendRaw(small, [health]))).to.deep.equal([200])
    await small.stop()
  })

  it('reads a form that is too long to its end, so that a browser shows the sentence and not a broken connection', async () => {
    const post = `POST / HTTP/1.1\r\n${last}${form}Content-Length: 2000005\r\n\r\ntext=`
    const most = 'x'.repeat(1_900_000)
    expect(await sendRaw(web, [post, most], 500)).to.deep.equal({ text: '', ended: false })
    const back = await sendRaw(web, [post, most, 20, 'x'.repeat(100_000)])
    expect(statuses(back)).to.deep.equal([413])
    expect(back.text).to.include('Please go back, and send it in two or more parts.')
  })
})
