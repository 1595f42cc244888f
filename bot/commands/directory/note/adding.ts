import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { corrected } from '#adapters/directories/corrected.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import { BadUse } from '#bot/commands/command.ts'
import { canBeTold } from '#bot/commands/directory/note/correcting.ts'
import { asTold, type Notebook, namesOf } from '#bot/commands/directory/note/places.ts'
import type { Typed } from '#bot/commands/directory/note/typed.ts'
import { keep } from '#bot/commands/directory/note/writing.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import { correctable } from '#bot/ports/local-notes.ts'

/** Lists a place that no feed has: told in words, or as one Open Referral UK service. */
export async function added(notebook: Notebook, rest: readonly string[], typed: Typed): Promise<void> {
  const [file, ...more] = rest
  if (more.length > 0 || (file === undefined) === (typed.name === undefined))
    throw new BadUse('Say what it is called, --name "Soup at St Anne\'s", or give one file of JSON.')
  const record = file === undefined ? fromWords(typed) : fromFile(file)
  const before = (await namesOf(notebook, [record.id])).get(record.id)
  if (before) throw new BadUse(`${before} has the id ${record.id} already. Put it right instead: note correct`)
  const why = asTold(record).hidden
  if (why) throw new BadUse(`Nobody could be shown it: ${why}. Tell its phone, address or web page.`)
  await keep(notebook, record, typed, { note: 'add', record })
  console.log(`Its id is ${record.id}.`)
  if ((await notebook.editions.open()).length === 0) console.log('The made-up sample is no longer searched.')
}

function fromWords(typed: Typed): OpenReferralService {
  const bare = { id: `local-${randomBytes(4).toString('hex')}`, name: typed.name!, status: 'active' }
  return correctable.reduce<OpenReferralService>((record, field) => {
    const value = typed[field]
    if (value === undefined) return record
    canBeTold(record, field, value)
    return corrected(record, field, value)
  }, bare)
}

function fromFile(path: string): OpenReferralService {
  const { data, error } = ServiceRecord.safeParse(jsonIn(path))
  if (error) throw new BadUse(`${path} is not one Open Referral UK service, with an id and a name of its own.`)
  return data
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new BadUse(`${path} cannot be read as JSON: ${(cause as Error).message.split('\n')[0]}.`)
  }
}
