import { expect } from 'chai'
import { visitor, wordsOf, writtenIn } from '#test/support/visitor.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

describe('A visit to the web page', () => {
  let web: Web
  afterEach(() => web.stop())

  it('is one, and its first message is one, where Send is pressed twice before the cookie is there', async () => {
    web = await startWeb()
    const form = crypto.randomUUID()
    const [one, two] = await Promise.all(
      [visitor(web), visitor(web)].map(async (ana) => {
        await ana.post({ form, text: 'hello there' })
        return ana.cookie()
      }),
    )
    expect(one).to.equal(two)
    expect(await writtenIn(web)).to.deep.equal([['hello there']])
  })

  it('is its own, though two people begin with the same words', async () => {
    web = await startWeb()
    const [ana, jo] = [visitor(web), visitor(web)]
    await ana.says('hello there')
    await jo.says('hello there')
    expect(ana.cookie()).to.not.equal(jo.cookie())
    expect(await jo.says('i keep ferrets')).to.include('ferrets')
    expect((await ana.get()).text).to.not.include('ferrets')
  })

  it('is shared by nobody to whom somebody handed a form of their own', async () => {
    web = await startWeb()
    const [ana, jo] = [visitor(web), visitor(web)]
    for (const one of [ana, jo]) await one.post({ form: 'a', text: 'hello' })
    expect(ana.cookie()).to.not.equal(jo.cookie())
  })

  it('goes on in two tabs', async () => {
    web = await startWeb()
    const ana = visitor(web)
    await ana.says('food near thornley')
    const other = visitor(web, ana.cookie())
    expect(wordsOf(await other.says('person'))).to.include('food near thornley')
    expect(wordsOf((await ana.get()).text)).to.match(/You\s+person/)
  })

  it('is never one whose name somebody made up beforehand', async () => {
    web = await startWeb()
    const laid = `chat=${'a'.repeat(43)}`
    const ana = visitor(web, laid)
    await ana.says('only for you')
    expect(ana.cookie())
      .to.match(/^chat=[\w-]{43}$/)
      .and.not.equal(laid)
    expect((await visitor(web, laid).get()).text)
      .to.include('not here any more')
      .and.not.include('only for you')
  })

  it('is shown to nobody who changes a cookie', async () => {
    web = await startWeb()
    const ana = visitor(web)
    await ana.says('only for you')
    const name = ana.cookie().slice('chat='.length)
    const changed = [
      name.slice(1),
      `${name}a`,
      name.toUpperCase(),
      `${name.slice(0, -1)}-`,
      `x; chat=${name}`,
      '%00',
      '../..',
    ]
    for (const cookie of changed)
      expect((await visitor(web, `chat=${cookie}`).get()).text, cookie).to.not.include('only for you')
    expect((await visitor(web, `other=1; chat=${name}`).get()).text).to.include('only for you')
  })

  it('says where there is none to show: its browser was closed, or allows no cookies', async () => {
    web = await startWeb()
    const { response } = await visitor(web).post({ text: 'hello' })
    const next = response.headers.get('location')!
    expect((await visitor(web).get(next)).text).to.include('does not allow cookies')
    expect((await visitor(web).get('/?waiting')).text).to.include('does not allow cookies')
    const ana = visitor(web)
    await ana.post({ text: 'hello' })
    expect((await ana.get(next)).text).to.not.include('role="alert"')
  })

  it('has a cookie for this very host alone, over https, and asks browsers never to come by http', async () => {
    web = await startWeb('thornshire', undefined, { secure: true })
    const { response } = await visitor(web).post({ text: 'hello' })
    expect(response.headers.get('set-cookie')).to.match(
      /^__Host-chat=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    )
    expect(response.headers.get('strict-transport-security')).to.equal('max-age=31536000')
  })

  it('leaves no word of a person in the log, the metrics, an address or an error', async () => {
    const broken = { untilHandled: () => Promise.reject(new Error('xylophone')) }
    web = await startWeb('thornshire', (store) => ({ ...store, ...broken }))
    const ana = visitor(web)
    const { response } = await ana.post({ text: 'xylophone 07700 900123' })
    await ana.get('/?xylophone')
    await ana.post('text=xylophone&text=xylophone')
    const open = [web.logged(), (await ana.get('/metrics')).text, (await ana.get('/health')).text]
    open.push(response.headers.get('location')!, (await ana.get('/xylophone')).text)
    expect(web.logged()).to.include('waiting for an answer')
    for (const text of open) expect(text).to.not.match(/xylophone|900123/)
  })
})
