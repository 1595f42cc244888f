import { existsSync } from 'node:fs'
import { nearOf } from '#adapters/directories/geography.ts'
import { localDirectory } from '#adapters/directories/local.ts'
import { importFrom } from '#adapters/directories/open-referral/import.ts'
import { type Counts, reportOf } from '#adapters/directories/report.ts'
import { sampleEdition } from '#adapters/directories/sample.ts'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'
import { BadUse, read, run } from '#bot/commands/command.ts'
import { readTimes } from '#bot/commands/times.ts'
import type { Editions, Found } from '#bot/ports/directory.ts'
import { readSettings } from '#bot/settings.ts'
import { needIds } from '#content/needs.ts'
import { Need } from '#dialogs/memory.ts'

const help = `The directory of places to go, on this machine.

  npm run directory -- import SOURCE            from an Open Referral UK 3.0 API (its web address) or a JSON file
  npm run directory -- search [--need NEED] [--near "M33 3AB"] [--words "walking group"]
                       [--free] [--evening] [--remote] [--step-free] [--limit 3]
  npm run directory -- report                   what is in it, and what is missing
  npm run directory -- times                    what is understood of opening times in words, one text a line

  --json        as JSON: npm run -s directory -- report --json
  --data DIR    the folder that it is kept in

  NEED is one of ${needIds.join(', ')}. It can be given more than once.`

const everywhere = { json: { type: 'boolean', default: false }, data: { type: 'string' } } as const

await run(async () => {
  const command = process.argv[2]
  if (command === 'import') await importing()
  else if (command === 'search') await searching()
  else if (command === 'report') await reporting()
  else if (command === 'times') await timing()
  else if (command === '--help') console.log(help)
  else throw new BadUse('Say import, search, report or times first, or try --help.')
})

async function importing(): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  const [, source, ...more] = positionals
  if (!source || more.length > 0) throw new BadUse('Say what to import: one web address, or the path of one JSON file.')
  const now = Date.now()
  const { edition, read: number, leftOut } = await importFrom(source, now)
  const { notShown } = reportOf(edition, dayOf(now))
  await withEditions(values.data, (editions) => editions.keep(edition))
  const kept = edition.services.length
  if (values.json) return console.log(JSON.stringify({ source: edition.source, read: number, kept, leftOut, notShown }))
  console.log(`Read ${number} services from ${edition.source}, and kept ${kept}. They are searched from now on.`)
  console.log(`Left out: ${listed(leftOut)}. Kept but not shown to anyone: ${listed(notShown)}.`)
}

async function searching(): Promise<void> {
  const { values, positionals } = read({
    ...everywhere,
    ...{
      need: { type: 'string', multiple: true, default: [] },
      near: { type: 'string' },
      words: { type: 'string', default: '' },
    },
    ...{ free: { type: 'boolean', default: false }, evening: { type: 'boolean', default: false } },
    ...{ remote: { type: 'boolean', default: false }, 'step-free': { type: 'boolean', default: false } },
    limit: { type: 'string', default: '3' },
  })
  if (values.help) return console.log(help)
  const { words, near = null, json } = values
  const limit = Number(values.limit)
  if (positionals.length > 1)
    throw new BadUse(`Say what ${positionals[1]} is: --words "${positionals[1]}", --near or --need.`)
  if (near !== null && !nearOf(near))
    throw new BadUse(`${near} is not a postcode such as M33 3AB, or the first half of one.`)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new BadUse(`--limit ${values.limit} is not a number from 1 to 100.`)
  const wishes = (['free', 'evening', 'remote'] as const).filter((wish) => values[wish])
  const search = { words, near, limit, without: [], age: null, soonest: false }
  const needs = values.need.map(needOf)
  inFolder(values.data)
  const results = await withEditions(values.data, (editions) =>
    localDirectory(editions, Date.now).find({
      ...search,
      needs,
      wishes: values['step-free'] ? [...wishes, 'stepFree'] : wishes,
    }),
  )
  if (json) console.log(JSON.stringify({ results: results.map(plain) }))
  else console.log(results.map(asText).join('\n\n') || 'Nothing is known for that.')
}

async function reporting(): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  if (positionals.length > 1) throw new BadUse(`The report is of the whole directory: leave out ${positionals[1]}.`)
  inFolder(values.data)
  const edition = await withEditions(values.data, (editions) => editions.open())
  const report = reportOf(edition ?? sampleEdition(), dayOf(Date.now()))
  if (values.json) return console.log(JSON.stringify(report))
  const imported = report.importedAt?.slice(0, 10) ?? 'never: it is the sample'
  console.log(`${report.services} services from ${report.source}, imported ${imported}.`)
  console.log(`Not shown to anyone: ${listed(report.notShown)}.\nMissing: ${listed(report.missing)}.`)
  console.log(`By need: ${listed(report.byNeed)}.`)
  console.log(`Last checked: ${listed(report.checkedIn)}; ${report.overAYearOld} over a year ago.`)
}

async function timing(): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  if (positionals.length > 1) throw new BadUse('Give the texts on standard input, one a line.')
  await readTimes(values.json)
}

function needOf(text: string): Need {
  const { data } = Need.safeParse(text)
  if (!data) throw new BadUse(`${text} is not a need, expected one of ${needIds.join(', ')}.`)
  return data
}

function inFolder(folder: string | undefined): void {
  if (folder !== undefined && !existsSync(folder)) throw new BadUse(`There is no folder ${folder}.`)
}

async function withEditions<Result>(
  folder: string | undefined,
  use: (editions: Editions) => Promise<Result>,
): Promise<Result> {
  const editions = openEditions(folder ?? readSettings().DATA_DIR)
  try {
    return await use(editions)
  } finally {
    editions.close()
  }
}

function plain({ id, name, provider, why, miles, when, cost, howToJoin, phone, lastChecked, source, ...at }: Found) {
  const address = [at.street, at.postcode].filter(Boolean).join(' ') || null
  const distanceMiles = miles === null ? null : Math.round(miles * 10) / 10
  return { id, name, provider, why, distanceMiles, when, cost, howToJoin, phone, address, lastChecked, source }
}

function asText({ name, why, street, when, cost, howToJoin, phone, web, lastChecked, source }: Found): string {
  const told = { Why: why.join(', '), Where: street, When: when, Cost: cost, 'Getting in': howToJoin }
  const lines = Object.entries({ ...told, Phone: phone, Web: web, Checked: lastChecked, From: source })
  return [name, ...lines.map(([what, is]) => `  ${what.padEnd(12)}${is || '-'}`)].join('\n')
}

function listed(counts: Counts): string {
  const each = Object.entries(counts).map(([what, number]) => `${what} ${number}`)
  return each.join(', ') || 'none'
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
