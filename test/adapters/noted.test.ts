import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import type { DirectorySearch } from '#bot/ports/directory.ts'
import type { Correctable, Noted } from '#bot/ports/local-notes.ts'
import { nobodyKnown } from '#content/who.ts'
import { service } from '#test/contracts/directory.ts'
import { editionsInMemory, keepWhole } from '#test/support/editions.ts'
import { noteOf, notesInMemory } from '#test/support/local-notes.ts'

const now = Date.UTC(2026, 10, 23, 12)
const open: DirectorySearch = {
  ...{ words: '', wishes: [], soonest: false, age: null, without: [], limit: 9, rather: [], weekday: null },
  ...{ who: nobodyKnown, evenUnreachable: false, needs: ['food'], near: 'XX1' },
}

describe('What staff noted of a place', () => {
  const pantry = service('Mill Lane Pantry', 'Food bank', { north: 0 }, { phones: [{ number: '01632 960123' }] })
  const larder = service('Kiln Lane Larder', 'Food bank', { north: 0.01 })
  const whole = { source: 'county', importedAt: 1, services: [pantry, larder] }

  let notes: ReturnType<typeof notesInMemory>
  let editions: ReturnType<typeof editionsInMemory>
  let directory: ReturnType<typeof localDirectory>
  beforeEach(() => {
    notes = notesInMemory()
    editions = editionsInMemory(whole)
    directory = localDirectory(editions, () => now, { notes })
  })
  const found = async () => (await directory.find(open)).map(({ name }) => name)
  const pantryFound = async () => (await directory.find(open)).find(({ id }) => id === pantry.id)!
  const add = (noted: Noted, id: string = pantry.id, at?: number) => notes.add(noteOf(id, noted, at))
  const correct = (field: Correctable, value: string | null) => add({ note: 'correct', field, value })
  const says = (day: string, said: 'gone' | 'noAnswer' = 'gone') => notes.says({ service: pantry.id, day, said })

  it('hides it at once from who searches and who asks more of it, and shows it again', async () => {
    expect(await found()).to.deep.equal(['Mill Lane Pantry', 'Kiln Lane Larder'])
    await add({ note: 'hide', why: 'the hall burnt down' })
    expect([await found(), await directory.describe(pantry.id)]).to.deep.equal([['Kiln Lane Larder'], null])
    await add({ note: 'show' })
    expect(await found()).to.have.length(2)
    expect(await directory.describe(pantry.id)).to.include({ provider: 'Mill Lane Pantry trust' })
  })

  it('tells their tips with it, theirs and dated, the latest first', async () => {
    await add({ note: 'tip', words: 'Ask for Jo.', agreed: ['Jo'] })
    await add({ note: 'tip', words: 'Steps at the door.', agreed: [] }, pantry.id, Date.UTC(2026, 8, 1))
    const tips = [
      { words: 'Steps at the door.', name: 'Sam', team: 'the Langrigg team', on: '2026-09-01' },
      { words: 'Ask for Jo.', name: 'Sam', team: 'the Langrigg team', on: '2026-05-02' },
    ]
    expect([(await pantryFound()).tips, (await directory.describe(pantry.id))?.tips]).to.deep.equal([tips, tips])
    expect((await directory.describe(larder.id))?.tips).to.deep.equal([])
  })

  it('puts right what its feed tells, the latest last, and takes away what is no longer so', async () => {
    await correct('phone', '01632 960111')
    await correct('phone', '01632 960112')
    await correct('name', 'Mill Lane Kitchen')
    await correct('when', 'Tuesdays 10am to 2pm')
    await correct('cost', '£2')
    await correct('join', 'Just turn up')
    await correct('address', '9 New Road')
    expect(await pantryFound()).to.include({
      ...{ name: 'Mill Lane Kitchen', phone: '01632 960112', cost: '£2', howToJoin: 'turn-up' },
      ...{ street: '9 New Road, Thornley', postcode: 'XX1 1AA', when: 'Tuesdays 10am to 2pm' },
    })
    await correct('phone', null)
    await correct('web', 'https://kitchen.example')
    expect(await pantryFound()).to.include({ phone: null, web: 'https://kitchen.example' })
  })

  it('is found for what it is said to be, and no longer for what it is not', async () => {
    await correct('kind', 'Choir; Singing')
    await correct('name', 'Northfield Singers')
    expect(await found()).to.deep.equal(['Kiln Lane Larder'])
  })

  it('is still noted after every import', async () => {
    await correct('name', 'Mill Lane Kitchen')
    await add({ note: 'hide', why: 'flooded' }, larder.id)
    await keepWhole(editions, { ...whole, importedAt: 2, services: [{ ...pantry, fees: '£1' }, larder] })
    expect(await found()).to.deep.equal(['Mill Lane Kitchen'])
  })

  it('lists a place that no feed has, as checked on the day of the note', async () => {
    const record = service('Soup at St Anne’s', 'Food bank', { north: 0 })
    await add({ note: 'add', record: { ...record, assured_date: undefined } }, record.id, now)
    expect((await directory.find(open)).find(({ id }) => id === record.id)).to.include({
      ...{ name: 'Soup at St Anne’s', source: 'local notes', lastChecked: '2026-11-23' },
    })
  })

  it('shows none of the made-up places beside one that is real', async () => {
    const record = service('Soup at St Anne’s', 'Food bank', { north: 0 })
    const ownNotes = notesInMemory()
    await ownNotes.add(noteOf(record.id, { note: 'add', record }))
    const own = localDirectory(editionsInMemory(), () => now, { notes: ownNotes })
    expect((await own.find({ ...open, near: null })).map(({ name }) => name)).to.deep.equal(['Soup at St Anne’s'])
  })

  it('is dated anew once they checked it, but never back', async () => {
    await add({ note: 'checked' }, pantry.id, Date.UTC(2026, 9, 5))
    expect(await pantryFound()).to.include({ lastChecked: '2026-10-05' })
    await keepWhole(editions, { ...whole, importedAt: 2, services: [{ ...pantry, assured_date: '2026-11-01' }] })
    expect(await pantryFound()).to.include({ lastChecked: '2026-11-01' })
  })

  it('is hidden by three who say that it is gone, by two not, and shown again once it was checked', async () => {
    says('2026-11-01')
    says('2026-11-02', 'noAnswer')
    expect(await found()).to.have.length(2)
    says('2026-11-03')
    expect([await found(), await directory.describe(pantry.id)]).to.deep.equal([['Kiln Lane Larder'], null])
    expect(await notes.clearReports(pantry.id)).to.equal(3)
    expect(await found()).to.have.length(2)
  })
})
