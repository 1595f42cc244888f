import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'chai'
import { z } from 'zod'
import { readLines, setFile } from '#test/measure/sets.ts'

const measure = join(import.meta.dirname, '../measure')
const file = join(measure, 'needs-dev.yaml')

describe('Whoever measures how well people are heard', () => {
  it('names a set alone, with its ending, or by a path', () => {
    for (const named of ['needs-dev', 'needs-dev.yaml', file]) expect(setFile(named, 'needs')).to.equal(file)
  })

  it('is told in a sentence which sets there are, where there is none of that name', () => {
    for (const named of ['needs-nope', 'nope.yaml', measure])
      expect(() => setFile(named, 'needs')).to.throw(
        /^There is no set \S+\. There are .*needs-dev\.yaml.*needs-talk-dev/,
      )
    expect(() => setFile('nope', 'times')).to.throw(/^There is no set nope\. There (?:is|are) times-dev\.yaml/)
  })

  it('is told in a sentence that a set is of something else', () => {
    const line = z.strictObject({ heard: z.string() })
    expect(() => readLines(file, line)).to.throw(/needs-dev\.yaml is a set of something else: 0\.heard/)
  })

  it('meets no trace of the program where they name it to a command', () => {
    for (const command of ['needs', 'meanings']) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(measure, `${command}.ts`), 'nope'], {
        encoding: 'utf8',
      })
      expect([stdout, status], command).to.deep.equal(['', 2])
      expect(stderr).to.match(/^There is no set nope\. There (?:is|are) .+\.\n$/)
    }
  })
})
