import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { settingNames } from '#bot/settings.ts'
import { errorCodes } from '#dialogs/errors.ts'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const inTable = (heading: string) => {
  const section = readme.slice(readme.indexOf(`## ${heading}`)).split(/\n## /)[0]!
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!)
}

describe('The README', () => {
  it('explains every error code, and none that is gone', () => {
    expect(inTable('Error codes').sort()).to.deep.equal([...errorCodes].sort())
  })

  it('lists every setting, and none that is gone', () => {
    expect(inTable('Settings').sort()).to.deep.equal([...settingNames].sort())
  })
})
