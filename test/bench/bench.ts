import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figures.ts'
import { percentile } from './figures.ts'
import { rawCommits } from './limits.ts'
import { searchFigures } from './search/figures.ts'
import { storeTime } from './store-time.ts'
import { steady } from './turns.ts'
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

const [people, atOnce, rounds, walks] = quick ? [400, 100, 2, 1] : [2_000, 400, 3, 3]
const peers = [
  'our turns, with hearing',
  'our turns, without hearing',
  'waterfall, in memory',
  'waterfall, synced each turn',
]

const figures: Figure[] = []
// Round by round, each beside the others, so that a noisy machine is noisy for all.
const rates = new Map(peers.map((what) => [what, [] as number[]]))
for (let round = 0; round < rounds; round++) {
  for (const [what, values] of rates) {
    const told = execFileSync(process.execPath, [join(here, 'rate.ts'), what, ...[people, atOnce, walks].map(String)])
    values.push(...JSON.parse(told.toString()))
  }
}
for (const [what, values] of rates) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => Math.round(value))
  figures.push({
    what: `${what}, median of ${values.length} (${least} to ${most})`,
    value: median(what),
    unit: 'turns/s',
  })
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
figures.push(...searchFigures(quick ? [1_000] : [1_000, 10_000, 100_000]))
const ratio = (a: string, b: string) => median(a) / median(b)
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

function median(what: string): number {
  return percentile(rates.get(what)!, 0.5)
}
