import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGazetteer } from '#adapters/stores/sqlite/gazetteer.ts'
import { describeGazetteer } from '#test/contracts/gazetteer.ts'

describe('sqlite gazetteer', () => {
  let opened: { folder: string; one: ReturnType<typeof openGazetteer>; other: ReturnType<typeof openGazetteer> }
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerpost-places-'))
    opened = { folder, one: openGazetteer(folder), other: openGazetteer(folder) }
  })
  afterEach(() => {
    opened.one.close()
    opened.other.close()
    rmSync(opened.folder, { recursive: true })
  })
  describeGazetteer(() => opened)
})
