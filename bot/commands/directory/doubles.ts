import { setFlagsFromString } from 'node:v8'
import { doublesIn, listedIn } from '#adapters/directories/joined.ts'
import type { Pair } from '#adapters/directories/same-service.ts'
import { BadUse, read } from '#bot/commands/command.ts'
import { writeList } from '#bot/commands/directory/in-pieces.ts'
import { everywhere, inFolder, withEditions } from '#bot/commands/directory/with-editions.ts'
import type { Editions } from '#bot/ports/directory.ts'

/** Lists what is there twice and what may be, or keeps what a person says of two. */
export async function doubling(help: string): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  const [, word, one, other, ...more] = positionals
  inFolder(values.data)
  // However many there are, little is held at a time.
  setFlagsFromString('--optimize-for-size')
  if (word === undefined) return withEditions(values.data, (editions) => listing(editions, values.json))
  if ((word !== 'same' && word !== 'different') || !one || !other || more.length > 0 || one === other)
    throw new BadUse('Say doubles alone, doubles same ID ID, or doubles different ID ID.')
  await withEditions(values.data, async (editions) => {
    const names = await namesOf(editions, [one, other])
    for (const id of [one, other]) if (!names.has(id)) throw new BadUse(`Nothing with the id ${id} is listed.`)
    await editions.decide({ one, other, same: word === 'same' })
    console.log(
      `${names.get(one)} and ${names.get(other)} are ${word === 'same' ? 'one' : 'two'} from now on, whatever is imported.`,
    )
  })
}

async function listing(editions: Editions, inJson: boolean): Promise<void> {
  const { joined, doubtful } = await doublesIn(await editions.open(), await editions.decisions())
  const names = await namesOf(
    editions,
    [...joined, ...doubtful].flatMap(({ one, other }) => [one, other]),
  )
  const plain = ({ one, other, why }: Pair) => ({
    one: { id: one, name: names.get(one) },
    other: { id: other, name: names.get(other) },
    why,
  })
  if (inJson) {
    process.stdout.write('{"joined":')
    writeList(joined.values().map(plain))
    process.stdout.write(',"doubtful":')
    writeList(doubtful.values().map(plain))
    return console.log('}')
  }
  const told = ({ one, other, why }: Pair) =>
    `  ${names.get(one)} and ${names.get(other)}: ${why.join(', ')}.\n    ${one} ${other}`
  console.log(`${joined.length} pairs are shown as one:`)
  for (const pair of joined) console.log(told(pair))
  console.log(
    `${doubtful.length} pairs may be one. Say which: npm run directory -- doubles same ID ID, or different ID ID`,
  )
  for (const pair of doubtful) console.log(told(pair))
}

/** The names of these, with their sources. */
async function namesOf(editions: Editions, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(ids)
  const names = new Map<string, string>()
  for await (const { source, service } of listedIn(await editions.open()))
    if (wanted.has(service.id)) names.set(service.id, `${service.name} (${source})`)
  return names
}
