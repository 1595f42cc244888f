import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'

const root = join(import.meta.dirname, '../..')

describe('npm run check, where someone made a slip in content', () => {
  let copy: string
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'fingerpost-check-'))
    for (const name of ['content', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  })
  afterEach(() => rmSync(copy, { recursive: true }))

  const checked = () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['content/check.ts'], {
      cwd: copy,
      encoding: 'utf8',
    })
    return { lines: stdout.trimEnd().split('\n'), stderr, status }
  }

  it('names each file that is broken, in a line and without a stack', () => {
    const broken = ['needs', 'phrases/en', 'risk/en', 'crisis-lines', 'bank-holidays', 'areas/thornshire/area']
    for (const name of broken) appendFileSync(join(copy, `content/${name}.yaml`), '\nslip: [: }\n')
    appendFileSync(join(copy, 'content/languages/en/place.ftl'), '\nplace-ask = Where are { $you\n')
    const { lines, stderr, status } = checked()
    expect([stderr, status]).to.deep.equal(['', 1])
    expect(lines[0]).to.match(
      /^content\/languages\/en\/place\.ftl line \d+: "place-ask = Where are \{ \$you" is no message: /,
    )
    for (const [at, name] of broken.entries())
      expect(lines[at + 1]).to.match(new RegExp(`^content/${name}\\.yaml, not YAML: .+ at line \\d+, column \\d+\\.$`))
    expect(lines).to.have.length(broken.length + 1)
  })

  it('names the entry that has not the right shape', () => {
    appendFileSync(join(copy, 'content/phrases/en.yaml'), '\nslip: [a]\n')
    appendFileSync(join(copy, 'content/risk/en.yaml'), "    phrases: ['no such <family>']\n")
    const { lines, status } = checked()
    expect(status).to.equal(1)
    expect(lines[0]).to.equal('content/phrases/en.yaml, the whole file: Unrecognized key: "slip".')
    expect(lines.slice(1).join()).to.match(/^content\/risk\/en\.yaml/)
  })

  it('names each sentence that breaks a rule, and makes the types all the same', () => {
    appendFileSync(join(copy, 'content/languages/en/place.ftl'), '\nplace-slip = We can help shortly!\n')
    const { lines, status } = checked()
    expect([lines, status]).to.deep.equal([
      [
        'content/languages/en/place.ftl place-slip: "We can help shortly!" says "shortly", which is a promise we cannot keep: say by when, with { TIME($by) } and { DAY($by) }.',
        'content/languages/en/place.ftl place-slip: "We can help shortly!" has an exclamation mark: write a full stop.',
      ],
      1,
    ])
  })
})
