import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import type { Incoming } from '#bot/ports/store.ts'
import { keepWhole, wholeOf } from '#test/support/editions.ts'
import { notRun } from '#test/support/not-run.ts'

const mount = (...args: readonly string[]) => spawnSync('mount', ['-t', 'tmpfs', ...args]).status === 0

describe('A full disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-full-'))
  const isSmall = mount('-o', 'size=1m', 'tmpfs', folder)
  after(() => {
    if (isSmall) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true })
  })
  if (!isSmall) return notRun('on a full disk', 'no small disk can be mounted here')

  it('is said in a sentence, loses nothing that was acknowledged, and is over once there is space', async () => {
    const secret = Buffer.alloc(32, 7)
    const { store, close } = sqliteStore(folder, secret)
    const written = (n: number): Incoming => ({
      ...{ id: `sms:${n}`, to: { address: 'ana', channel: 'sms', replyTo: '{}' }, at: 0 },
      contents: { type: 'words', text: `${n} ${'so much to say '.repeat(60)}`, tapped: null },
    })
    const accept = (n: number) =>
      store.accept(written(n), () => ({ kind: 'alone', hold: { quiet: 0, most: 0 }, flag: null }))
    const acknowledged: number[] = []
    let refused: unknown = null
    for (let n = 0; n < 5_000 && !refused; n++) {
      try {
        await accept(n)
        acknowledged.push(n)
      } catch (error) {
        refused = error
      }
    }
    expect(refused).to.have.property('code', 'STORE_FULL')
    expect(acknowledged.length).to.be.greaterThan(20)
    const conversation = (await store.conversationOf('ana'))!
    const kept = async () => (await store.since(conversation, 0)).map(({ text }) => Number.parseInt(text, 10))
    expect(await kept()).to.deep.equal(acknowledged)

    mount('-o', 'remount,size=20m', 'tmpfs', folder)
    expect((await accept(acknowledged.length)).was).to.equal('new')
    expect(await kept()).to.deep.equal([...acknowledged, acknowledged.length])
    close()
  })

  it('ends an import with a sentence, the directory before kept, and the next one goes well once there is space', async () => {
    mount('-o', 'remount,size=2m', 'tmpfs', folder)
    const editions = openEditions(folder)
    await keepWhole(editions, { source: 'county', importedAt: 1, services: [{ id: 'lunch', name: 'Lunch' }] })
    const before = await editions.current()
    const services = Array.from({ length: 3_000 }, (_, n) => ({ id: `${n}`, name: 'so much to say '.repeat(60) }))
    const whole = { source: 'county', importedAt: 2, services }
    const refused = await keepWhole(editions, whole).catch((error) => error)
    expect(refused).to.have.property('code', 'STORE_FULL')
    expect(refused.message).to.include('Free some space')
    expect([await editions.current(), (await wholeOf(editions))[0]!.services.length]).to.deep.equal([before, 1])

    mount('-o', 'remount,size=40m', 'tmpfs', folder)
    expect(await keepWhole(editions, whole)).to.include({ became: 'current', size: 3_000 })
    editions.close()
  })
})
