import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { jsonFile } from '#adapters/directories/feeds/json-file/feed.ts'
import type { Patience } from '#adapters/directories/feeds/open-referral-api/get-json.ts'
import { importFrom } from '#adapters/directories/import.ts'
import { localDirectory } from '#adapters/directories/local.ts'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'
import type { Editions } from '#bot/ports/directory.ts'
import { nobodyKnown } from '#content/who.ts'
import { keepWhole, wholeOf } from '#test/support/editions.ts'
import { type Answer, end, feed, feedServers, hurried, many, send } from '#test/support/feed-server.ts'
import { sqliteEditions } from '#test/support/sqlite-editions.ts'

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-bad-'))
const good = { source: 'county', importedAt: 1, services: [{ id: 'lunch', name: 'Lunch' }] }

describe('A bad feed', () => {
  const { serve, close } = feedServers()
  afterEach(close)
  const { open, closeAll } = sqliteEditions()
  after(() => {
    closeAll()
    rmSync(folder, { recursive: true })
  })
  const importing = (editions: Editions, from: string, patience: Patience = hurried) => {
    const source = { source: 'county', from, precedence: 5, importedAt: 2 }
    return importFrom(editions, feedFor(from, { memory: null, now: 2, patience }), source)
  }

  /** The sentence that it ends with, the edition before kept. */
  async function failing(from: string | Answer, patience = hurried): Promise<string> {
    const editions = open()
    await keepWhole(editions, good)
    const before = await editions.current()
    const address = typeof from === 'string' ? from : await serve(from)
    const error = await importing(editions, address, patience).then(
      () => null,
      (error) => error,
    )
    expect(error).to.have.property('code', 'IMPORT_FAILED')
    expect(error.message).to.match(
      /^The directory could not be imported, so the one before it stays in place\. [^\n]*\.$/,
    )
    expect([await editions.current(), await wholeOf(editions)]).to.deep.equal([before, [good]])
    return error.message
  }
  const later = (answer: Answer, page = 3): Answer => {
    const fine = feed(many(95))
    return (request, response, url) =>
      url.searchParams.get('page') === `${page}` ? answer(request, response, url) : fine(request, response, url)
  }

  it('whose pages are HTML is refused, from the first page or a later one', async () => {
    const html: Answer = (_, response) => end(response, 200, { 'content-type': 'text/html' }, '<!doctype html><h1>Down')
    expect(await failing(html)).to.include('is a web page (HTML), not JSON')
    expect(await failing(later(html)))
      .to.include('page=3')
      .and.to.include('is a web page (HTML), not JSON')
  })

  it('of which page 3 never comes is refused', async () => {
    expect(
      await failing(
        later(() => {}),
        { ...hurried, within: 60 },
      ),
    ).to.match(/page=3\S* did not answer within 0.06 seconds, 2 times/)
  })

  it('that leads to a page to sign in at is refused, on its own host or another', async () => {
    const login: Answer = (_, response, url) =>
      url.pathname === '/login'
        ? end(response, 200, { 'content-type': 'text/html' }, '<form><input type="password">')
        : end(response, 302, { location: '/login?next=%2Fv3' })
    expect(await failing(login)).to.match(
      /leads to a web page, http:\S+\/login\?next=%2Fv3: perhaps one to sign in at\. Ask/,
    )
    const elsewhere: Answer = (_, response) => end(response, 302, { location: 'http://127.0.0.9:1/login' })
    expect(await failing(elsewhere))
      .to.include('another host, 127.0.0.9:1')
      .and.to.include('if it asks to sign in')
  })

  it('whose JSON breaks off half way is refused, in an answer or in a file', async () => {
    expect(await failing(later((_, response) => response.end('{"contents":[{"id":"x"')))).to.include('is not JSON')
    const path = join(folder, 'half.json')
    writeFileSync(path, `${JSON.stringify(many(900)).slice(0, -500)}`)
    expect(await failing(path)).to.include('half.json breaks off in the middle')
    writeFileSync(path, JSON.stringify(many(900)).replace('"s450"', '"s450", oh'))
    expect(await failing(path)).to.include('half.json is not JSON (')
  })

  it('of spaces without end is refused, in little memory', async () => {
    const spaces = Buffer.alloc(1_000_000, ' ')
    const pour: Answer = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(spaces));
      }
      response.on('drain', more)
      more()
    }
    const before = process.memoryUsage().rss
    expect(await failing(pour, { ...hurried, within: 20_000, mostBytes: 32_000_000 })).to.include('is over 32 MB')
    const path = join(folder, 'spaces.json')
    writeFileSync(path, ' ')
    truncateSync(path, 10_000_000_000) // Ten gigabytes of nothing, which take no room on the disk.
    expect(await failing(path)).to.match(/spaces\.json is not JSON|goes on for 16 MB without another service/)
    expect(process.memoryUsage().rss - before).to.be.lessThan(300_000_000)
  })

  it('in a file of spaces, or of one service without end, is refused once that is clear', async () => {
    const path = join(folder, 'long.json')
    writeFileSync(path, ' '.repeat(300_000))
    const failed = async () => {
      for await (const _ of jsonFile(path, 100_000).services());
    }
    expect(await failed().catch(({ message }) => message)).to.include('goes on for 0.1 MB without another service')
    writeFileSync(path, `[{"id":"1","name":"${'long '.repeat(60_000)}`)
    expect(await failed().catch(({ message }) => message)).to.include('goes on for 0.1 MB without another service')
  })

  it('whose body never ends is given up', async () => {
    const dribble: Answer = (_, response) => {
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    }
    expect(await failing(dribble, { ...hurried, within: 60 })).to.match(/did not answer within 0.06 seconds, 2 times/)
  })

  it('that nests without end is no service, and stops nothing', async () => {
    const deep = `{"id":"deep","name":"Deep","contacts":[],"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const path = join(folder, 'deep.json')
    writeFileSync(path, `[${deep},${JSON.stringify(good.services[0])}]`)
    const { size, leftOut } = await importing(open(), path)
    expect([size, leftOut]).to.deep.equal([1, { 'not a service': 1 }])
  })

  it('with a service at 10,000 places is imported without it, and it is said', async () => {
    const places = Array.from({ length: 10_000 }, (_, n) => ({
      location: { name: `Place ${n}`, latitude: 54, longitude: -2 },
    }))
    const services = [...many(3), { id: 'all', name: 'Everywhere', service_at_locations: places }]
    const { size, leftOut } = await importing(
      open(),
      await serve((_, response) => send(response, { total_items: 4, contents: services })),
    )
    expect([size, leftOut]).to.deep.equal([3, { 'more than 1000 places': 1 }])
  })

  it('with script tags and formulae in every field shows neither tags nor what a terminal would obey', async () => {
    const nasty =
      '=HYPERLINK("http://evil.example")<script>alert(1)</script><img src=x onerror=alert(1)>\u001b[2J\u0007 xylophone'
    const fields = ['status', 'description', 'alert', 'url', 'email', 'fees', 'application_process', 'assured_date']
    const service = {
      ...Object.fromEntries(fields.map((field) => [field, nasty])),
      ...{ id: nasty, name: nasty, status: 'active', minimum_age: nasty, organization: { name: nasty, url: nasty } },
      contacts: [{ name: nasty, email: nasty, phones: [{ number: nasty }] }],
      schedules: [{ byday: nasty, opens_at: nasty, description: nasty, valid_from: nasty }],
      cost_options: [{ option: nasty, amount: nasty, amount_description: nasty }],
      attributes: [{ taxonomy_term: { name: nasty } }],
      service_areas: [{ name: nasty }],
      service_at_locations: [
        {
          location: {
            name: nasty,
            latitude: nasty,
            addresses: [{ address_1: nasty, city: nasty, postal_code: nasty }],
          },
        },
      ],
    }
    const editions = open()
    await importing(editions, await serve((_, response) => send(response, { total_items: 1, contents: [service] })))
    const directory = localDirectory(editions, () => Date.UTC(2026, 10, 23))
    const search = {
      needs: [],
      words: 'xylophone',
      near: null,
      wishes: [],
      soonest: false,
      age: null,
      without: [],
      limit: 3,
      ...{ rather: [], weekday: null, who: nobodyKnown, evenUnreachable: false },
    }
    const [found] = await directory.find(search)
    const { id, ...shown } = found!
    const said = JSON.stringify([shown, await directory.describe(id)])
    expect(said).not.to.match(/<\/?(?:script|img)|onerror|\\u001b|\\u0007/)
    expect(shown.name).to.equal('=HYPERLINK("http://evil.example") [2J xylophone')
  })

  it('that is at work twice is told to wait the second time', async () => {
    const path = join(folder, 'editions')
    const [one, other] = [openEditions(path), openEditions(path)]
    let second: Promise<string> | null = null
    const from = await serve((request, response, url) => {
      second ??= importing(other, from).then(
        () => 'imported',
        ({ message }) => message,
      )
      void second.then(() => feed(many(3))(request, response, url))
    })
    expect((await importing(one, from)).size).to.equal(3)
    expect(await second)
      .to.include('Another import is at work')
      .and.to.include('Wait until it has ended')
    one.close()
    other.close()
  })

  it('whose import is killed in the middle has changed nothing, and the next import does not mind', async () => {
    const data = join(folder, 'killed')
    const editions = openEditions(data)
    await keepWhole(editions, good)
    const before = await editions.current()
    let reached: () => void = () => {}
    const underWay = new Promise<void>((resolve) => {
      reached = resolve
    })
    const fine = feed(many(950))
    let stuck = true
    const from = await serve((request, response, url) => {
      if (stuck && url.searchParams.get('page') === '60') return reached()
      fine(request, response, url)
    })
    const child: ChildProcess = spawn(
      process.execPath,
      [
        join(import.meta.dirname, '../../../bot/commands/directory.ts'),
        'import',
        from,
        '--data',
        data,
        '--name',
        'county',
      ],
      { stdio: 'ignore' },
    )
    await underWay
    child.kill('SIGKILL')
    await new Promise((ended) => child.once('exit', ended))
    expect([await editions.current(), await wholeOf(editions)]).to.deep.equal([before, [good]])
    stuck = false
    expect(await importing(editions, from)).to.include({ became: 'current', size: 950, before: 1 })
    editions.close()
  })
})
