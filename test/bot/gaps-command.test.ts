import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { openFile } from '#adapters/stores/sqlite/files.ts'
import { command } from '#test/support/command.ts'

const directory = (...typed: string[]) => command('directory', typed)

describe('npm run directory -- gaps', () => {
  const data = mkdtempSync(join(tmpdir(), 'fingerpost-gaps-'))
  before(() => {
    const db = openFile(data, 'conversations')
    let people = 0
    const gap = db.prepare(
      "insert into gaps (need, district, month, because, filters, teller) values (?, ?, ?, 'none near', ?, ?)",
    )
    const add = (count: number, ...row: string[]) =>
      Array.from({ length: count }, () => gap.run(...row, String(people++)))
    add(12, 'food', 'XX1', '2026-10', '["evening"]')
    add(9, 'money', '=2+3', '2026-11', '[]')
    add(7, 'food', '<b>&"', '2026-11', '["free"]')
    add(3, 'arts', 'XX1', '2026-09', '[]')
    db.close()
  })
  after(() => rmSync(data, { recursive: true }))

  it('tells them by need, district, month and filter, and no small number', async () => {
    const { code, out } = await directory('gaps', '--data', data)
    expect(code).to.equal(0)
    expect(out).to.include('By need:\n  food   19\n  money  9\n  arts   fewer than 6\n')
    expect(out).to.include('By month:\n  2026-09  fewer than 6\n  2026-10  12\n  2026-11  16\n')
    expect(out)
      .to.include('By filter:\n  evening  12\n  free     7\n')
      .and.not.match(/\b31\b/)
  })

  it('tells those of some months, as JSON', async () => {
    const { out } = await directory('gaps', '--from', '2026-10', '--to', '2026-10', '--json', '--data', data)
    expect(JSON.parse(out)).to.deep.equal({
      ...{ from: '2026-10', to: '2026-10', need: [{ what: 'food', gaps: 12 }] },
      ...{ district: [{ what: 'XX1', gaps: 12 }], month: [{ what: '2026-10', gaps: 12 }] },
      filter: [{ what: 'evening', gaps: 12 }],
    })
    expect((await directory('gaps', '--to', '2020-01', '--data', data)).out).to.equal('No gap is kept to 2020-01.\n')
  })

  it('are CSV in which nothing is a formula', async () => {
    const { out } = await directory('gaps', '--from', '2026-10', '--csv', '--data', data)
    expect(out.split('\n').slice(0, 3)).to.deep.equal(['by,what,gaps', 'need,food,19', 'need,money,9'])
    expect(out).to.include("district,'=2+3,9")
  })

  it('are drawn by district, with words for who does not see it', async () => {
    const file = join(data, 'gaps.svg')
    const { code } = await directory('gaps', '--from', '2026-10', '--svg', file, '--data', data)
    expect(code).to.equal(0)
    const svg = readFileSync(file, 'utf8')
    expect(svg).to.include('<title id="title">Needs with nowhere to go, by district, from 2026-10</title>')
    expect(svg).to.include('<desc id="desc">XX1: 12. =2+3: 9. &lt;b&gt;&amp;&quot;: 7</desc>')
    expect(svg)
      .to.match(/<rect [^>]*width="400"[^>]*>\s*<text[^>]*>12<\/text>/)
      .and.not.include('<b>')
  })

  it('says what is wrong with how it was asked', async () => {
    expect((await directory('gaps', '--from', 'May', '--data', data)).error).to.equal(
      '--from May is not a month, expected such as 2026-01.\n',
    )
    expect((await directory('gaps', '--svg', join(data, 'no', 'such.svg'), '--data', data)).code).to.equal(2)
  })
})
