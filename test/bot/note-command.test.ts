import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { command } from '#test/support/command.ts'

describe('npm run directory -- note', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-notes-'))
  const [data, file] = [join(folder, 'data'), join(folder, 'feed.json')]
  const run = (...typed: string[]) => command('directory', [...typed, '--data', data])
  const note = (...typed: string[]) => run('note', ...typed)
  const sam = ['--by', 'Sam, Langrigg team']
  const pantry = {
    ...{ id: 'p1', name: 'Mill Lane Pantry', status: 'active', assured_date: '2018-01-31' },
    ...{ phones: [{ number: '01632 960123' }], attributes: [{ taxonomy_term: { name: 'Food bank' } }] },
  }
  const found = async () =>
    JSON.parse((await run('search', '--need', 'food', '--json')).out).results as readonly Record<string, unknown>[]
  before(async () => {
    writeFileSync(file, JSON.stringify([pantry]))
    await run('import', file)
  })
  after(() => rmSync(folder, { recursive: true }))

  it('signs and dates a tip, by the id of a place or its name, and tells it with the place', async () => {
    const { code, out } = await note('tip', 'p1', 'Come late, it’s quieter.', ...sam)
    expect([code, out]).to.deep.equal([
      ...[0, 'Note 1, by Sam of the Langrigg team. Mill Lane Pantry: people are told your tip with it.\n'],
    ])
    const [{ tips }] = (await found()) as [{ tips: readonly object[] }]
    expect(tips[0]).to.include({ words: "Come late, it's quieter.", name: 'Sam', team: 'the Langrigg team' })
    expect((await run('search', '--words', 'pantry')).out).to.include('quieter. (Sam of the Langrigg team, 20')
  })

  it('names a volunteer only with their yes', async () => {
    const refused = await note('tip', 'mill lane pantry', 'Ask for Jo', ...sam)
    expect([refused.code, refused.error]).to.deep.equal([
      2,
      'Jo seems to be a person. Ask whether they may be named, then add --agreed Jo; or, if it is nobody, --names-nobody.\n',
    ])
    expect((await note('tip', 'p1', 'Ask for Jo', '--agreed', 'Jo', ...sam)).code).to.equal(0)
    expect((await note('tip', 'p1', 'Round the back of Tesco', '--names-nobody', ...sam)).code).to.equal(0)
    expect((await note('list', 'p1')).out).to.match(
      /^1 {2}Mill .*\n2 {2}Mill Lane Pantry: tip "Ask for Jo" \(with the yes of Jo\)\. Sam of the Langrigg team, 20.*\n3 /,
    )
  })

  it('puts right, takes away, and keeps both through an import', async () => {
    await note('correct', 'p1', 'phone', '01632 960111', ...sam)
    await note('correct', 'p1', 'when', 'Tuesdays 10am to 2pm', ...sam)
    writeFileSync(file, JSON.stringify([{ ...pantry, description: 'Food for all.' }]))
    expect((await run('import', file)).out).to.include('Changed: 1')
    expect((await found())[0]).to.include({ phone: '01632 960111', when: 'Tuesdays 10am to 2pm', stale: true })
    await note('correct', 'p1', 'when', 'none', ...sam)
    await note('checked', 'p1', ...sam)
    expect((await found())[0]).to.include({ when: null, stale: false })
  })

  it('hides and shows', async () => {
    expect((await note('hide', 'p1', '--why', 'flooded', ...sam)).out).to.include('nobody is shown it')
    expect(await found()).to.deep.equal([])
    expect((await note('show', 'p1', ...sam)).out).to.include('it is shown again')
    expect(await found()).to.have.length(1)
  })

  it('adds a place that no feed has, in words or from a file, and takes it back', async () => {
    const words = [
      '--kind',
      'Food bank',
      '--phone',
      '01632 960133',
      '--address',
      '2 Church Walk',
      '--postcode',
      'XX1 1AA',
    ]
    const { out } = await note('add', '--name', 'Soup at St Anne’s', ...words, ...sam)
    const [, number] = /^Note (\d+), by Sam/.exec(out)!
    const soup = (await found()).find(({ name }) => name === 'Soup at St Anne’s')
    expect(soup).to.include({ phone: '01632 960133', address: '2 Church Walk XX1 1AA', source: 'local notes' })
    expect((await note('remove', number!)).out).to.equal(`Note ${number} is taken back.\n`)
    expect(await found()).to.have.length(1)
    const own = join(folder, 'own.json')
    writeFileSync(own, JSON.stringify({ ...pantry, id: 'own', name: 'Larder' }))
    expect((await note('add', own, ...sam)).out).to.include('Its id is own.')
    expect((await found()).map(({ name }) => name)).to.include('Larder')
    expect((await note('add', own, ...sam)).error).to.include('Larder has the id own already')
  })

  it('lists all that is noted, and what people said is closed', async () => {
    const { notes } = JSON.parse((await note('list', '--json')).out)
    expect(notes[0]).to.include({ number: 1, service: 'p1', name: 'Mill Lane Pantry', note: 'tip' })
    expect((await note('list', '--reports')).out).to.equal('Nobody has said that a place is closed.\n')
    expect(JSON.parse((await note('list', '--reports', '--json')).out)).to.deep.equal({ reports: [] })
  })

  const wrong: Record<string, [string[], string]> = {
    'no word': [[], 'Say tip, correct, hide, show'],
    'nobody’s name': [['hide', 'p1', '--why', 'x'], 'Say who notes it'],
    'a place that is not there': [['show', 'p9', ...sam], 'No place has the id or the whole name p9'],
    'a tip that is too long': [['tip', 'p1', 'very '.repeat(40), ...sam], '140 can be said'],
    'a number that is cut short': [
      ['correct', 'p1', 'phone', '0161 912', ...sam],
      '0161 912 is not a telephone number',
    ],
    'a number that cannot be rung': [['correct', 'p1', 'phone', 'ask', ...sam], 'ask is not a telephone number'],
    'a place that nobody could find': [['add', '--name', 'Soup', ...sam], 'Nobody could be shown it'],
    'a file that is none': [['add', '/nowhere.json', ...sam], 'cannot be read as JSON'],
  }
  it('answers what is wrong with one sentence and code 2, and keeps nothing', async () => {
    const before = (await note('list')).out
    const ran = await Promise.all(Object.values(wrong).map(([typed]) => note(...typed)))
    for (const [n, [what, [, says]]] of Object.entries(wrong).entries()) {
      expect([ran[n]!.code, ran[n]!.out], what).to.deep.equal([2, ''])
      expect(ran[n]!.error, what).to.include(says)
      expect(ran[n]!.error.trim().split('\n'), what).to.have.length(1)
    }
    expect((await note('list')).out).to.equal(before)
  })

  it('explains itself', async () => {
    expect((await command('directory', ['note', 'tip', '--help'])).out).to.include('note tip PLACE')
  })
})
