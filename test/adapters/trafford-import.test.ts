import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { importFrom } from '#adapters/directories/import.ts'
import { localDirectory } from '#adapters/directories/local.ts'
import { reportOf } from '#adapters/directories/report.ts'
import type { Directory, DirectorySearch } from '#bot/ports/directory.ts'
import { needIds } from '#content/needs.ts'
import { nobodyKnown } from '#content/who.ts'
import { editionOf, editionsInMemory, type Whole, wholeOf } from '#test/support/editions.ts'
import { notRun } from '#test/support/not-run.ts'

const shared = join(import.meta.dirname, '../../../shared')
const [tool, data] = [join(shared, 'tools/serve-feed.mjs'), join(shared, 'data/trafford-oruk-v3.json')]

describe('The real directory of Trafford', function () {
  if (!existsSync(tool) || !existsSync(data))
    return notRun('the import of the directory of Trafford', '../shared is not here')
  this.timeout(60_000)
  let feed: ChildProcess | null = null
  let edition: Whole
  let directory: Directory

  before(async () => {
    feed = spawn(process.execPath, [tool, data, '--shallow', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const said = await new Promise<string>((heard) => feed!.stdout!.once('data', (line) => heard(String(line))))
    const editions = editionsInMemory()
    const [from] = /http:\S+/.exec(said)!
    const now = Date.now()
    const imported = await importFrom(editions, feedFor(from, { memory: null, now }), {
      from,
      precedence: 5,
      importedAt: now,
    })
    expect([imported.read, imported.leftOut]).to.deep.equal([1366, {}])
    edition = (await wholeOf(editions))[0]!
    directory = localDirectory(editionsInMemory(edition), () => Date.UTC(2026, 10, 23, 12))
  })

  after(() => void feed?.kill())

  const find = (search: Partial<DirectorySearch>) =>
    directory.find({
      ...{
        needs: [],
        words: '',
        near: 'M33 3AB',
        wishes: [],
        soonest: false,
        age: null,
      },
      ...{ rather: [], weekday: null, who: nobodyKnown, evenUnreachable: false },
      ...{ without: [], limit: 3, ...search },
    })

  it('is imported from a shallow feed, none of it lost', async () => {
    const { services, byNeed, missing } = await reportOf([editionOf(edition)], '2026-11-23')
    expect(services).to.equal(1366)
    expect(new Set(edition.services.map(({ id }) => id)).size).to.equal(1366)
    expect(byNeed['food']).to.be.greaterThan(170)
    expect(missing['address']).to.equal(717)
  })

  for (const need of needIds) {
    it(`has somewhere for ${need} that serves Sale, with a way to get in touch`, async () => {
      const found = await find({ needs: [need] })
      expect(found.length).to.be.greaterThan(1)
      for (const { name, why, miles, street, phone, web } of found) {
        expect(
          why.some((reason) => /miles? away|covers Trafford|telephone/.test(reason)),
          name,
        ).to.equal(true)
        expect(miles ?? 0, name).to.be.lessThan(8)
        expect(street ?? phone ?? web, name).not.to.equal(null)
      }
    })
  }

  const first: Record<string, string> = {
    'caring, and is sent to the carers centre': 'Trafford Carers Centre',
    'active, and is sent to the leisure centre': 'Sale Leisure Centre',
    'food, and is sent to the hub in Sale': 'Sale community hub',
    'money, and is sent to the hub in Sale': 'Sale community hub',
    'transport, and is sent to ring and ride': 'Greater Manchester Accessible Transport Limited',
    'learning, and is sent to the library': 'Coppice Library',
  }
  for (const [story, name] of Object.entries(first)) {
    it(`somebody near M33 asks for ${story}`, async () => {
      const [found] = await find({ needs: [story.split(',')[0] as 'food'] })
      expect(found!.name).to.equal(name)
    })
  }

  it('sends somebody hungry in Sale to a food bank in Sale too, and says that it needs a referral', async () => {
    const found = await find({ needs: ['food'] })
    const foodBank = found.find(({ name }) => name === 'Trussell Trust')!
    expect([foodBank.street, foodBank.howToJoin]).to.deep.equal([
      'St Francis Church, Budworth Road, Manchester',
      'needs-referral',
    ])
  })

  it('sends nobody in Trafford to the Citizens Advice of another town first', async () => {
    const names = (await find({ needs: ['rights'], limit: 5 })).map(({ name }) => name)
    expect(names).to.include('Citizens Advice Trafford')
    expect(names).not.to.include.oneOf([
      'Citizens Advice Oldham',
      'Citizens Advice Rochdale',
      'Citizens Advice Stockport',
    ])
  })

  it('shows nobody the group that is closed', async () => {
    expect(await find({ words: 'Heart Stroke Group' })).to.deep.equal([])
  })

  it('finds a choir by name', async () => {
    expect((await find({ words: 'sale choral' }))[0]!.name).to.equal('Sale Choral Society')
  })
})
