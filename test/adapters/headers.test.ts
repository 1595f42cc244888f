import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { sampleServices } from '#adapters/directories/sample.ts'
import { findPlaces } from '#bot/services/directory-search.ts'
import { needIds } from '#content/needs.ts'
import { nobodyKnown } from '#content/who.ts'
import type { Wish } from '#content/wishes.ts'
import { wishes } from '#content/wishes.ts'
import type { Service } from '#dialogs/service.ts'
import { editionsInMemory } from '#test/support/editions.ts'

const directory = localDirectory(editionsInMemory(null), () => Date.UTC(2026, 10, 23, 12))
const towns = ['XX1', 'XX5', 'XX9'].map((district) => ({ district, name: district, outside: false }))

/** What anybody can read of a place that is told, where its own line tells it. */
const told: Partial<Record<Wish, (place: Service) => boolean>> = {
  free: ({ cost }) => cost === 'free',
  evening: ({ when }) =>
    /[6-9](?:\.\d\d)?pm|1[01](?:\.\d\d)?pm|evening|am to \d+(?:\.\d\d)?am|pm to \d+(?:\.\d\d)?am/.test(when ?? ''),
  weekend: ({ when }) => /Sat|Sun|every day|any day/i.test(when ?? ''),
  remote: ({ remote }) => remote,
  fromHome: ({ remote, street }) => remote || street === null,
  close: ({ miles }) => miles !== null && Math.round(miles) <= 2,
  walkable: ({ miles }) => miles !== null && Math.round(miles) <= 1,
  morning: ({ when }) => /\d ?(?:am|to 1[12]\b)|noon/.test(when ?? ''),
  afternoon: ({ when }) => /pm/.test(when ?? ''),
  notMorning: ({ when }) => /pm|am to/.test(when ?? ''),
  afterThree: ({ when }) => /pm/.test(when ?? ''),
}

/** And where it does not: all that its record says. */
const inRecord: Partial<Record<Wish, RegExp>> = {
  stepFree: /step-free|ramp|level/i,
  women: /women|mother|ladies/i,
  children: /child|bab(?:y|ies)|toddler|pushchair|famil/i,
  oneToOne: /one-to-one|befriend|counsell|mentor|sitter|listen to you/i,
}
const records = new Map(sampleServices().map((record) => [record.id, JSON.stringify(record)]))

describe('What stands over a list of places', () => {
  for (const wish of wishes)
    it(`claims ${wish} of no list in which a place does not have it on record`, async () => {
      for (const need of needIds)
        for (const place of towns)
          for (const enjoys of [[], ['knitting']]) {
            const found = await findPlaces(directory, {
              ...{
                look: 'places',
                needs: [need],
                thing: null,
                place,
                wishes: [wish],
                enjoys,
                shown: [],
                told: [],
                soonest: false,
                within: null,
                noCalls: false,
              },
              ...{ activity: null, refuses: [], expecting: null },
              ...{ most: 3, answer: null, also: null, age: 40, said: [] },
            })
            if (found.type !== 'found' || !found.like?.includes(wish)) continue
            const holds = (one: Service) =>
              (told[wish]?.(one) ?? true) && (inRecord[wish]?.test(records.get(one.id)!) ?? true)
            const without = found.places.filter((one) => !holds(one))
            expect(without.map(({ name, when }) => [need, name, when])).to.deep.equal([])
          }
    })

  it('claims nothing of a place nearer or on a bus route, which no record tells', async () => {
    const [found] = await directory.find({
      ...{ needs: ['food'], words: '', near: 'XX1', wishes: [], soonest: false, age: null, without: [], limit: 1 },
      ...{ rather: [], weekday: null, who: nobodyKnown, evenUnreachable: false },
    })
    expect(found!.like).not.to.include.oneOf(['nearer', 'bus'])
  })
})
