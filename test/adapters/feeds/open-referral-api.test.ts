import { expect } from 'chai'
import type { BotError } from '#dialogs/errors.ts'
import { type Answer, end, feed, feedServers, hurried, many, send } from '#test/support/feed-server.ts'
import { failingOn, importing } from '#test/support/imports.ts'

describe('An Open Referral UK 3.0 API', () => {
  const { serve, close, closed } = feedServers()
  afterEach(close)
  const failing = failingOn(serve)

  it('is read to its end, whatever number of pages it gives', async () => {
    const source = await serve(feed(many(25)))
    const { edition, read, leftOut } = await importing(source)
    expect([edition.services.length, read, leftOut, edition.source, edition.importedAt]).to.deep.equal([
      25,
      25,
      {},
      source,
      7,
    ])
  })

  it('is the same by the address of its services', async () => {
    const { edition } = await importing(`${await serve(feed(many(3)))}/services/`)
    expect(edition.services).to.have.length(3)
  })

  it('has each service read by itself where its list tells no more than names, eight at a time', async () => {
    let [now, most] = [0, 0]
    const answer = feed(many(40), true)
    const source = await serve((request, response, url) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now -= 1
        answer(request, response, url)
      }, 50)
    })
    const { edition } = await importing(source)
    expect(edition.services.every((one) => 'contacts' in one)).to.equal(true)
    expect(most).to.equal(8)
  })

  it('that stumbles is asked again, and nothing is lost', async () => {
    const answer = feed(many(20), true)
    const times = new Map<string, number>()
    const source = await serve((request, response, url) => {
      const time = (times.get(url.href) ?? 0) + 1
      times.set(url.href, time)
      if (time === 1) end(response, 503)
      else if (time === 2) request.socket.destroy()
      else answer(request, response, url)
    })
    expect((await importing(source)).read).to.equal(20)
  })

  it('that stops in the middle of an answer is asked again', async () => {
    let broken = false
    const answer = feed(many(3))
    const source = await serve((request, response, url) => {
      if (broken) return answer(request, response, url)
      broken = true
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"contents":[', () => request.socket.destroy())
    })
    expect((await importing(source)).read).to.equal(3)
  })

  it('may send on within itself', async () => {
    const answer = feed(many(3))
    const source = await serve((request, response, url) => {
      if (url.searchParams.has('moved')) return answer(request, response, url)
      end(response, 301, { location: `${url.pathname}${url.search}&moved=1` })
    })
    expect((await importing(source)).read).to.equal(3)
  })

  it('from which one was taken out while it was read is imported without it, and names it', async () => {
    for (const status of [404, 410]) {
      const answer = feed(many(20), true)
      const { read, edition, leftOut, named } = await importing(
        await serve((request, response, url) =>
          url.pathname.endsWith('/s7') ? end(response, status) : answer(request, response, url),
        ),
      )
      expect([read, edition.services.length, leftOut]).to.deep.equal([20, 19, { 'listed, and not there': 1 }])
      expect(named).to.deep.equal([{ id: 's7', name: 'Service 7', why: 'listed, and not there' }])
    }
  })

  it('that lists several which it does not have is not imported, and it is said so', async () => {
    const answer = feed(many(20), true)
    const says = await failing((request, response, url) =>
      /s(?:7|8)$/.test(url.pathname) ? end(response, 404) : answer(request, response, url),
    )
    expect(says).to.match(/lists services that it does not have when they are asked for, such as s\d\. Tell/)
  })

  it('that leads from page to page ends where it leads no further', async () => {
    const pages: Record<string, object> = {
      a: { contents: many(30).slice(0, 10), next: 'services?cursor=b' },
      b: { contents: many(30).slice(10, 20), next: 'services?cursor=c' },
      c: { contents: many(30).slice(20), next: null },
    }
    const answer: Answer = (_, response, url) => send(response, pages[url.searchParams.get('cursor') ?? 'a'])
    expect((await importing(await serve(answer))).read).to.equal(30)
    const round: Answer = (_, response, url) => {
      const at = url.searchParams.get('cursor') ?? 'a'
      send(response, at === 'c' ? { ...pages['c'], next: 'services?cursor=b' } : pages[at])
    }
    expect(await failing(round)).to.include('goes round in circles')
  })

  it('that counts its pages from 0 is read from its first', async () => {
    for (const count of [3, 25]) {
      const answer: Answer = (_, response, url) => {
        const page = Number(url.searchParams.get('page'))
        const content = many(count).slice(page * 10, page * 10 + 10)
        const last = page * 10 + 10 >= count
        send(response, { totalElements: count, number: page, first: page === 0, last, content })
      }
      const { edition } = await importing(await serve(answer))
      expect(edition.services.map(({ id }) => id)).to.deep.equal(many(count).map(({ id }) => id))
    }
  })

  it('that gives fewer than it says it has is not imported', async () => {
    const answer = (page: number) => ({ total_items: 25, contents: page === 1 ? many(10) : [] })
    expect(
      await failing((_, response, url) => send(response, answer(Number(url.searchParams.get('page'))))),
    ).to.include('has 25 services, and gave 10 different')
  })

  it('that repeats a page is not imported', async () => {
    expect(await failing((_, response) => send(response, { total_items: 25, contents: many(10) }))).to.include(
      'page 2 repeats',
    )
  })

  it('that says nothing of its number ends where it repeats itself, or says that it ends', async () => {
    expect((await importing(await serve((_, response) => send(response, { contents: many(10) })))).read).to.equal(10)
    const all = feed(many(25))
    const source = await serve((request, response, url) => {
      const json = response.end.bind(response)
      response.end = ((body: string) => json(body.replace('"total_items":25,', ''))) as typeof response.end
      all(request, response, url)
    })
    expect((await importing(source)).read).to.equal(25)
  })

  it('that says too small a number is not cut short', async () => {
    const answer = (page: number) => ({
      total_items: 10,
      last_page: page === 2,
      contents: many(20).slice((page - 1) * 10, page * 10),
    })
    expect(
      await failing((_, response, url) => send(response, answer(Number(url.searchParams.get('page'))))),
    ).to.include('gave 20')
  })

  const refused: Record<string, [Answer, RegExp]> = {
    'broken JSON': [(_, response) => response.end('{"contents":['), /is not JSON/],
    'a web page': [(_, response) => response.end('<!doctype html><p>Hello'), /web page \(HTML\)/],
    'a list of something else': [(_, response) => send(response, { items: [] }), /no list of services/],
    nothing: [(_, response) => send(response, { total_items: 0, contents: [] }), /lists no services/],
    'another host': [
      (_, response) => end(response, 302, { location: 'http://127.0.0.2:1/services' }),
      /another host, 127\.0\.0\.2:1/,
    ],
    'the way round in circles': [
      (_, response, url) => end(response, 302, { location: url.href.replace('http://feed', '') }),
      /circles/,
    ],
    'a closed door': [(_, response) => end(response, 403), /answered 403\. Ask/],
    'no such page': [(_, response) => end(response, 404), /answered 404\. Check/],
    silence: [() => {}, /did not answer within 0\.\d+ seconds, 2 times/],
    'services with no names': [
      (_, response) => send(response, { contents: [{ id: 's1', contacts: [] }] }),
      /no active service/,
    ],
    'a body without end': [
      (_, response) => void setInterval(() => response.write(' '.repeat(100_000)), 1).unref(),
      /is over 1 MB/,
    ],
  }
  for (const [what, [answer, says]] of Object.entries(refused)) {
    it(`that answers with ${what} is refused in a sentence`, async () => {
      expect(await failing(answer, { ...hurried, within: what === 'silence' ? 30 : 3_000 })).to.match(says)
    })
  }

  it('that cannot be reached is refused in a sentence', async () => {
    const source = await serve(feed([]))
    await closed()
    const error = await importing(source).catch((error: BotError) => error)
    expect((error as BotError).message).to.include('could not be reached (ECONNREFUSED), 4 times')
  })
})
