import { expect } from 'chai'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

const form = 'application/x-www-form-urlencoded'

describe('The web page', () => {
  let web: Web
  afterEach(() => web.stop())

  /** A browser of one person: it keeps its cookie, and follows nowhere by itself. */
  function browser() {
    let cookie = ''
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(web.url + path, {
        redirect: 'manual',
        ...init,
        headers: { cookie, ...init.headers },
      })
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return { response, text: await response.text() }
    }
    return {
      get: (path = '/') => ask(path),
      post: (fields: Record<string, string> | string, headers: Record<string, string> = {}) => {
        const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
        return ask('/', { method: 'POST', body, headers: { 'content-type': form, ...headers } })
      },
    }
  }
  const heard = async () => {
    const all = await Promise.all((await allConversations()).map((id) => web.stores.store.since(id, 0)))
    return all
      .flat()
      .filter(({ by }) => by === 'person')
      .map(({ text }) => text)
  }
  const allConversations = async () => [...new Set((await web.stores.store.ready(1e15, 1e6)).concat(await seen()))]
  const seen = async () => (await web.stores.records.kept('handOff')).map(({ conversation }) => conversation)

  it('costs nothing to look at: no cookie, and nothing written', async () => {
    web = await startWeb()
    const { response, text } = await browser().get()
    expect([response.status, response.headers.get('set-cookie')]).to.deep.equal([200, null])
    expect(text).to.include('a computer that knows local places').and.not.include('<script')
    expect(response.headers.get('content-security-policy')).to.include("default-src 'none'")
    expect(response.headers.get('cache-control')).to.equal('no-store')
  })

  it('keeps what is sent, and says hello once', async () => {
    web = await startWeb()
    const ana = browser()
    const { response } = await ana.post({ form: 'a', text: 'hello' })
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/#latest'])
    expect(response.headers.get('set-cookie')).to.match(/^chat=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const { text } = await ana.get()
    expect(text.match(/a computer that knows local places/g)).to.have.length(1)
  })

  it('takes the same form once, and with other words as another message', async () => {
    web = await startWeb()
    const ana = browser()
    for (const text of ['person', 'person', 'back']) await ana.post({ form: 'a', text })
    expect(await heard()).to.deep.equal(['person', 'back'])
  })

  it('keeps a message of 5,000 characters whole, and refuses one of 10,001 with the words still in the box', async () => {
    web = await startWeb()
    const ana = browser()
    await ana.post({ form: 'a', text: 'person' })
    const long = 'so much to say '.repeat(333)
    await ana.post({ form: 'b', text: long })
    expect((await heard())[1]).to.equal(long.trim())
    const { response, text } = await ana.post({ form: 'c', text: 'x'.repeat(10_001) })
    expect([response.status, text.includes('x'.repeat(10_001))]).to.deep.equal([413, true])
    expect(text).to.include('two or more parts')
  })

  it('asks for words where there are none, and pays no heed to fields that it does not know', async () => {
    web = await startWeb()
    const ana = browser()
    const { response } = await ana.post({ form: 'a', text: '  ' })
    expect(response.headers.get('location')).to.equal('/?empty#notice')
    expect((await ana.get('/?empty')).text).to.include('Please write something first')
    expect((await ana.post({ form: 'b', text: 'hello', admin: 'yes', __proto__x: '1' })).response.status).to.equal(303)
  })

  it('shows what is typed as it was typed, and never as part of the page', async () => {
    web = await startWeb()
    const ana = browser()
    await ana.post({ form: 'a', text: `<script>alert("1")</script> & 'me'` })
    expect((await ana.get()).text).to.include('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;me&#39;')
  })

  it('survives half a character, none, and what is no character', async () => {
    web = await startWeb()
    for (const words of ['text=%E2%82', 'text=%00hi', 'text=%ED%A0%80hi', 'text=hi%FF']) {
      expect((await browser().post(words)).response.status, words).to.equal(303)
    }
    expect((await browser().get('/health')).text).to.equal('{"status":"ok"}')
  })

  it('hears a button of an old page as words, not as a choice of today', async () => {
    web = await startWeb()
    const ana = browser()
    await ana.post({ form: 'a', text: 'food near thornley' })
    await ana.post({ form: 'b', text: 'refer me' })
    const { text } = await ana.post({ form: 'c', text: '', choice: '2:none' }).then(() => ana.get())
    expect(text).to.include('How can they reach you safely')
  })

  it('says so kindly where the chat is not here any more', async () => {
    web = await startWeb()
    const response = await fetch(web.url, { headers: { cookie: `chat=${'a'.repeat(43)}` } })
    expect(await response.text()).to.include('not here any more')
  })

  it('keeps the words in the box where they could not be kept, and gives the number for danger', async () => {
    web = await startWeb('thornshire', (store) => ({ ...store, accept: () => Promise.reject(new Error('disk')) }))
    const { response, text } = await browser().post({ form: 'a', text: 'my own words' })
    expect(response.status).to.equal(503)
    expect(text).to.include('could not keep your message').and.include('my own words</textarea>').and.include('999')
  })

  it('says that a message is kept where its answer is late', async () => {
    web = await startWeb('thornshire', (store) => ({ ...store, untilHandled: async () => false }))
    const ana = browser()
    expect((await ana.post({ form: 'a', text: 'hello' })).response.headers.get('location')).to.equal('/?waiting')
  })

  describe('behind its front door', () => {
    const alive = async () => expect((await browser().get('/health')).response.status).to.equal(200)
    const refused = async (code: number, fields: string, headers: Record<string, string> = {}) => {
      const { response, text } = await browser().post(fields, headers)
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

    it('has one sentence for a page that is not there', async () => {
      web = await startWeb()
      const { response, text } = await browser().get('/nothing')
      expect([response.status, text]).to.deep.equal([404, 'There is no page here. Fingerpost is at the front page.\n'])
    })
  })
})
