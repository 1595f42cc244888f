import { expect } from 'chai'
import fc from 'fast-check'
import type { KeptGap } from '#bot/ports/records.ts'
import { type GapLists, gapLists, type Row } from '#bot/services/gap-lists.ts'

let people = 0
const gap = (changes: Partial<KeptGap> = {}): KeptGap => ({
  ...{ need: 'food', district: 'XX1', month: '2026-11', because: 'none near', filters: [] },
  teller: String(people++),
  ...changes,
})
const times = (count: number, changes: Partial<KeptGap> = {}) => Array.from({ length: count }, () => gap(changes))

describe('Gaps', () => {
  it('are counted by need, district, month and filter', () => {
    const gaps = [
      ...times(7, { filters: ['evening', 'free'] }),
      ...times(9, { need: 'arts', month: '2026-10', district: null }),
    ]
    expect(gapLists(gaps)).to.deep.equal({
      need: [row('arts', 9), row('food', 7)],
      district: [row('not said', 9), row('XX1', 7)],
      month: [row('2026-10', 9), row('2026-11', 7)],
      filter: [row('evening', 7), row('free', 7)],
    })
  })

  it('are not told where there are fewer than 6, nor what they would be found from', () => {
    const { need, district, month } = gapLists([
      ...times(20),
      ...times(8, { need: 'money' }),
      ...times(3, { need: 'arts' }),
    ])
    expect(need).to.deep.equal([row('food', 20), row('money', 8), row('arts', 'fewer than 6')])
    expect(district).to.deep.equal([row('XX1', '6 or more')])
    expect(month).to.deep.equal([row('2026-11', '6 or more')])
  })

  it('are counted by people, however often one of them found nothing', () => {
    const three = ['Ana', 'Bob', 'Cat'].flatMap((teller) => [
      gap({ teller }),
      gap({ teller, filters: ['evening'] }),
      gap({ teller, month: '2026-10' }),
    ])
    expect(gapLists(three).need).to.deep.equal([row('food', 'fewer than 6')])
    const { need, filter } = gapLists([...times(9, { filters: ['evening'] }), ...three])
    expect(need).to.deep.equal([row('food', '6 or more')])
    expect(filter).to.deep.equal([row('evening', '6 or more')])
    const always = Array.from({ length: 12 }, (_, at) => gap({ teller: 'Ana', month: `2026-${at + 10}` }))
    expect(JSON.stringify(gapLists(always))).not.to.match(/"gaps":(?:\d|"6 or more)/)
  })

  it('do not tell by a filter how few did not wish it', () => {
    const evening = times(12, { filters: ['evening'] })
    expect(gapLists([...evening, gap()]).filter).to.deep.equal([row('evening', '6 or more')])
    expect(gapLists([...evening, ...times(5)]).filter).to.deep.equal([row('evening', '6 or more')])
    expect(gapLists([...evening, ...times(6)]).filter).to.deep.equal([row('evening', 12)])
    expect(gapLists(evening).filter).to.deep.equal([row('evening', 12)])
  })

  it('are not told at all where there can only be one in each', () => {
    const districts = Array.from({ length: 20 }, (_, at) =>
      gap({ district: `XX${at}`, need: at < 10 ? 'food' : 'arts' }),
    )
    const scattered = [...districts, ...times(6, { district: 'YY1' }), ...times(2, { district: 'YY2', need: 'money' })]
    expect(gapLists(scattered).need).to.deep.include(row('money', 'fewer than 6'))
    expect(gapLists(districts.slice(0, 5)).district).to.equal(null)
  })

  it('cannot be found from all that is told, however few there are', () => {
    const one = fc.record({
      need: fc.constantFrom('food', 'money', 'arts'),
      district: fc.constantFrom('XX1', 'XX2', 'XX3', 'XX4', null),
      month: fc.constantFrom('2026-10', '2026-11'),
      because: fc.constant('none near' as const),
      filters: fc.subarray(['free', 'evening'] as const),
      teller: fc.uuid(),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (gaps) => {
        const lists = gapLists(gaps)
        for (const [rows, possible] of possibleIn(lists, gaps.length + 8))
          expect(foundIn(rows, possible)).to.equal(false)
      }),
      { numRuns: 500 },
    )
  })
})

function row(what: string, gaps: Row['gaps']): Row {
  return { what, gaps }
}

/** Each list that is told, with the totals that there can be by the others and by itself, each worked out one by one. */
function possibleIn({ need, district, month, filter }: GapLists, most: number) {
  const lists = [need, district, month].filter((rows) => rows !== null)
  const each = lists.map((rows) => totals(rows, most))
  const fewest = Math.max(0, ...(filter ?? []).map(({ gaps }) => (typeof gaps === 'number' ? gaps : 0)))
  const all = [...Array(most + 1).keys()].filter((total) => total >= fewest && each.every((some) => some.has(total)))
  return lists.map((rows) => [rows, all] as const)
}

function totals(rows: readonly Row[], most: number): ReadonlySet<number> {
  return rows.reduce<ReadonlySet<number>>(
    (sums, { gaps }) =>
      new Set(
        Array.from(sums)
          .flatMap((sum) => valuesOf(gaps, most).map((value) => sum + value))
          .filter((sum) => sum <= most),
      ),
    new Set([0]),
  )
}

function valuesOf(gaps: Row['gaps'], most: number): readonly number[] {
  if (typeof gaps === 'number') return [gaps]
  const [from, to] = gaps === 'fewer than 6' ? [1, 5] : [6, most]
  return [...Array(Math.max(0, to - from + 1)).keys()].map((at) => from + at)
}

/** Whether a number that is not told can only be one. */
function foundIn(rows: readonly Row[], possible: readonly number[]): boolean {
  const hidden = rows.findIndex(({ gaps }) => gaps === 'fewer than 6')
  if (hidden < 0) return false
  const most = Math.max(...possible)
  const others = totals(
    rows.filter((_, at) => at !== hidden),
    most,
  )
  return [1, 2, 3, 4, 5].filter((value) => possible.some((total) => others.has(total - value))).length < 2
}
