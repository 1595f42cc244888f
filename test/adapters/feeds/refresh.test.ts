import { expect } from 'chai'
import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import type { Patience } from '#adapters/directories/feeds/open-referral-api/get-json.ts'
import { importFrom } from '#adapters/directories/import.ts'
import type { Editions } from '#bot/ports/directory.ts'
import { wholeOf } from '#test/support/editions.ts'
import { type Answer, end, feed, feedServers, hurried, many, send } from '#test/support/feed-server.ts'
import { sqliteEditions } from '#test/support/sqlite-editions.ts'

const DAY = 24 * 60 * 60 * 1000
const began = Date.UTC(2026, 10, 23)

describe('An API that is read again', () => {
  const { serve, close } = feedServers()
  afterEach(close)
  const { open, closeAll } = sqliteEditions()
  after(closeAll)

  const importing = async (editions: Editions, from: string, now: number, patience: Patience = hurried) => {
    const memory = (await editions.open())[0]?.memory ?? null
    const source = { source: 'county', from, precedence: 5, importedAt: now }
    return importFrom(editions, feedFor(from, { memory, now, patience }), source)
  }
  const names = async (editions: Editions) => (await wholeOf(editions))[0]!.services.map(({ name }) => name)

  /** A server that knows what it has answered: by an ETag for each address. */
  function tagging(services: { id: string; name: string }[], shallow: boolean) {
    const asked: string[] = []
    const answer: Answer = (request, response, url) => {
      const tag = `"${services.map(({ name }) => name).join()}"`
      const id = url.pathname.split('/services/')[1]
      const own = id ? `"${services.find((one) => one.id === id)?.name}"` : tag
      if (request.headers['if-none-match'] === own) return end(response, 304)
      asked.push(id ?? (url.searchParams.has('modified_after') ? 'modified' : `page ${url.searchParams.get('page')}`))
      response.setHeader('etag', own)
      feed(services, shallow)(request, response, url)
    }
    return { asked, answer }
  }

  for (const shallow of [true, false]) {
    it(`is asked by its ETags, and only what has changed is read, from a list that is ${shallow ? 'shallow' : 'whole'}`, async () => {
      const services = many(25)
      const { asked, answer } = tagging(services, shallow)
      const [editions, from] = [open(), await serve(answer)]
      expect((await importing(editions, from, began)).size).to.equal(25)
      asked.length = 0
      expect(await importing(editions, from, began + DAY)).to.include({ became: 'same', read: 25, size: 25 })
      expect(asked.filter((one) => !/page|modified/.test(one))).to.deep.equal([])
      asked.length = 0
      services[7]!.name = 'Service 7, with a new name'
      expect(await importing(editions, from, began + 2 * DAY)).to.include({ became: 'current', changed: 1, size: 25 })
      expect(asked).to.deep.equal(
        shallow ? ['page 1', 'page 2', 'page 3', 'modified', 's7'] : ['page 1', 'page 2', 'page 3'],
      )
      expect((await names(editions))[7]).to.equal('Service 7, with a new name')
    })
  }

  /** A server that knows when each was last modified, and honours `modified_after` or not. */
  function dated(services: { id: string; name: string; last_modified: string }[], honours: 'it' | 'all' | 'refuses') {
    const read: string[] = []
    const answer: Answer = (request, response, url) => {
      const after = url.searchParams.get('modified_after')
      if (after && honours === 'refuses') return end(response, 400)
      const id = url.pathname.split('/services/')[1]
      if (id) read.push(id)
      const listed = after && honours === 'it' ? services.filter((one) => one.last_modified > after) : services
      feed(id ? services : listed, true)(request, response, url)
    }
    return { read, answer }
  }
  const before = new Date(began - 30 * DAY).toISOString()
  const someDated = () => many(25).map((one) => ({ ...one, last_modified: before }))

  it('is asked what was modified since, where it knows, and what is new or gone is noticed all the same', async () => {
    const services = someDated()
    const { read, answer } = dated(services, 'it')
    const [editions, from] = [open(), await serve(answer)]
    await importing(editions, from, began)
    expect(read).to.have.length(25)
    read.length = 0
    Object.assign(services[3]!, { name: 'Renamed', last_modified: new Date(began + DAY).toISOString() })
    services.splice(5, 1)
    services.push({ ...services[0]!, id: 'new', name: 'New, and dated before' })
    expect(await importing(editions, from, began + 2 * DAY)).to.include({
      added: 1,
      changed: 1,
      withdrawn: 1,
      size: 25,
    })
    expect(read.sort()).to.deep.equal(['new', 's3'])
    expect((await names(editions))[3]).to.equal('Renamed')
  })

  for (const honours of ['all', 'refuses'] as const) {
    it(`is read whole where it ${honours === 'all' ? 'takes no notice of' : 'refuses'} modified_after`, async () => {
      const { read, answer } = dated(someDated(), honours)
      const [editions, from] = [open(), await serve(answer)]
      await importing(editions, from, began)
      expect(await importing(editions, from, began + DAY)).to.include({ became: 'same', size: 25 })
      expect(read).to.have.length(50)
    })
  }

  it('is read whole once a week, since a feed may forget to say what has changed', async () => {
    const { read, answer } = dated(someDated(), 'it')
    const [editions, from] = [open(), await serve(answer)]
    for (const days of [0, 1, 6, 8, 9]) await importing(editions, from, began + days * DAY)
    expect(read).to.have.length(50)
  })

  it('is given the time that it asks for by Retry-After, in seconds or by a date, by all that ask it', async () => {
    for (const retryAfter of ['1', () => new Date(Date.now() + 1_500).toUTCString()]) {
      const asked: number[] = []
      let busy = true
      const from = await serve((request, response, url) => {
        const first = asked.length === 0
        asked.push(performance.now())
        if (first || (busy && url.pathname.endsWith('s3'))) {
          busy = first
          return end(response, 429, { 'retry-after': typeof retryAfter === 'string' ? retryAfter : retryAfter() })
        }
        feed(many(9), true)(request, response, url)
      })
      expect((await importing(open(), from, began)).size).to.equal(9)
      const gaps = asked.slice(1).map((at, n) => at - asked[n]!)
      expect(gaps[0]).to.be.greaterThan(400)
      expect(Math.max(...gaps.slice(1))).to.be.greaterThan(400)
    }
  })

  it('is not waited for where it asks for longer than anybody would, and it is said for how long', async () => {
    const from = await serve((_, response) => end(response, 503, { 'retry-after': '7200' }))
    const error = await importing(open(), from, began).catch(({ message }) => message)
    expect(error).to.match(/answered 503, and asks us to come back in 120 minutes\. Do so then\.$/)
  })

  it('is followed by the addresses of its next pages, and a circle of them is noticed', async () => {
    const pages =
      (next: (page: number) => string | null): Answer =>
      (_, response, url) => {
        const page = Number(url.searchParams.get('from') ?? 0)
        send(response, {
          contents: many(30).slice(page * 10, page * 10 + 10),
          next: next(page),
          last_page: next(page) === null,
        })
      }
    const whole = await serve(pages((page) => (page < 2 ? `?from=${page + 1}` : null)))
    expect((await importing(open(), whole, began)).size).to.equal(30)
    const circle = await serve(pages((page) => `?from=${(page + 1) % 3}`))
    expect(await importing(open(), circle, began).catch(({ message }) => message)).to.include('goes round in circles')
  })
})
