import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { DirectorySearch, Editions, OpenReferralService } from '#bot/ports/directory.ts'
import type { LocalNotes, Noted } from '#bot/ports/local-notes.ts'
import { needIds } from '#content/needs.ts'
import { nobodyKnown } from '#content/who.ts'
import { searches, services } from '#test/bench/search/generated.ts'
import { editionsInMemory } from '#test/support/editions.ts'
import { noteOf, notesInMemory } from '#test/support/local-notes.ts'

const now = Date.UTC(2026, 10, 23, 12)
const open = { wishes: [], soonest: false, age: null, without: [], limit: 9, rather: [], weekday: null } as const
const all = [...services(800)]
const postcode = (service: OpenReferralService) =>
  ServiceRecord.parse(service).service_at_locations[0]?.location.addresses[0]?.postal_code
/** Some towns of those that are made up are in no real district. */
const district = (service: OpenReferralService) => /^[A-Z]{1,2}\d(?= )/.exec(postcode(service) ?? '')?.[0]

/** What is found of every need, everywhere and in twenty districts, and by what people type. */
async function foundIn(directory: ReturnType<typeof localDirectory>) {
  const districts = [null, ...new Set(all.map(district).filter((one) => one !== undefined))].slice(0, 20)
  const asked = searches(100).map(({ words }) => ({ words, needs: [] as const }))
  const found = []
  for (const [at, one] of [...needIds.map((need) => ({ words: '', needs: [need] })), ...asked].entries())
    for (const near of districts.slice(0, at % 7 === 0 ? 20 : 3)) {
      const search: DirectorySearch = { ...open, ...one, near, who: nobodyKnown, evenUnreachable: at % 2 === 0 }
      found.push((await directory.find(search)).map(({ tips: _, ...rest }) => rest))
    }
  return found
}

describe('A record that staff put right', () => {
  let notes: LocalNotes
  let editions: Editions
  let readings: number
  beforeEach(() => {
    notes = notesInMemory()
    readings = 0
    const kept = editionsInMemory({ source: 'county', importedAt: 1, services: all })
    const decisions = async () => {
      readings += 1
      return kept.decisions()
    }
    editions = { ...kept, decisions }
  })
  const made = () => localDirectory(editions, () => now, { notes })
  const add = (noted: Noted, id: string) => notes.add(noteOf(id, noted, now))
  const correct = (id: string, field: 'name' | 'kind' | 'phone' | 'description' | 'web', value: string | null) =>
    add({ note: 'correct', field, value }, id)

  it('is found as if all had been made again, and so is everything else, without making it', async () => {
    const directory = made()
    const before = await foundIn(directory)
    await correct(all[3]!.id, 'kind', 'Choir; Singing')
    await correct(all[4]!.id, 'name', 'Kiln Lane Food Bank')
    await correct(all[5]!.id, 'description', 'This group is permanently closed.')
    await correct(all[6]!.id, 'phone', '01632 960111')
    await add({ note: 'checked' }, all[7]!.id)
    const found = await foundIn(directory)
    expect(found).not.to.deep.equal(before)
    expect(found).to.deep.equal(await foundIn(made()))
    expect(readings).to.equal(2)
    expect((await directory.describe(all[5]!.id)) === null).to.equal(true)
  })

  it('is known by the name that staff gave it, and not by the one before', async () => {
    const directory = made()
    const before = String(all[4]!['name'])
    const named = async (text: string) => (await directory.named(text))?.id ?? null
    const wasNamed = await named(`when is ${before} open`)
    await correct(all[4]!.id, 'name', 'Quernmore Swap Shop')
    expect(await named('whats the number for quernmore swap shop')).to.equal(all[4]!.id)
    expect(await named(`when is ${before} open`)).not.to.equal(all[4]!.id)
    expect([null, all[4]!.id]).to.include(wasNamed)
  })

  it('is as its feed tells it once the note is taken back', async () => {
    const directory = made()
    const before = await foundIn(directory)
    const note = await correct(before.flat()[0]!.id, 'name', 'Kiln Lane Food Bank')
    expect(await foundIn(directory)).not.to.deep.equal(before)
    await notes.remove(note)
    expect(await foundIn(directory)).to.deep.equal(before)
    expect(readings).to.equal(1)
  })

  it('is found where the note moves it to, and one that is added where it is, until that is taken back', async () => {
    const directory = made()
    const mover = all.find((one) => district(one) && !/phone|online|line/i.test(JSON.stringify(one)))!
    const host = all.find((one) => district(one) && district(one) !== district(mover))!
    const there = postcode(host)!
    const find = async () => {
      const found = await directory.find({
        ...open,
        needs: [],
        words: 'zebras',
        near: there,
        who: nobodyKnown,
        evenUnreachable: false,
      })
      return found.map(({ name, miles }) => [name, Math.round(miles!)])
    }
    await directory.describe('')
    await correct(mover.id, 'name', 'Zebras')
    expect((await find())[0]![1]).to.be.greaterThan(0)
    await add({ note: 'correct', field: 'postcode', value: there }, mover.id)
    expect(await find()).to.deep.equal([['Zebras', 0]])
    const record: OpenReferralService = { ...host, id: 'own', name: 'Zebras too', description: 'Come.' }
    const note = await add({ note: 'add', record }, 'own')
    expect((await find()).map(([name]) => name).sort()).to.deep.equal(['Zebras', 'Zebras too'])
    await notes.remove(note)
    expect(await find()).to.deep.equal([['Zebras', 0]])
    expect([await directory.describe('own'), readings]).to.deep.equal([null, 1])
  })
})
