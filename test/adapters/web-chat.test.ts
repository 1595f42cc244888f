import { expect } from 'chai'
import { visitor, wordsOf, writtenIn } from '#test/support/visitor.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

describe('The web page', () => {
  let web: Web
  afterEach(() => web.stop())

  const browser = () => visitor(web)

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
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/?begun#latest'])
    expect(response.headers.get('set-cookie')).to.match(/^chat=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const { text } = await ana.get()
    expect(text.match(/a computer that knows local places/g)).to.have.length(1)
  })

  it('shows what a link worker says once, as theirs', async () => {
    web = await startWeb()
    const ana = browser()
    await ana.says('person')
    const [conversation] = web.conversations
    const { store } = web.stores
    for (const contents of [
      { type: 'linkWorkerJoined' },
      { type: 'linkWorkerSaid', words: 'Hello Ana, Sam here' },
    ] as const) {
      const accepted = await store.accept(
        { id: `desk:${contents.type}`, to: { conversation: conversation! }, contents, at: Date.now() },
        () => ({ kind: 'alone', hold: { quiet: 0, most: 0 }, flag: null }),
      )
      await store.untilHandled(conversation!, accepted.position, 5_000)
    }
    const { text } = await ana.get()
    expect(text.match(/Sam here/g)).to.have.length(1)
    expect(text).to.match(/<strong>Link worker<\/strong><p>Hello Ana, Sam here<\/p>/)
  })

  it('takes the same form once, and with other words as another message', async () => {
    web = await startWeb()
    const ana = browser()
    for (const text of ['person', 'person', 'back']) await ana.post({ form: 'a', text })
    expect(await writtenIn(web)).to.deep.equal([['person', 'back']])
  })

  it('keeps a message of 5,000 characters whole, and refuses one of 10,001 with the words still in the box', async () => {
    web = await startWeb()
    const ana = browser()
    await ana.post({ form: 'a', text: 'person' })
    const long = 'so much to say '.repeat(333)
    await ana.post({ form: 'b', text: long })
    expect(await writtenIn(web)).to.deep.equal([['person', long.trim()]])
    const { response, text } = await ana.post({ form: 'c', text: 'x'.repeat(10_001) })
    expect([response.status, text.includes('x'.repeat(10_001))]).to.deep.equal([413, true])
    expect(text).to.include('two or more parts')
  })

  it('asks for words where there are none, and pays no heed to fields that it does not know', async () => {
    web = await startWeb()
    const ana = browser()
    for (const text of [
      '  ',
      '\r\n\t',
      '\u00a0\u3000',
      '\u200b\u200d\u2060\ufeff',
      '\u00ad',
      '\u2800',
      '\u3164',
      '\0\u0007',
    ]) {
      const { response } = await ana.post({ form: 'a', text })
      expect(response.headers.get('location'), JSON.stringify(text)).to.equal('/?empty#notice')
    }
    expect((await ana.get('/?empty')).text).to.include('Please write something first')
    expect((await ana.post({ form: 'b', text: 'hello', admin: 'yes', __proto__x: '1' })).response.status).to.equal(303)
  })

  it('shows what is typed as it was typed, and never as part of the page, read back or in the box too', async () => {
    web = await startWeb()
    const ana = browser()
    const typed = `<script>alert("1")</script> & 'me'`
    const shown = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;me&#39;'
    expect(await ana.says(typed)).to.include(shown)
    await ana.says('refer me')
    let page = ''
    for (const answer of ['Ana', `07700 900123 ${typed}`, 'skip', 'Castlegate Surgery', 'skip', 'skip', 'skip'])
      page = await ana.says(answer)
    expect(page.split('id="latest"')[1]).to.include('Shall I send it?').and.include(shown)
    expect(page).to.not.include('<script')
    const { text } = await ana.post({ text: `</textarea>${typed}${'x'.repeat(10_000)}` })
    expect(text).to.include(`&lt;/textarea&gt;${shown}x`).and.not.include('<script')
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
    expect(text.split('id="latest"')[1]).to.include('What can they call you')
  })

  it('hears what was typed where a choice was pressed with it: the choice counts, and danger is danger', async () => {
    web = await startWeb()
    const ana = browser()
    const choice = (page: string) => page.match(/name="choice" value="([^"]+)">More/)![1]!
    const shown = await ana.says('food near thornley')
    const more = await ana.says('one with a café', { choice: choice(shown) })
    expect(wordsOf(more)).to.match(/one with a café\s+More/)
    expect(choice(more)).to.not.equal(choice(shown))
    expect(await ana.says('i want to end my life', { choice: choice(more) })).to.include('Are you safe right now?')
    expect(await web.stores.records.kept('flag')).to.have.length(1)
  })
})
