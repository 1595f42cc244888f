import { expect } from 'chai'
import type { Store } from '#bot/ports/store.ts'
import { BotError } from '#dialogs/errors.ts'
import { visitor, writtenIn } from '#test/support/visitor.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

describe('When something is wrong, the web page', () => {
  let web: Web
  afterEach(() => web.stop())

  const startWith = async (changes: (store: Store) => Partial<Store>) => {
    web = await startWeb('thornshire', (store) => ({ ...store, ...changes(store) }))
  }

  it('keeps the words in the box where they could not be kept, beside what was said, and gives the number for danger', async () => {
    let full = false
    await startWith((store) => ({
      accept: (...message) => (full ? Promise.reject(new BotError('STORE_FULL')) : store.accept(...message)),
    }))
    const ana = visitor(web)
    await ana.says('food near thornley')
    full = true
    const { response, text } = await ana.post({ form: 'b', text: 'my own words' })
    expect(response.status).to.equal(503)
    expect(text).to.include('could not keep your message').and.include('my own words</textarea>').and.include('999')
    expect(text).to.include('food near thornley').and.include('<title>Error: ')
    expect(web.logged()).to.include('STORE_FULL')
  })

  it('takes what it gave back in the box once, though the first may have been kept after all', async () => {
    let lost = true
    await startWith((store) => ({
      async accept(...message) {
        const accepted = await store.accept(...message)
        if (lost && message[0].contents.type === 'words') throw new Error('the disk said nothing')
        return accepted
      },
    }))
    const ana = visitor(web)
    const { text } = await ana.post({ form: crypto.randomUUID(), text: 'my own words' })
    lost = false
    await ana.post({ form: text.match(/name="form" value="([^"]+)"/)![1]!, text: 'my own words' })
    expect(await writtenIn(web)).to.deep.equal([['my own words']])
  })

  it('shows what was sent and says that its answer is late, for as long as it is, and asks for no second try', async () => {
    let late = true
    await startWith((store) => ({
      untilHandled: async (...asked) => (late ? false : store.untilHandled(...asked)),
      since: async (...asked) => (await store.since(...asked)).filter(({ by }) => !late || by !== 'bot'),
    }))
    const ana = visitor(web)
    const { response } = await ana.post({ form: 'a', text: 'hello out there' })
    expect(response.headers.get('location')).to.equal('/?waiting')
    for (const path of ['/?waiting', '/', '/']) {
      const { text } = await ana.get(path)
      expect(text).to.include('hello out there').and.include('The answer is not here yet')
      expect(text).to.include('<a href="/">Check for an answer</a>').and.include('role="status"')
    }
    late = false
    const { text } = await ana.get()
    expect(text).to.not.include('not here yet')
    expect(text.lastIndexOf('class="bot"')).to.be.greaterThan(text.indexOf('hello out there'))
  })

  it('calls nothing lost that is kept, where only the answer cannot be waited for', async () => {
    await startWith(() => ({ untilHandled: () => Promise.reject(new Error('closing')) }))
    const { response } = await visitor(web).post({ form: 'a', text: 'hello' })
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/?waiting'])
    expect(await writtenIn(web)).to.deep.equal([['hello']])
  })

  it('says that it cannot show a chat, and still gives the number for danger', async () => {
    let broken = false
    await startWith((store) => ({
      since: (...asked) => (broken ? Promise.reject(new Error('no key')) : store.since(...asked)),
    }))
    const ana = visitor(web)
    await ana.says('hello')
    broken = true
    const { response, text } = await ana.get()
    expect(response.status).to.equal(503)
    expect(text).to.include('could not show your chat').and.include('999')
    const sent = await ana.post({ form: 'c', text: 'x'.repeat(10_001) })
    expect([sent.response.status, sent.text.includes('xxx</textarea>')]).to.deep.equal([413, true])
  })

  it('offers to look again where nobody has answered, as when a link worker will', async () => {
    web = await startWeb()
    const ana = visitor(web)
    expect((await ana.get()).text).to.not.include('Check for new messages')
    expect(await ana.says('person')).to.include('<a href="/">Check for new messages</a>')
  })

  it('says so kindly where the chat is not here any more', async () => {
    web = await startWeb()
    expect((await visitor(web, `chat=${'a'.repeat(43)}`).get()).text).to.include('not here any more')
  })
})
