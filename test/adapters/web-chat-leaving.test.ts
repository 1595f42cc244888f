import { expect } from 'chai'
import { visitor, writtenIn } from '#test/support/visitor.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

describe('Leaving the web page', () => {
  let web: Web
  beforeEach(async () => {
    web = await startWeb()
  })
  afterEach(() => web.stop())

  it('is offered once there is something to leave, before all else that can be pressed', async () => {
    const ana = visitor(web)
    expect((await ana.get()).text).to.not.include('action="/leave"')
    const page = await ana.says('hello')
    expect(page.match(/<(?:button|a|textarea)\b/)!.index).to.equal(page.indexOf('<button>Leave, and clear this page'))
  })

  it('takes the chat from this computer, says what is gone and what is not, and keeps what was sent', async () => {
    const ana = visitor(web)
    await ana.says('hello')
    const { response } = await ana.post('', {}, '/leave')
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/left'])
    expect(response.headers.get('set-cookie')).to.match(/^chat=; Path=\/; HttpOnly; SameSite=Strict; Max-Age=0$/)
    const { text } = await ana.get('/left')
    expect(text).to.include('You have left').and.include('What you sent is kept').and.include('/left.css')
    expect((await ana.get('/left.css')).response.headers.get('clear-site-data')).to.equal('"cache", "storage"')
    expect((await ana.get()).text).to.not.include('You</strong>')
    expect(await writtenIn(web)).to.deep.equal([['hello']])
  })

  it('gives the chat to nobody who goes back to its first form and sends it again', async () => {
    const form = crypto.randomUUID()
    const [ana, next] = [visitor(web), visitor(web)]
    await ana.post({ form, text: 'hello' })
    const left = ana.cookie()
    await ana.post('', {}, '/leave')
    await next.post({ form, text: 'hello' })
    expect(next.cookie())
      .to.match(/^chat=[\w-]{43}$/)
      .and.not.equal(left)
  })

  it('is done by its own page, and by no other site', async () => {
    const ana = visitor(web)
    await ana.says('hello')
    const elsewhere = { 'sec-fetch-site': 'cross-site' }
    expect((await ana.post('', elsewhere, '/leave')).response.status).to.equal(403)
    const { response } = await ana.get('/left.css', elsewhere)
    expect([response.headers.get('clear-site-data'), response.headers.get('set-cookie')]).to.deep.equal([null, null])
    expect((await ana.get()).text).to.include('You</strong>')
  })
})
