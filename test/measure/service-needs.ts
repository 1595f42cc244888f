import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { z } from 'zod'
import type { Worded } from '#adapters/directories/listing.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { likelyNeeds } from '#adapters/language/local/needs.ts'
import { run } from '#bot/commands/command.ts'
import { Need } from '#dialogs/memory.ts'
import { readLines, setFile } from '#test/measure/sets.ts'
import { wholeFrom } from '#test/support/editions.ts'

/**
 * How well it is known which needs a service serves: `npm run -s measure:service-needs -- FILE [--misses]`. A wrong one is
 * in neither `needs` nor `maybe`.
 */
const shared = resolve(import.meta.dirname, '../../../shared/data')
const packageOf = /\/services\.csv$/
const Label = z.strictObject({ file: z.string(), id: z.string(), needs: z.array(Need), maybe: z.array(Need) })
type Label = z.infer<typeof Label>

await run(async () => {
  const labels = readLines(setFile(argv[2] ?? 'service-needs-judge', 'service-needs'), Label)
  const services = await servicesOf(new Set(labels.map(({ file }) => file)))
  const judged = labels.flatMap((label) => {
    const service = services.get(`${label.file} ${label.id}`)
    return service ? [judgedBy(label, service)] : []
  })
  if (judged.length < labels.length) console.log(`${labels.length - judged.length} are not in ${shared}: left out.`)
  if (judged.length === 0) return
  for (const source of [null, ...new Set(labels.map(({ file }) => file))]) tell(judged, source)
  console.log('\nknown by: right, perhaps, wrong')
  const told = judged.flatMap(({ told }) => told)
  for (const by of new Set(told.map(({ by }) => by))) {
    const counts = (['right', 'perhaps', 'wrong'] as const).map((is) =>
      told.filter((one) => one.by === by && one.is === is),
    )
    row(`  ${by}`, counts.map(({ length }) => length).join(', '))
  }
  if (argv.includes('--misses')) misses(judged)
})

type Judged = ReturnType<typeof judgedBy>

/** What is known of a service, surest first, beside what its label says. */
function judgedBy(label: Label, { name, serves }: Worded) {
  const told = [...serves].map(([need, { by }]) => ({ need, by, is: judgedAs(need, label) }))
  return { ...label, name, told, missed: label.needs.filter((need) => !serves.has(need)) }
}

function judgedAs(need: Need, { needs, maybe }: Label): 'right' | 'perhaps' | 'wrong' {
  return needs.includes(need) ? 'right' : maybe.includes(need) ? 'perhaps' : 'wrong'
}

function tell(all: readonly Judged[], source: string | null): void {
  const judged = all.filter(({ file }) => source === null || file === source)
  const serving = judged.filter(({ needs }) => needs.length > 0)
  const idle = judged.filter(({ needs }) => needs.length === 0)
  const told = judged.flatMap(({ told }) => told)
  const meant = serving.flatMap(({ needs }) => needs)
  const wrong = told.filter(({ is }) => is === 'wrong')
  console.log(`${source === null ? '' : '\n'}${source ?? 'all'}: ${judged.length} services`)
  row('first need is right', share(serving.filter(({ told }) => told[0]?.is === 'right').length, serving.length))
  row(
    '  it is the main one',
    share(serving.filter(({ told, needs }) => told[0]?.need === needs[0]).length, serving.length),
  )
  row(
    'no need, and none wrong',
    share(idle.filter(({ told }) => told.every(({ is }) => is !== 'wrong')).length, idle.length),
  )
  row('needs known of all', share(told.filter(({ is }) => is === 'right').length, meant.length))
  row('of those known, not wrong', share(told.length - wrong.length, told.length))
  row('wrong ones a service', `${(wrong.length / judged.length).toFixed(2)} (${wrong.length})`)
}

function misses(judged: readonly Judged[]): void {
  console.log('\nmissed or wrong: what it is, what it serves, what is known')
  for (const { name, needs, told, missed, id } of judged) {
    if (missed.length === 0 && told.every(({ is }) => is !== 'wrong')) continue
    const known = told.map(({ need, by, is }) => `${need} by ${by}${is === 'right' ? '' : ` (${is})`}`)
    console.log(`  ${name} (${id.slice(0, 4)}) | ${needs.join(', ') || 'none'} | ${known.join(', ') || 'nothing'}`)
  }
}

/** Every service of these files, as their importer reads it, by its file and id. */
async function servicesOf(files: ReadonlySet<string>): Promise<ReadonlyMap<string, Worded>> {
  const there = [...files].filter((file) => existsSync(join(shared, file)))
  const wholes = await Promise.all(
    there.map(async (file) => ({ file, whole: await wholeFrom(join(shared, file.replace(packageOf, ''))) })),
  )
  const today = new Date().toISOString().slice(0, 10)
  return new Map(
    wholes.flatMap(({ file, whole }) =>
      whole.services.map((one) => [`${file} ${one.id}`, listingOf(one, today, likelyNeeds)]),
    ),
  )
}

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(32)}${figure}`)
}

function share(some: number, all: number): string {
  return all === 0 ? 'none to judge by' : `${(some / all).toFixed(3)} (${some} of ${all})`
}
