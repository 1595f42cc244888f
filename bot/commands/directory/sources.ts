import { BadUse, read } from '#bot/commands/command.ts'
import { quoted } from '#bot/commands/directory/import.ts'
import { dayOf, everywhere, inFolder, withEditions } from '#bot/commands/directory/with-editions.ts'
import type { Edition } from '#bot/ports/directory.ts'

/** Lists what the directory is made of, who speaks first first, and what waits for a person. */
export async function listing(help: string): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  if (positionals.length > 1) throw new BadUse(`All sources are listed: leave out ${positionals[1]}.`)
  inFolder(values.data)
  const [current, held] = await withEditions(values.data, async (editions) => [
    await editions.open(),
    await editions.held(),
  ])
  if (values.json) return console.log(JSON.stringify({ sources: current.map(plain), held: held.map(plain) }))
  for (const { source, size, precedence, importedAt } of current)
    console.log(`${source}: ${size} services, precedence ${precedence}, imported ${dayOf(importedAt)}`)
  for (const { source, size, importedAt } of held)
    console.log(
      `${source}: ${size} services of ${dayOf(importedAt)} wait. npm run directory -- confirm ${quoted(source)}`,
    )
  if (current.length + held.length === 0) console.log('Nothing was imported yet: the sample is searched.')
}

/** Lets an import that was held for its size take the place of the one before. */
export async function confirming(help: string): Promise<void> {
  const { source, data } = sourceIn(help, 'confirm')
  if (source === null) return
  const kept = await withEditions(data, (editions) => editions.confirm(source))
  if (!kept) throw new BadUse(`Nothing of ${source} waits. Try: npm run directory -- sources`)
  console.log(`${kept.size} services of ${source} are searched from now on, in place of ${kept.before}.`)
}

/** Takes a source out of the directory. */
export async function removing(help: string): Promise<void> {
  const { source, data } = sourceIn(help, 'remove')
  if (source === null) return
  if (!(await withEditions(data, (editions) => editions.remove(source))))
    throw new BadUse(`There is no source ${source}. Try: npm run directory -- sources`)
  console.log(`Nothing of ${source} is searched from now on.`)
}

function sourceIn(help: string, word: string): { source: string | null; data: string | undefined } {
  const { values, positionals } = read({ data: everywhere.data })
  if (values.help) {
    console.log(help)
    return { source: null, data: undefined }
  }
  const [, source, ...more] = positionals
  if (!source || more.length > 0)
    throw new BadUse(`Say which source to ${word}, as npm run directory -- sources names it.`)
  inFolder(values.data)
  return { source, data: values.data }
}

function plain({ source, from, precedence, importedAt, size }: Edition) {
  return { source, from, precedence, importedAt: new Date(importedAt).toISOString(), services: size }
}
