import { spawn } from 'node:child_process'
import { createSecretKey } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'
import { openFile } from '#adapters/stores/sqlite/files.ts'
import { groupCommit } from '#adapters/stores/sqlite/group-commit.ts'
import { openKeys } from '#adapters/stores/sqlite/keys.ts'
import { holdFolder } from '#adapters/stores/sqlite/lock.ts'
import { seal, unseal } from '#adapters/stores/sqlite/seal.ts'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import type { Incoming, Listening } from '#bot/ports/store.ts'
import { describeStore } from '#test/contracts/store.ts'
import { keepWhole, wholeOf } from '#test/support/editions.ts'

const secret = Buffer.alloc(32, 7)
const folders: string[] = []

function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-'))
  folders.push(folder)
  return folder
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describeStore('sqlite', async () => {
  const folder = someFolder()
  return async () => sqliteStore(folder, secret)
})

describe('a data folder', () => {
  const alone: Listening = { kind: 'alone', hold: { quiet: 0, most: 0 }, flag: null }
  const fromAna: Incoming = {
    ...{ id: 'sms:SM-known-id', at: 0 },
    to: { address: 'ana', channel: 'sms', replyTo: '{"to":"+447700900001"}' },
    contents: { type: 'words', text: 'the baliffs came about my rent', tapped: null },
  }

  it('shows nothing that a person wrote, nor their number, to who has the files', async () => {
    const folder = someFolder()
    const { store, close } = sqliteStore(folder, secret)
    const { conversation } = await store.accept(fromAna, () => alone)
    await store.commit(await store.open(conversation), [1], {
      ...{ snapshot: '{"name":"Ana Lowe"}', offer: { number: 0, choices: [] }, at: 1, gaps: [], due: [] },
      notes: [{ note: 'reach', reach: '07700 900001' }],
      reply: { lines: [{ message: 'help-how' }], text: 'Sorry to hear about the rent', priority: 'usual' },
    })
    close()
    const bytes = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join('')
    for (const words of ['rent', 'baliffs', 'Ana Lowe', '900001', 'SM-known-id', 'help-how'])
      expect(bytes).not.to.include(words)
  })

  it('refuses what is written as it is closed, and ends nobody', async () => {
    const { store, close } = sqliteStore(someFolder(), secret)
    const writing = store.accept(fromAna, () => alone)
    close()
    expect(await writing.catch((error) => error)).to.be.an('error')
  })

  it('opens with the key it was made with, and no other', async () => {
    const folder = someFolder()
    sqliteStore(folder, secret).close()
    expect(() => sqliteStore(folder, Buffer.alloc(32, 8)))
      .to.throw()
      .with.property('code', 'KEY_WRONG')
    sqliteStore(folder, secret).close()
  })

  it('cannot be read once a person’s key is gone', async () => {
    const folder = someFolder()
    const { store, close } = sqliteStore(folder, secret)
    const { conversation } = await store.accept(fromAna, () => alone)
    close()
    const keys = new DatabaseSync(join(folder, 'keys.db'))
    keys.prepare('delete from keys where owner = ?').run(conversation)
    keys.close()
    const later = sqliteStore(folder, secret)
    const refused = await later.store.open(conversation).catch(({ code }) => code)
    later.close()
    expect(refused).to.equal('STORE_BROKEN')
  })

  it('in which one person’s key is gone still sends what was said to others, and says so', async () => {
    const folder = someFolder()
    const before = sqliteStore(folder, secret)
    for (const address of ['ana', 'bob', 'cai']) {
      const to = { address, channel: 'sms', replyTo: address } as const
      const { conversation } = await before.store.accept({ ...fromAna, id: address, to }, () => alone)
      await before.store.commit(await before.store.open(conversation), [1], {
        ...{ snapshot: '"here"', offer: { number: 0, choices: [] }, at: 1, notes: [], gaps: [] },
        due: [{ id: `${address}:nudge`, kind: 'reminder', at: 1, conversation, body: address }],
        reply: { lines: [{ message: 'help-how' }], text: `Hello ${address}`, priority: 'usual' },
      })
    }
    const bob = await before.store.conversationOf('bob')
    before.close()
    const keys = new DatabaseSync(join(folder, 'keys.db'))
    keys.prepare('delete from keys where owner = ?').run(bob)
    keys.close()
    const { outbox, due, close } = sqliteStore(folder, secret)
    const claimed = async (claim: () => Promise<readonly { text?: string; body?: string }[]>) =>
      claim().then(
        (rows) => rows.map(({ text, body }) => text ?? body),
        ({ code }) => code,
      )
    const sending = () => claimed(() => outbox.claim(10, 1_000, 9))
    expect([await sending(), await sending(), await sending(), await sending()]).to.deep.equal([
      ...[['Hello ana'], 'STORE_BROKEN', ['Hello cai'], []],
    ])
    const doing = () => claimed(() => due.claim(10, 1_000, 9))
    expect([await doing(), await doing(), await doing(), await doing()]).to.deep.equal([
      ...[['ana'], 'STORE_BROKEN', ['cai'], []],
    ])
    expect([await outbox.next(), await outbox.unknowns()]).to.deep.equal([1_010, 0])
    close()
  })

  it('is held by one bot, set free when it ends, and read beside it by commands', () => {
    const folder = someFolder()
    const release = holdFolder(folder)
    expect(() => holdFolder(folder))
      .to.throw()
      .with.property('code', 'FOLDER_HELD')
    sqliteStore(folder, secret).close()
    release()
    holdFolder(folder)()
  })

  it('frees at its start what a bot that was killed had claimed', async () => {
    const folder = someFolder()
    const before = sqliteStore(folder, secret)
    await before.outbox.add(
      { id: 'alert:1', channel: 'sms', replyTo: '{}', text: 'A new item', language: 'en', priority: 'crisis' },
      1,
    )
    await before.outbox.claim(1, 1e9, 9)
    before.close()
    const { outbox, endLeases, close } = sqliteStore(folder, secret)
    endLeases()
    const [row] = await outbox.claim(2, 1e9, 9)
    close()
    expect(row?.unknown).to.equal(true)
  })

  it('says so where a new person’s key finds no space, and takes in what comes once there is some', async () => {
    const folder = someFolder()
    const [db, keysFile] = [openFile(folder, 'conversations'), openFile(folder, 'keys')]
    const keys = openKeys(keysFile, secret)
    const write = groupCommit(db, keys, () => {})
    const make = (owner: string) => write(() => void keys.make(owner))
    keysFile.exec('pragma max_page_count = 1')
    let refused: unknown
    for (let n = 0; n < 100 && !refused; n++) refused = await make(`before ${n}`).catch((error) => error)
    expect(refused).to.have.property('code', 'STORE_FULL')
    keysFile.exec('pragma max_page_count = 1000')
    await make('Ana')
    expect(openKeys(keysFile, secret).of('Ana').equals(keys.of('Ana'))).to.equal(true)
    keysFile.close()
    db.close()
  })

  it('is read beside a process that writes in it, with no gap and no failure', async () => {
    const folder = someFolder()
    const { store, close } = sqliteStore(folder, secret)
    const { conversation } = await store.accept(fromAna, () => alone)
    const other = spawn(process.execPath, [join(import.meta.dirname, '../support/writes-on.ts'), folder, '1000'])
    const ended = once(other, 'exit')
    const positions: number[] = []
    while (positions.length < 2_001) {
      if (other.exitCode) expect.fail(`The other process ended with ${other.exitCode}`)
      for (let times = 0; times < 20; times++) await store.open(conversation)
      const entries = await store.since(conversation, positions.at(-1) ?? 0)
      positions.push(...entries.map(({ position }) => position))
      await setImmediate()
    }
    expect(positions).to.deep.equal(positions.map((_, at) => at + 1))
    expect(await ended).to.deep.equal([0, null])
    close()
  })

  for (const name of ['conversations', 'keys', 'directory']) {
    it(`of a later version is refused with a sentence: ${name}`, () => {
      const folder = someFolder()
      sqliteStore(folder, secret).close()
      const file = new DatabaseSync(join(folder, `${name}.db`))
      file.exec('pragma user_version = 99')
      file.close()
      expect(() => sqliteStore(folder, secret))
        .to.throw(/later version/)
        .with.property('code', 'STORE_FROM_LATER')
    })
  }

  it('makes its own secret on the first start, for its owner alone, and never in production', () => {
    const folder = someFolder()
    const said: string[] = []
    const made = secretOf(folder, undefined, false, (sentence) => void said.push(sentence))
    expect([made.length, statSync(join(folder, 'key')).mode & 0o777, said.length]).to.deep.equal([32, 0o600, 1])
    expect(secretOf(folder, undefined, false, () => {}).equals(made)).to.equal(true)
    expect(() => secretOf(folder, undefined, true, () => {})).to.throw(/FINGERPOST_KEY/)
  })

  it('has a directory that is read again once what was wrong with its file is put right', async () => {
    const folder = someFolder()
    const editions = openEditions(folder)
    await keepWhole(editions, { source: 'a feed', importedAt: 7, services: [{ id: 's', name: 'Choir' }] })
    const file = new DatabaseSync(join(folder, 'directory.db'))
    file.exec('alter table listed rename to mislaid')
    expect(await wholeOf(editions).catch((error) => error)).to.be.an('error')
    file.exec('alter table mislaid rename to listed')
    expect((await wholeOf(editions))[0]?.source).to.equal('a feed')
    file.close()
    editions.close()
  })

  it('still has the directory that a former version kept', async () => {
    const folder = someFolder()
    openEditions(folder).close()
    rmSync(join(folder, 'directory.db'))
    const file = new DatabaseSync(join(folder, 'directory.db'))
    file.exec(
      readFileSync(join(import.meta.dirname, '../../adapters/stores/sqlite/migrations/directory/1.sql'), 'utf8'),
    )
    file.exec(`pragma user_version = 1; insert into editions values (7, 'a feed', 3);
      insert into services values (7, 0, '{"id":"b","name":"Choir"}'), (7, 1, '{"id":"a","name":"Lunch"}')`)
    file.close()
    const editions = openEditions(folder)
    const services = [
      { id: 'b', name: 'Choir' },
      { id: 'a', name: 'Lunch' },
    ]
    expect(await wholeOf(editions)).to.deep.equal([{ source: 'a feed', importedAt: 3, services }])
    expect(await editions.current()).to.equal(7)
    expect(await keepWhole(editions, { source: 'a feed', importedAt: 4, services })).to.include({ size: 2, before: 2 })
    editions.close()
  })

  it('opens nothing that was cut short, though nothing was written in it', () => {
    const key = createSecretKey(secret)
    const sealed = seal(key, 'here', '')
    expect(unseal(key, 'here', sealed)).to.equal('')
    for (let length = 0; length < sealed.length; length++)
      expect(() => unseal(key, 'here', sealed.subarray(0, length)), `${length} bytes`).to.throw()
  })

  it('seals nothing with a key that a full disk or a slip has cut short', () => {
    const folder = someFolder()
    for (const cut of ['', Buffer.alloc(31).toString('base64')]) {
      writeFileSync(join(folder, 'key'), cut)
      expect(() => secretOf(folder, undefined, false, () => {}))
        .to.throw()
        .with.property('code', 'KEY_WRONG')
    }
  })
})
