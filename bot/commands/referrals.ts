import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import { BadUse, read, run } from '#bot/commands/command.ts'
import { asText } from '#bot/commands/referral-as-text.ts'
import { referenceIn } from '#bot/services/referrals.ts'
import type { WholeReferral } from '#bot/services/whole-referrals.ts'
import { wholeReferrals } from '#bot/services/whole-referrals.ts'
import type { Settings } from '#bot/settings.ts'
import { readSettings } from '#bot/settings.ts'

const help = `Lists the referrals kept on this machine, or shows one by its reference.

  npm run referrals -- [REFERENCE] [--json] [--data DIR]`

await run(async () => {
  const { values, positionals } = read({ json: { type: 'boolean', default: false }, data: { type: 'string' } })
  if (values.help) return void console.log(help)
  if (positionals.length > 1) throw new BadUse('Give one reference, or none for all of them.')
  const wanted = positionals[0] === undefined ? null : referenceIn(positionals[0])
  if (positionals[0] !== undefined && !wanted)
    throw new BadUse(`${positionals[0]} is not a reference: a letter in it may have slipped.`)

  const settings = readSettings()
  const folder = values.data ?? settings.DATA_DIR
  if (values.data !== undefined && !existsSync(folder)) throw new BadUse(`There is no folder ${folder}.`)
  const all = existsSync(join(folder, 'conversations.db')) ? await keptIn(folder, settings) : []
  const kept = all.filter(({ reference }) => !wanted || reference === wanted)
  if (values.json) console.log(JSON.stringify({ referrals: kept }))
  else console.log(kept.map(asText).join('\n\n') || `No ${wanted ? 'such referral' : 'referral'} is kept in ${folder}.`)
})

async function keptIn(folder: string, { FINGERPOST_KEY, NODE_ENV }: Settings): Promise<readonly WholeReferral[]> {
  const stores = sqliteStore(
    folder,
    secretOf(folder, FINGERPOST_KEY, NODE_ENV === 'production', () => {}),
  )
  try {
    return await wholeReferrals(stores.records)
  } finally {
    stores.close()
  }
}
