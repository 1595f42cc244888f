import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figures.ts'
import { rawCommits } from './limits.ts'
import { storeTime } from './store-time.ts'
import { most, steady } from './turns.ts'
import { waterfall } from './waterfall.ts'
import { whereTimeGoes } from './where-time-goes.ts'

const json = process.argv.includes('--json')
const quick = process.argv.includes('--quick')
const here = import.meta.dirname

if (!existsSync(join(here, 'node_modules'))) {
  // botbuilder-dialogs runs npx when it is installed, which fails where there is no terminal.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: json ? 'ignore' : 'inherit',
  })
}

const [people, atOnce, rounds] = quick ? [400, 100, 2] : [2_000, 400, 6]
const rates = {
  'our turns, with hearing': () => most(true, people, atOnce),
  'our turns, without hearing': () => most(false, people, atOnce),
  'waterfall, in memory': () => waterfall(false, people, atOnce),
  'waterfall, synced each turn': () => waterfall(true, people, atOnce),
}

const figures: Figure[] = []
const best: Record<string, number> = {}
// Round by round, each beside the others, so that a noisy machine is noisy for all.
const all = Object.keys(rates).map((what) => ({ what, values: [] as number[] }))
for (let round = 0; round < rounds; round++) {
  for (const one of all) one.values.push(await rates[one.what as keyof typeof rates]())
}
for (const { what, values } of all) {
  best[what] = Math.max(...values)
  figures.push({ what: `${what}, best of ${rounds}`, value: best[what], unit: 'turns/s' })
  figures.push({ what: `${what}, worst of ${rounds}`, value: Math.min(...values), unit: 'turns/s' })
}
figures.push(...(await whereTimeGoes(people, atOnce)), ...(await steady(quick ? 5 : 20)), ...rawCommits())
const [few, many] = quick ? [1_000, 10_000] : [1_000, 200_000]
const small = await storeTime(few, 2_000)
const large = await storeTime(many, 2_000)
figures.push(...small, ...large)
const memory = JSON.parse(
  execFileSync(process.execPath, ['--expose-gc', join(here, 'memory.ts'), String(quick ? 10_000 : 100_000)], {
    encoding: 'utf8',
  }),
)
for (const [when, { rss, heap }] of Object.entries(memory as Record<string, { rss: number; heap: number }>)) {
  const kept = when === 'before' ? 0 : quick ? 10_000 : 100_000
  figures.push({
    what: `memory with ${kept.toLocaleString('en-GB')} conversations kept, resident`,
    value: rss,
    unit: 'MB',
  })
  figures.push({
    what: `memory with ${kept.toLocaleString('en-GB')} conversations kept, heap`,
    value: heap,
    unit: 'MB',
  })
}
const ratio = (a: string, b: string) => best[a]! / best[b]!
figures.push(
  {
    what: 'ours with hearing, to the waterfall that syncs (at least 2)',
    value: ratio('our turns, with hearing', 'waterfall, synced each turn'),
    unit: 'times',
  },
  {
    what: 'ours without hearing, to the waterfall that syncs (at least 2)',
    value: ratio('our turns, without hearing', 'waterfall, synced each turn'),
    unit: 'times',
  },
  {
    what: 'ours without hearing, to the waterfall in memory (over 1)',
    value: ratio('our turns, without hearing', 'waterfall, in memory'),
    unit: 'times',
  },
  {
    what: `store time with ${many} to that with ${few}, p50 (at most 1.5)`,
    value: large[0]!.value / small[0]!.value,
    unit: 'times',
  },
)

const machine = `${cpus().length} cores of ${cpus()[0]!.model}, Node ${process.version}`
if (json) console.log(JSON.stringify({ machine, figures }))
else {
  console.log(machine)
  const width = Math.max(...figures.map(({ what }) => what.length))
  for (const { what, value, unit } of figures) {
    console.log(
      `${what.padEnd(width)}  ${value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 2 : 0 }).padStart(10)} ${unit}`,
    )
  }
}
