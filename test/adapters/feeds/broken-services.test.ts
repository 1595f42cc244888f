import type { ServerResponse } from 'node:http'
import { expect } from 'chai'
import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { importFrom } from '#adapters/directories/import.ts'
import { editionsInMemory, wholeOf } from '#test/support/editions.ts'
import { end, feed, feedServers, hurried, many, send, whole } from '#test/support/feed-server.ts'
import { failingOn, importing } from '#test/support/imports.ts'

describe('An Open Referral UK 3.0 API with something broken in it', () => {
  const { serve, close } = feedServers()
  afterEach(close)
  const failing = failingOn(serve)

  it('of which one service is always broken is imported without it, by its id, and keeps that one as it was', async () => {
    const broken: Readonly<Record<string, (response: ServerResponse) => void>> = {
      'that answers 500': (response) => end(response, 500),
      'that is a web page': (response) => response.end('<!doctype html><p>Oh no'),
      'that holds another': (response) => send(response, whole(1)),
      'that never comes': () => {},
    }
    const why = 'cannot be read: it stays as it was before, if it was there'
    for (const [what, answers] of Object.entries(broken)) {
      let isBroken = true
      const answer = feed(many(20), true)
      const from = await serve((request, response, url) =>
        isBroken && url.pathname.endsWith('/s7') ? answers(response) : answer(request, response, url),
      )
      const first = await importing(from, { ...hurried, within: 100 })
      expect([first.size, first.read, first.named], what).to.deep.equal([
        19,
        20,
        [{ id: 's7', name: 'Service 7', why }],
      ])
      const editions = editionsInMemory()
      const again = () =>
        importFrom(editions, feedFor(from, { memory: null, now: 7, patience: { ...hurried, within: 100 } }), {
          ...{ from, precedence: 5, importedAt: 7 },
        })
      isBroken = false
      await again()
      isBroken = true
      expect(await again(), what).to.include({ size: 20 })
      expect((await wholeOf(editions))[0]!.services.map(({ id }) => id)).to.include('s7')
    }
  })

  it('of which several services are broken is not imported, nor one of which all are, and it is said why', async () => {
    for (const [count, isBroken] of [
      [20, /s(?:7|8)$/],
      [1, /s0$/],
    ] as const) {
      const answer = feed(many(count), true)
      const says = await failing((request, response, url) =>
        isBroken.test(url.pathname) ? end(response, 500) : answer(request, response, url),
      )
      expect(says).to.match(/services\/s\d answered 500, 4 times\./)
    }
  })

  it('that counts one service twice is imported, with that one read once and reported', async () => {
    for (const isShallow of [false, true]) {
      let asked = 0
      const answer = feed([...many(24), whole(3)], isShallow)
      const source = await serve((request, response, url) => {
        if (url.pathname.endsWith('/s3')) asked++
        answer(request, response, url)
      })
      const { edition, read, named } = await importing(source)
      expect([edition.services.length, read, asked]).to.deep.equal([24, 25, isShallow ? 1 : 0])
      expect(named).to.deep.equal([{ id: 's3', name: 'Service 3', why: 'the same id again' }])
    }
    expect(await failing(feed([...many(22), whole(3), whole(4), whole(5)]))).to.include('gave 22 different')
  })
})
