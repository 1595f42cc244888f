import { expect } from 'chai'
import type { AsBefore, Editions, OpenReferralService, Source } from '#bot/ports/directory.ts'
import { streamOf, wholeOf } from '#test/support/editions.ts'

const service = (id: string, more: object = {}): OpenReferralService => ({ id, name: `The ${id}`, ...more })

/** What every store must do with directories, with two handles on it. */
export function describeEditions(handles: () => { one: Editions; other: Editions }): void {
  const county = (importedAt = 7): Source => ({ source: 'county', from: 'https://county', precedence: 5, importedAt })
  const keep = (ids: string, source = county(), editions = handles().one) =>
    editions.keep(source, streamOf(ids.split(' ').map((id) => service(id))))
  const ids = async (editions = handles().other) => {
    const wholes = await wholeOf(editions)
    return wholes.map(({ source, services }) => [source, ...services.map(({ id }) => id)].join(' '))
  }

  it('has none, and then the one that was kept last, whole and in order, by either handle', async () => {
    const { one, other } = handles()
    expect([await one.current(), await one.open(), await one.held()]).to.deep.equal([0, [], []])
    const kept = await one.keep(county(), streamOf([service('lunch', { fees: [{ amount: 1 }] }), service('choir')]))
    expect(kept).to.deep.equal({ became: 'current', size: 2, before: 0, added: 2, changed: 0, withdrawn: 0 })
    const [edition] = await other.open()
    expect(edition).to.include({ ...county(), size: 2, memory: null })
    expect(await Array.fromAsync(edition!.services())).to.deep.equal([
      service('lunch', { fees: [{ amount: 1 }] }),
      service('choir'),
    ])
    expect(await other.current()).to.be.greaterThan(0)
  })

  it('says what is new, what has changed and what is gone', async () => {
    await keep('a b c d e f')
    const changed = ['a', 'b', 'c', 'd', 'g'].map((id) => service(id, id === 'a' ? { fees: 'free' } : {}))
    const kept = await handles().one.keep(county(), streamOf(changed))
    expect(kept).to.deep.equal({ became: 'current', size: 5, before: 6, added: 1, changed: 1, withdrawn: 2 })
  })

  it('changes nothing where the same comes again, in any order, but when it was read', async () => {
    const { one, other } = handles()
    await keep('lunch choir')
    const before = await other.current()
    expect(await keep('choir lunch', county(8))).to.include({ became: 'same', size: 2, before: 2 })
    expect([await other.current(), await ids()]).to.deep.equal([before, ['county lunch choir']])
    expect((await one.open())[0]!.importedAt).to.equal(8)
  })

  it('keeps a current edition of each source, who speaks first first, and any of them changes the number', async () => {
    const { other } = handles()
    await keep('lunch')
    const numbers = [await other.current()]
    await keep('library', { ...county(), source: 'district', precedence: 1 })
    numbers.push(await other.current())
    await keep('lunch', { ...county(), precedence: 9 })
    numbers.push(await other.current())
    expect(await ids()).to.deep.equal(['district library', 'county lunch'])
    expect(new Set(numbers).size).to.equal(3)
  })

  it('leaves everything as it was where an import breaks off, and the next one does not mind', async () => {
    const { one, other } = handles()
    await keep('lunch choir')
    const before = await other.current()
    const broken = async function* (): AsyncGenerator<OpenReferralService> {
      for (let n = 0; n < 250; n++) yield service(`${n}`)
      expect(await ids()).to.deep.equal(['county lunch choir'])
      throw new Error('torn')
    }
    expect(await one.keep(county(), broken()).catch(({ message }) => message)).to.equal('torn')
    expect([await ids(), await other.current()]).to.deep.equal([['county lunch choir'], before])
    await keep('lunch choir bowls')
    expect(await ids()).to.deep.equal(['county lunch choir bowls'])
  })

  it('lets one import be at work at a time, and says so to the other', async () => {
    const { one, other } = handles()
    const slow = async function* () {
      const second = await keep('library', { ...county(), source: 'district' }, other).catch((error) => error)
      expect(second).to.have.property('code', 'IMPORT_FAILED')
      expect(second.message).to.include('Another import is at work')
      yield service('lunch')
    }
    await one.keep(county(), slow())
    expect(await ids()).to.deep.equal(['county lunch'])
  })

  it('keeps one of two with the same id', async () => {
    expect(await keep('lunch lunch choir')).to.include({ size: 2, added: 2 })
  })

  it('takes over what has not changed since, and nothing that it never had', async () => {
    await keep('lunch choir')
    const next: (OpenReferralService | AsBefore)[] = [{ asBefore: 'lunch' }, { asBefore: 'never' }, service('bowls')]
    expect(await handles().one.keep(county(), streamOf([...next, { asBefore: 'choir' }]))).to.include({
      ...{ size: 3, added: 1, changed: 0, withdrawn: 0 },
    })
    expect(await ids()).to.deep.equal(['county lunch bowls choir'])
  })

  it('gives an importer at its next reading what it wanted to know', async () => {
    const { one, other } = handles()
    await one.keep(county(), streamOf([service('lunch')]), () => ({ memory: 'one' }))
    await one.keep(county(), streamOf([service('lunch')]), () => ({ memory: 'two' }))
    expect((await other.open())[0]!.memory).to.equal('two')
  })

  it('knows what was changed in each record and what was left out, at its last reading', async () => {
    const { one, other } = handles()
    const cleaning = [{ kind: 'email', field: 'email', was: 'a@b', became: 'a@b' }] as const
    const closed = { id: 'tea', name: 'Tea', why: 'closed' }
    await one.keep(county(), streamOf([service('lunch', { cleaning })]), () => ({ leftOut: [closed] }))
    const [edition] = await other.open()
    expect(edition!.leftOut).to.deep.equal([closed])
    expect((await Array.fromAsync(edition!.services()))[0]!.cleaning).to.deep.equal(cleaning)
    await one.keep(county(), streamOf([service('lunch', { cleaning })]))
    expect((await other.open())[0]!.leftOut).to.deep.equal([])
  })

  it('holds what has shrunk by more than a fifth for a person, and switches to it when they say so', async () => {
    const { one, other } = handles()
    await keep('a b c d e')
    const before = await other.current()
    expect(await keep('a b c')).to.include({ became: 'held', size: 3, before: 5, withdrawn: 2 })
    expect([await ids(), await other.current()]).to.deep.equal([['county a b c d e'], before])
    expect((await other.held()).map(({ source, size }) => [source, size])).to.deep.equal([['county', 3]])
    expect(await one.confirm('district')).to.equal(null)
    expect(await one.confirm('county')).to.include({ became: 'current', size: 3, before: 5, withdrawn: 2 })
    expect([await ids(), await other.held()]).to.deep.equal([['county a b c'], []])
  })

  it('holds no longer what a whole import followed', async () => {
    const { one } = handles()
    await keep('a b c d e')
    await keep('a b c')
    await keep('a b c d e f')
    expect([await one.held(), await one.confirm('county')]).to.deep.equal([[], null])
  })

  it('does not hold one that lost a fifth and no more', async () => {
    await keep('a b c d e')
    expect(await keep('a b c d')).to.include({ became: 'current', withdrawn: 1 })
  })

  it('knows what was listed once by its name, since when it is not, and no longer when it is again', async () => {
    const { one, other } = handles()
    await keep('a b c d lunch')
    await keep('a b c d', county(8))
    expect(await other.withdrawn('lunch')).to.deep.equal({ id: 'lunch', name: 'The lunch', source: 'county', at: 8 })
    expect([await other.withdrawn('a'), await other.withdrawn('never')]).to.deep.equal([null, null])
    await keep('a b c d lunch', county(9))
    expect(await one.withdrawn('lunch')).to.equal(null)
  })

  it('keeps what a person said of two, in any order, whatever is imported after that', async () => {
    const { one, other } = handles()
    await keep('lunch choir')
    const before = await other.current()
    await one.decide({ one: 'lunch', other: 'choir', same: true })
    expect(await other.current()).not.to.equal(before)
    await one.decide({ one: 'choir', other: 'lunch', same: false })
    await keep('lunch choir bowls')
    expect(await other.decisions()).to.deep.equal([{ one: 'choir', other: 'lunch', same: false }])
  })

  it('takes a whole source out, and knows what was in it', async () => {
    const { one, other } = handles()
    await keep('lunch')
    const before = await other.current()
    expect([await one.remove('county'), await one.remove('county')]).to.deep.equal([true, false])
    expect([await ids(), (await other.withdrawn('lunch'))?.name]).to.deep.equal([[], 'The lunch'])
    expect(await other.current()).not.to.equal(before)
  })

  it('never gives half of what was replaced while it was read', async () => {
    const many = (from: number) => Array.from({ length: 300 }, (_, n) => `${from + n}`).join(' ')
    await keep(many(0))
    const [edition] = await handles().other.open()
    const reading = edition!.services()[Symbol.asyncIterator]()
    await reading.next()
    await keep(many(1))
    await keep(many(2))
    const rest = async () => {
      while (!(await reading.next()).done);
    }
    expect(await rest().catch(({ message }) => message)).to.include('was replaced while it was read')
  })
}
