import { BadUse, read, run } from '#bot/commands/command.ts'
import { asText } from '#bot/commands/referral-as-text.ts'
import { withRecords } from '#bot/commands/with-records.ts'
import { referenceIn } from '#bot/services/referrals.ts'
import { type WholeReferral, wholeReferrals } from '#bot/services/whole-referrals.ts'
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

  const all = await withRecords<readonly WholeReferral[]>(values.data, [], wholeReferrals)
  const kept = all.filter(({ reference }) => !wanted || reference === wanted)
  if (values.json) return console.log(JSON.stringify({ referrals: kept }))
  const folder = values.data ?? readSettings().DATA_DIR
  console.log(kept.map(asText).join('\n\n') || `No ${wanted ? 'such referral' : 'referral'} is kept in ${folder}.`)
})
