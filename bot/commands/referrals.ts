import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import { BadUse, read, run } from '#bot/commands/command.ts'
import type { Kept } from '#bot/ports/records.ts'
import { referenceIn } from '#bot/services/referrals.ts'
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
  const kept = all.filter(({ note }) => !wanted || note.reference === wanted)
  if (values.json) console.log(JSON.stringify({ referrals: kept.map(plain) }))
  else console.log(kept.map(asText).join('\n\n') || `No ${wanted ? 'such referral' : 'referral'} is kept in ${folder}.`)
})

async function keptIn(folder: string, { FINGERPOST_KEY, NODE_ENV }: Settings): Promise<readonly Kept<'referral'>[]> {
  const stores = sqliteStore(
    folder,
    secretOf(folder, FINGERPOST_KEY, NODE_ENV === 'production', () => {}),
  )
  try {
    return await stores.records.kept('referral')
  } finally {
    stores.close()
  }
}

function plain({ at, note: { note, ...referral } }: Kept<'referral'>) {
  return { sentAt: new Date(at).toISOString(), ...referral }
}

function asText({ at, note }: Kept<'referral'>): string {
  const when = DateTime.fromMillis(at, { zone: 'Europe/London' }).toFormat('ccc d LLL yyyy, HH:mm')
  return [
    `${note.reference}  sent ${when} to ${note.team}`,
    `  Name           ${note.name}`,
    `  Reach them     ${note.reach}`,
    `  Surgery        ${note.surgery ?? 'none, or not known'}`,
    ...(note.whereabouts ? [`  This week      ${note.whereabouts}`] : []),
    `  What matters   ${note.whatMatters.join(' / ')}`,
    `  They agreed    ${note.consents.join(', ')}`,
    '  Still needed   date of birth, address (PRSB); ask when you speak',
  ].join('\n')
}
