import { BadUse, read, run } from '#bot/commands/command.ts'
import type { Path } from '#test/conversations/cost/cost.ts'
import { pathsOf, totalOf } from '#test/conversations/cost/cost.ts'
import { scripts } from '#test/conversations/scripts.ts'
import { scriptOf } from '#test/support/script.ts'

const help = `Says what each test conversation costs by text, dearest first.

  npm run cost [-- --json]        npm run -s cost -- --json

Segments are counted as carriers bill them, each way. A transcript in which several people write has a line for each.`

await run(async () => {
  const { values, positionals } = read({ json: { type: 'boolean', default: false } })
  if (values.help) return void console.log(help)
  if (positionals.length > 0) throw new BadUse('It reads test/conversations, and nothing else. Try --help.')
  const paths = scripts
    .flatMap(({ script }) => pathsOf(scriptOf(script)))
    .sort((one, other) => (other.fromUs ?? -1) - (one.fromUs ?? -1))
  console.log(values.json ? JSON.stringify({ paths, total: totalOf(paths) }) : asText(paths))
})

function asText(paths: readonly Path[]): string {
  const { byText, within, most } = totalOf(paths)
  const rows = paths.map(({ title, person, channel, fromUs, fromThem, sentUntilPlace }) => {
    const who = title.startsWith(person) ? title : `${person}: ${title}`
    return row(fromUs ?? channel, fromThem ?? '', sentUntilPlace ?? '-', who)
  })
  return [
    ...[row('from us', 'from them', 'sent until a place', 'conversation'), ...rows, ''],
    `${within} of ${byText} paths by text take ${most} segments from us or fewer.`,
  ].join('\n')
}

function row(fromUs: string | number, fromThem: string | number, sent: string | number, conversation: string): string {
  return [String(fromUs).padStart(7), String(fromThem).padStart(9), String(sent).padStart(18), conversation].join('  ')
}
