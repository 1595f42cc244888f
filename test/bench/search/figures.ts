import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Figure } from '../figures.ts'

/** How fast so many services are searched, ours and minisearch, each in a process of its own. */
export function searchFigures(sizes: readonly number[]): Figure[] {
  return sizes.flatMap((number) =>
    ['ours', 'minisearch'].flatMap((engine): Figure[] => {
      const path = join(import.meta.dirname, 'time.ts')
      const told = JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', path, engine, String(number)], { encoding: 'utf8' }),
      )
      const what = `search of ${number.toLocaleString('en-GB')} services, ${engine}`
      const times = ['with a place', 'without a place'].flatMap((where): Figure[] =>
        (['p50', 'p99'] as const).map((share) => ({
          what: `${what}, ${where}, ${share}`,
          value: told[where][share],
          unit: 'ms',
        })),
      )
      const build = { what: `${what}, time to build`, value: told.build, unit: 's' }
      return [...times, build, { what: `${what}, memory`, value: told.memory, unit: 'MB' }]
    }),
  )
}

if (process.argv[1] === import.meta.filename)
  for (const { what, value, unit } of searchFigures(process.argv.slice(2).map(Number)))
    console.log(`${what.padEnd(70)} ${value.toFixed(2).padStart(9)} ${unit}`)
