import { existsSync } from 'node:fs'
import { nearOf } from '#adapters/directories/geography.ts'
import { localDirectory } from '#adapters/directories/local.ts'
import { importFrom } from '#adapters/directories/open-referral/import.ts'
import { type Counts, reportOf } from '#adapters/directories/report.ts'
import { sampleEdition } from '#adapters/directories/sample.ts'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'
import { BadUse, read, run } from '#bot/commands/command.ts'
import type { Editions, Found } from '#bot/ports/directory.ts'
import { readSettings } from '#bot/settings.ts'
import { needIds } from '#content/needs.ts'
import { Need } from '#dialogs/memory.ts'

const help = `The directory of places to go, on this machine.

  npm run directory -- import SOURCE            from an Open Referral UK 3.0 API (its web address) or JSON file
  npm run directory -- search [--need NEED] [--near "M33 3AB"] [--words "walking group"]
                       [--free] [--evening] [--remote] [--step-free] [--limit 3]
  npm run directory -- report                   what is in it, and what is missing

  --json        as JSON: npm run -s directory -- report --json
  --data DIR    the folder to keep it in, or look in

  NEED is one of ${needIds.join(', ')}. It can be given more than once.`

await run(async () => {
  const { values, positionals } = read({
    ...{ json: { type: 'boolean', default: false }, data: { type: 'string' } },
    ...{ need: { type: 'string', multiple: true, default: [] }, near: { type: 'string' }, words: { type: 'string', default: '' } },
    ...{ free: { type: 'boolean', default: false }, evening: { type: 'boolean', default: false } },
    ...{ remote: { type: 'boolean', default: false }, 'step-free': { type: 'boolean', default: false } },
    limit: { type: 'string', default: '3' },
  })
  if (values.help) return void console.log(help)
  const [command, ...rest] = positionals
  const commands = { import: importing, search: searching, report: reporting }
  if (!command || !Object.hasOwn(commands, command)) throw new BadUse('Say import, search or report, or try --help.')
  if (command === 'import' ? rest.length !== 1 : rest.length > 0) throw new BadUse(misplaced(command, rest))
  const search = command === 'search' ? searchOf(values) : null

  const folder = values.data ?? readSettings().DATA_DIR
  if (values.data && command !== 'import' && !existsSync(folder)) throw new BadUse(`There is no folder ${folder}.`)
  const editions = openEditions(folder)
  try {
    if (search) await searching(editions, search, values.json)
    else if (command === 'import') await importing(editions, rest[0]!, values.json)
    else await reporting(editions, values.json)
  } finally {
    editions.close()
  }
})
