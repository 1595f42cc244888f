import { writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { BadUse, read } from '#bot/commands/command.ts'
import { gapsChart } from '#bot/commands/directory/gaps-chart.ts'
import { everywhere } from '#bot/commands/directory/with-editions.ts'
import { withRecords } from '#bot/commands/with-records.ts'
import type { KeptGap } from '#bot/ports/records.ts'
import { type GapLists, gapKinds, gapLists, type Row } from '#bot/services/gap-lists.ts'

/** Says which needs had nowhere to go, without a number that is small enough for somebody to be known by it. */
export async function showingGaps(help: string): Promise<void> {
  const { values, positionals } = read({
    ...everywhere,
    ...{ from: { type: 'string' }, to: { type: 'string' }, svg: { type: 'string' } },
    csv: { type: 'boolean', default: false },
  })
  if (values.help) return console.log(help)
  const { from, to, json, csv, svg } = values
  if (positionals.length > 1) throw new BadUse(`Leave out ${positionals[1]}: the gaps of all needs are shown.`)
  if (json && csv) throw new BadUse('Say --csv or --json, and not both.')
  for (const [name, month] of Object.entries({ from, to }))
    if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
      throw new BadUse(`--${name} ${month} is not a month, expected such as 2026-01.`)
  if (from && to && from > to) throw new BadUse(`--from ${from} is after --to ${to}.`)
  const all = await withRecords<readonly KeptGap[]>(values.data, [], (records) => records.gaps())
  const lists = gapLists(all.filter(({ month }) => (!from || from <= month) && (!to || month <= to)))
  const when = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ')
  if (svg !== undefined) draw(svg, lists, ['Needs with nowhere to go, by district', when].filter(Boolean).join(', '))
  if (json) console.log(JSON.stringify({ from: from ?? null, to: to ?? null, ...lists }))
  else if (csv) process.stdout.write(asCsv(lists))
  else if (svg === undefined) console.log(asText(lists, when))
}

function draw(file: string, { district }: GapLists, title: string): void {
  try {
    writeFileSync(file, gapsChart(district ?? [], title))
  } catch (cause) {
    throw new BadUse(`${file} cannot be written: ${(cause as Error).message}.`)
  }
}

/** What a spreadsheet would take for a formula is words in it. */
function asCsv(lists: GapLists): string {
  const rows = gapKinds.flatMap((by) => lists[by]?.map(({ what, gaps }) => ({ by, what, gaps })) ?? [])
  return stringify(rows, { header: true, columns: ['by', 'what', 'gaps'], escape_formulas: true })
}

function asText(lists: GapLists, when: string): string {
  if (lists.need?.length === 0) return `No gap is kept${when && ` ${when}`}.`
  const each = gapKinds.map((by) => [`By ${by}:`, ...linesOf(lists[by])].join('\n'))
  return [`Needs with nowhere to go${when && `, ${when}`}.`, ...each].join('\n\n')
}

function linesOf(rows: readonly Row[] | null): readonly string[] {
  if (rows === null) return ['  too few in each for any to be told']
  const widest = Math.max(0, ...rows.map(({ what }) => what.length))
  return rows.length === 0 ? ['  none'] : rows.map(({ what, gaps }) => `  ${what.padEnd(widest)}  ${gaps}`)
}
