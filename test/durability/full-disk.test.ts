import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import type { Incoming } from '#bot/ports/store.ts'
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
})
