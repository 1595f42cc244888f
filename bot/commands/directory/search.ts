import { nearOf } from '#adapters/directories/geography.ts'
import { localDirectory } from '#adapters/directories/local.ts'
import { BadUse, read } from '#bot/commands/command.ts'
import { everywhere, inFolder, withEditions } from '#bot/commands/directory/with-editions.ts'
import type { Found } from '#bot/ports/directory.ts'
import { needIds } from '#content/needs.ts'
import { Need } from '#dialogs/memory.ts'

/** Finds places as the conversation does, and says why each is shown. */
export async function searching(help: string): Promise<void> {
  const { values, positionals } = read({
    ...everywhere,
    ...{
      need: { type: 'string', multiple: true, default: [] },
      near: { type: 'string' },
      words: { type: 'string', default: '' },
    },
    ...{ free: { type: 'boolean', default: false }, evening: { type: 'boolean', default: false } },
    ...{ remote: { type: 'boolean', default: false }, 'step-free': { type: 'boolean', default: false } },
    limit: { type: 'string', default: '3' },
  })
  if (values.help) return console.log(help)
  const { words, near = null, json } = values
  const limit = Number(values.limit)
  if (positionals.length > 1)
    throw new BadUse(`Say what ${positionals[1]} is: --words "${positionals[1]}", --near or --need.`)
  if (near !== null && !nearOf(near))
    throw new BadUse(`${near} is not a postcode such as M33 3AB, or the first half of one.`)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new BadUse(`--limit ${values.limit} is not a number from 1 to 100.`)
  const wishes = (['free', 'evening', 'remote'] as const).filter((wish) => values[wish])
  const search = { words, near, limit, without: [], age: null, soonest: false }
  const needs = values.need.map(needOf)
  inFolder(values.data)
  const results = await withEditions(values.data, (editions) =>
    localDirectory(editions, Date.now).find({
      ...search,
      needs,
      wishes: values['step-free'] ? [...wishes, 'stepFree'] : wishes,
    }),
  )
  if (json) console.log(JSON.stringify({ results: results.map(plain) }))
  else console.log(results.map(asText).join('\n\n') || 'Nothing is known for that.')
}

function needOf(text: string): Need {
  const { data } = Need.safeParse(text)
  if (!data) throw new BadUse(`${text} is not a need, expected one of ${needIds.join(', ')}.`)
  return data
}

function plain({ id, name, provider, why, miles, when, cost, howToJoin, phone, lastChecked, source, ...at }: Found) {
  const address = [at.street, at.postcode].filter(Boolean).join(' ') || null
  const distanceMiles = miles === null ? null : Math.round(miles * 10) / 10
  return { id, name, provider, why, distanceMiles, when, cost, howToJoin, phone, address, lastChecked, source }
}

function asText({ name, why, street, when, cost, howToJoin, phone, web, lastChecked, source }: Found): string {
  const told = { Why: why.join(', '), Where: street, When: when, Cost: cost, 'Getting in': howToJoin }
  const lines = Object.entries({ ...told, Phone: phone, Web: web, Checked: lastChecked, From: source })
  return [name, ...lines.map(([what, is]) => `  ${what.padEnd(12)}${is || '-'}`)].join('\n')
}
