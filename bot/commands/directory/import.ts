import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { feedFor, isOnTheWeb } from '#adapters/directories/feeds/feed-for.ts'
import { type Imported, importFrom } from '#adapters/directories/import.ts'
import { districtsOf } from '#adapters/directories/open-referral/address.ts'
import { BadUse, read } from '#bot/commands/command.ts'
import { progressOn } from '#bot/commands/directory/progress.ts'
import { everywhere, listed, withEditions } from '#bot/commands/directory/with-editions.ts'
import type { Editions } from '#bot/ports/directory.ts'
import { readSettings } from '#bot/settings.ts'
import { readArea } from '#content/areas.ts'

const USUAL_PRECEDENCE = 5

/** Brings one source in, and says what became of it. */
export async function importing(help: string): Promise<void> {
  const { values, positionals } = read({
    ...everywhere,
    ...{ name: { type: 'string' }, precedence: { type: 'string' }, mapping: { type: 'string' } },
  })
  if (values.help) return console.log(help)
  const [, source, ...more] = positionals
  if (!source || more.length > 0)
    throw new BadUse('Say what to import: one web address, or the path of one file or folder.')
  const { name, mapping, json } = values
  const precedence = values.precedence === undefined ? null : Number(values.precedence)
  if (precedence !== null && !(Number.isInteger(precedence) && precedence >= 1 && precedence <= 9))
    throw new BadUse(`--precedence ${values.precedence} is not a number from 1, which speaks first, to 9.`)
  // However many there are, few are held at a time: what is done with is let go of before more memory is asked for.
  setFlagsFromString('--optimize-for-size')
  const now = Date.now()
  await withEditions(values.data, async (editions) => {
    const called = name ?? feedFor(source, { memory: null, now, mapping }).name
    const before = (await editions.open()).find((one) => one.source === called)
    const from = isOnTheWeb(source) ? source : resolve(source)
    const feed = feedFor(source, { memory: before?.from === from ? before.memory : null, now, mapping })
    const progress = progressOn(process.stderr)
    const imported = await importFrom(
      editions,
      feed,
      { source: called, from, precedence: precedence ?? before?.precedence ?? USUAL_PRECEDENCE, importedAt: now },
      progress.tell,
    ).finally(progress.end)
    if (json) console.log(JSON.stringify(plain(imported)))
    else console.log(`${inWords(imported)}${await elsewhere(editions, called)}`)
  })
}

/** Said where nothing of a source lies in a district of the area: the conversation knows none of its towns. */
async function elsewhere(editions: Editions, called: string): Promise<string> {
  const area = readArea(readSettings().AREA)
  const ours = new Set([...Object.values(area.places), ...area.teams.flatMap(({ covers }) => covers.districts)])
  const edition = (await editions.open()).find(({ source }) => source === called)
  let some: string | null = null
  for await (const service of edition?.services() ?? [])
    for (const district of districtsOf(service)) {
      if (ours.has(district)) return ''
      some ??= district
    }
  return some === null
    ? ''
    : `\nNone of it lies in ${area.name}, the area that AREA names: who writes to us from ${some} is told that they are outside it. See AREA in README.md.`
}

function plain({ source, read, size, leftOut, cleaned, odd, became, ...news }: Imported) {
  const { added, changed, withdrawn } = news
  return { source, read, kept: size, leftOut, cleaned, odd, became, added, changed, withdrawn }
}

function inWords(imported: Imported): string {
  const { source, read: number, size, before, leftOut, became, added, changed, withdrawn } = imported
  const left = `Left out: ${listed(leftOut)}.\n${cleaningOf(imported)}`
  if (became === 'held')
    return [
      `Read ${number} services from ${source}, and kept ${size}: before, there were ${before}.`,
      `So many are gone that it waits for you. The ${before} are searched until you type: npm run directory -- confirm ${quoted(source)}`,
      left,
    ].join('\n')
  const what =
    became === 'same'
      ? `Read ${number} services from ${source}. Nothing has changed since they were last imported.`
      : `Read ${number} services from ${source}, and kept ${size}. They are searched from now on.`
  const news = before > 0 && became === 'current' ? ` New: ${added}. Changed: ${changed}. Withdrawn: ${withdrawn}.` : ''
  return `${what}${news}\n${left}`
}

function cleaningOf({ cleaned, odd }: Imported): string {
  const each = 'Each is in: npm run directory -- report --csv'
  return `Cleaned, each field counted: ${listed(cleaned)}. Odd, and kept as given: ${listed(odd)}. ${each}`
}

/** As it is typed after a command. */
export function quoted(source: string): string {
  return /^[\w./:-]+$/.test(source) ? source : `'${source.replaceAll("'", "'\\''")}'`
}
