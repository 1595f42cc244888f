import type { KeptGap } from '#bot/ports/records.ts'

/** A number under this is not told: few enough for somebody to be known by it. */
const FEWEST = 6
const FEW = `fewer than ${FEWEST}`
/** Told where a number of this size would let one be found that is not told. */
const ENOUGH = `${FEWEST} or more`
const NOT_SAID = 'not said'

/** How many people had a gap of one need, district, month or filter, as far as that may be told. */
export interface Row {
  readonly what: string
  readonly gaps: number | typeof FEW | typeof ENOUGH
}

export const gapKinds = ['need', 'district', 'month', 'filter'] as const
/** Null where no row of a list may be told. */
export type GapLists = Readonly<Record<(typeof gapKinds)[number], readonly Row[] | null>>

/**
 * Counts who had gaps, each once, by each of what is known of them, most first, and months in their order. The lists count the
 * same people, so there is no total, and where one has a number that is not told, each has: none can be found from the sum of
 * another, nor how few did not wish what a filter says.
 */
export function gapLists(gaps: readonly KeptGap[]): GapLists {
  const counts = {
    need: countsOf(gaps, ({ need }) => [need]),
    district: countsOf(gaps, ({ district }) => [district ?? NOT_SAID]),
    month: countsOf(gaps, ({ month }) => [month]),
  }
  const [need, district] = [rowsOf(counts.need), rowsOf(counts.district)]
  const month = rowsOf(counts.month).toSorted((one, other) => (one.what < other.what ? -1 : 1))
  const totals = [peopleIn(gaps), ...Object.values(counts).map((some) => some.reduce((sum, [, many]) => sum + many, 0))]
  const tellsOthers = (many: number) => totals.some((all) => all > many && all - many < FEWEST)
  const filter = rowsOf(countsOf(gaps, ({ filters }) => filters)).map(
    (row): Row => (typeof row.gaps === 'number' && tellsOthers(row.gaps) ? { ...row, gaps: ENOUGH } : row),
  )
  const hides = [need, district, month, filter].some((rows) => rows.some(({ gaps }) => gaps === FEW))
  const lists = { need, district, month }
  const told = hides ? mapped(lists, withOneHidden) : lists
  const all = { least: Math.max(...each(told, leastOf), ...numbersOf(filter)), most: Math.min(...each(told, mostOf)) }
  return { ...mapped(told, (rows) => (isFound(rows, all) ? null : rows)), filter }
}

type Whole = Readonly<Record<'need' | 'district' | 'month', readonly Row[]>>
const each = <Result>({ need, district, month }: Whole, of: (rows: readonly Row[]) => Result) =>
  [need, district, month].map(of)
const mapped = <Result>({ need, district, month }: Whole, of: (rows: readonly Row[]) => Result) => ({
  ...{ need: of(need), district: of(district), month: of(month) },
})

type Count = readonly [what: string, people: number]

const peopleIn = (gaps: readonly KeptGap[]) => new Set(gaps.map(({ teller }) => teller)).size

function countsOf(gaps: readonly KeptGap[], whats: (gap: KeptGap) => readonly string[]): readonly Count[] {
  const each = gaps.flatMap((gap) => whats(gap).map((what) => ({ what, gap })))
  const byWhat = [...Map.groupBy(each, ({ what }) => what)]
  return byWhat.map(([what, of]) => [what, peopleIn(of.map(({ gap }) => gap))])
}

function rowsOf(counts: readonly Count[]): readonly Row[] {
  const sorted = counts.toSorted(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
  return sorted.map(([what, number]) => ({ what, gaps: number < FEWEST ? FEW : number }))
}

const numbersOf = (rows: readonly Row[]) => rows.flatMap(({ gaps }) => (typeof gaps === 'number' ? gaps : []))
const sumOf = (rows: readonly Row[]) => numbersOf(rows).reduce((sum, number) => sum + number, 0)
const howMany = (rows: readonly Row[], told: Row['gaps']) => rows.filter(({ gaps }) => gaps === told).length

/** Without the least of its numbers, where it tells all of them: else their sum would be that of the other lists. */
function withOneHidden(rows: readonly Row[]): readonly Row[] {
  if (rows.some(({ gaps }) => gaps === FEW)) return rows
  const least = Math.min(...numbersOf(rows))
  const hidden = rows.findLast(({ gaps }) => gaps === least)
  return rows.map((row) => (row === hidden ? { ...row, gaps: ENOUGH } : row))
}

/** The fewest and the most gaps that there can be by a list, for somebody who knows how it is made. */
const leastOf = (rows: readonly Row[]) => sumOf(rows) + howMany(rows, FEW) + howMany(rows, ENOUGH) * FEWEST
const mostOf = (rows: readonly Row[]) =>
  sumOf(rows) + howMany(rows, FEW) * (FEWEST - 1) + (howMany(rows, ENOUGH) && Math.min(...numbersOf(rows)))

/** Whether a number that is not told can be found from how many gaps there are in all. */
function isFound(rows: readonly Row[], all: { readonly least: number; readonly most: number }): boolean {
  const few = howMany(rows, FEW)
  if (few === 0) return false
  const rest = few - 1
  const least = Math.max(1, all.least - sumOf(rows) - rest * (FEWEST - 1))
  return least === Math.min(FEWEST - 1, all.most - sumOf(rows) - rest)
}
