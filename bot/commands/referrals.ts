import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { sqliteStore } from '#adapters/stores/sqlite/store.ts'
import { BadUse, read, run } from '#bot/commands/command.ts'
import type { Kept } from '#bot/ports/records.ts'
import { referenceIn } from '#bot/services/referrals.ts'
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
  if (!existsSync(join(folder, 'conversations.db'))) throw new BadUse(`Nothing is kept in ${folder} yet.`)
  const stores = sqliteStore(
    folder,
    secretOf(folder, settings.FINGERPOST_KEY, settings.NODE_ENV === 'production', () => {}),
  )
  const kept = (await stores.records.kept('referral')).filter(({ note }) => !wanted || note.reference === wanted)
  stores.close()
  if (values.json) console.log(JSON.stringify({ referrals: kept.map(plain) }))
  else console.log(kept.map(asText).join('\n\n') || 'No referral is kept here.')
})

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
