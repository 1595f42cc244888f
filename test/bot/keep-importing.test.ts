import { expect } from 'chai'
import { importAgain } from '#adapters/directories/import-again.ts'
import { keepImporting } from '#bot/keep-importing.ts'
import type { Edition, Kept } from '#bot/ports/directory.ts'
import { BotError } from '#dialogs/errors.ts'
import { keepWhole, wholeOf } from '#test/support/editions.ts'
import { feed, feedServers, many } from '#test/support/feed-server.ts'
import { sqliteEditions } from '#test/support/sqlite-editions.ts'

const HOUR = 60 * 60 * 1000

describe('A directory that was imported from the web', () => {
  const { open, closeAll } = sqliteEditions()
  const { serve, close } = feedServers()
  after(() => {
    closeAll()
    close()
  })

  async function begin(from: string, became: () => Promise<Partial<Kept>>, random = 0.5) {
    const editions = open()
    await keepWhole(editions, { source: 'county', from, importedAt: 0, services: many(5) })
    const time = { now: 0 }
    const read: number[] = []
    const [errors, told]: [string[], string[]] = [[], []]
    const keeping = keepImporting({
      ...{ editions, every: 24 * HOUR, clock: () => time.now, random: () => random },
      async readAgain(edition: Edition) {
        read.push(time.now / HOUR)
        const kept = {
          size: 5,
          before: 5,
          added: 0,
          changed: 0,
          withdrawn: 0,
          became: 'same' as const,
          ...(await became()),
        }
        await keepWhole(editions, { source: edition.source, from, importedAt: time.now, services: many(kept.size) })
        return kept
      },
      report: { error: (_, doing) => void errors.push(doing), count: () => {} },
      tell: (sentence) => void told.push(sentence),
    })
    const hours = async (until: number) => {
      for (; time.now < until * HOUR; time.now += HOUR) await keeping.look()
      await keeping.stop()
    }
    return { editions, read, errors, told, hours, keeping, time }
  }

  it('is read again when it is due, and not before', async () => {
    const { read, hours } = await begin('https://county.example', async () => ({}))
    await hours(60)
    expect(read).to.deep.equal([24, 48])
  })

  it('is read a little sooner or later, so that not all ask at once', async () => {
    const soon = await begin('https://county.example', async () => ({}), 0)
    await soon.hours(30)
    const late = await begin('https://county.example', async () => ({}), 1)
    await late.hours(30)
    expect([soon.read, late.read]).to.deep.equal([[22], [27]])
  })

  it('is tried again after an hour where that failed, and whoever runs it is told why', async () => {
    let times = 0
    const { read, errors, told, hours } = await begin('https://county.example', async () => {
      if (++times < 3) throw new BotError('IMPORT_FAILED', 'It is down. Try later.')
      return {}
    })
    await hours(30)
    expect(read).to.deep.equal([24, 25, 26])
    expect(errors).to.deep.equal(Array(2).fill('reading a directory again'))
    expect(told[0]).to.match(/^county: .* It is down\. Try later\.$/)
  })

  it('that has shrunk waits for a person, who is told what to type, and is not asked again at once', async () => {
    const { read, told, hours, editions } = await begin('https://county.example', async () => ({
      became: 'held',
      size: 2,
    }))
    await hours(40)
    expect(read).to.deep.equal([24])
    expect(told).to.deep.equal([
      "county has 2 services, and had 5: it waits for a person. npm run directory -- confirm 'county'",
    ])
    expect((await wholeOf(editions))[0]!.services).to.have.length(5)
  })

  it('is left alone where it came from a file', async () => {
    const { read, hours } = await begin('/home/ana/county.json', async () => ({}))
    await hours(60)
    expect(read).to.deep.equal([])
  })

  it('is read from its own address, and one that is stopped in the middle changes nothing and is no failure', async () => {
    const services = many(30)
    let stuck: (() => void) | null = null
    const from = await serve((request, response, url) => {
      if (url.searchParams.get('page') === '3' && stuck) return stuck()
      feed(services)(request, response, url)
    })
    const editions = open()
    await keepWhole(editions, { source: 'county', from, importedAt: 0, services: many(30) })
    const errors: string[] = []
    const begun = (now: number) =>
      keepImporting({
        ...{ editions, every: HOUR, clock: () => now, random: () => 0.5, readAgain: importAgain(editions, () => now) },
        ...{ report: { error: (_, doing) => void errors.push(doing), count: () => {} }, tell: () => {} },
      })
    services.push(...many(31).slice(30))
    const first = begun(2 * HOUR)
    await first.look()
    await first.stop()
    const [edition] = await editions.open()
    expect(edition).to.include({ size: 31, importedAt: 2 * HOUR })

    services.pop()
    const reached = new Promise<void>((resolve) => {
      stuck = resolve
    })
    const second = begun(4 * HOUR)
    void second.look()
    await reached
    await second.stop()
    expect([(await editions.open())[0]!.size, errors]).to.deep.equal([31, []])
  })
})
