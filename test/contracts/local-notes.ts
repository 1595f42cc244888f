import { expect } from 'chai'
import type { LocalNotes, NewNote } from '#bot/ports/local-notes.ts'

const tip = (service: string, words: string): NewNote => ({
  ...{ service, by: { name: 'Sam', team: 'the Langrigg team' }, at: 7 },
  noted: { note: 'tip', words, agreed: [] },
})

/** What every store must do with notes on places, with two handles on it. Reports come with a turn: see the store's contract. */
export function describeLocalNotes(handles: () => { one: LocalNotes; other: LocalNotes }): void {
  it('has none, and then each as it was noted, oldest first, by either handle', async () => {
    const { one, other } = handles()
    expect([await one.all(), await one.reports()]).to.deep.equal([[], []])
    const numbers = [await one.add(tip('choir', 'Ask at the desk.')), await other.add(tip('lunch', 'Come late.'))]
    expect(await other.all()).to.deep.equal([
      { ...tip('choir', 'Ask at the desk.'), number: numbers[0] },
      { ...tip('lunch', 'Come late.'), number: numbers[1] },
    ])
    expect(await one.all()).to.deep.equal(await other.all())
  })

  it('keeps a place that no feed has, a correction, and one that takes something away, as they were given', async () => {
    const { one, other } = handles()
    const by = { name: 'Ruth', team: null }
    const all: NewNote[] = [
      { service: 'a', by, at: 1, noted: { note: 'add', record: { id: 'a', name: 'Soup', fees: [{ amount: 1 }] } } },
      { service: 'b', by, at: 2, noted: { note: 'correct', field: 'join', value: 'Ring first.' } },
      { service: 'b', by, at: 3, noted: { note: 'correct', field: 'phone', value: null } },
      { service: 'c', by, at: 4, noted: { note: 'hide', why: 'gone' } },
      { service: 'c', by, at: 5, noted: { note: 'checked' } },
    ]
    for (const one of all) await handles().one.add(one)
    expect((await other.all()).map(({ number, ...note }) => note)).to.deep.equal(all)
    expect(new Set((await one.all()).map(({ number }) => number)).size).to.equal(all.length)
  })

  it('takes one away for good, and gives its number to no other', async () => {
    const { one, other } = handles()
    await one.add(tip('choir', 'One.'))
    const number = await one.add(tip('choir', 'Two.'))
    expect(await other.remove(number)).to.deep.equal({ ...tip('choir', 'Two.'), number })
    expect([await one.remove(number), (await one.all()).length]).to.deep.equal([null, 1])
    expect(await one.add(tip('choir', 'Three.'))).to.be.greaterThan(number)
  })

  it('tells at once, by either handle, that something came or went', async () => {
    const { one, other } = handles()
    const seen = [await other.current()]
    const number = await one.add(tip('choir', 'One.'))
    seen.push(await other.current())
    await one.add(tip('choir', 'Two.'))
    seen.push(await other.current())
    await one.remove(number)
    seen.push(await other.current())
    expect(new Set(seen).size).to.equal(4)
    expect(await one.current()).to.equal(seen.at(-1))
  })
}
