import { argv } from 'node:process'
import { z } from 'zod'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { run } from '#bot/commands/command.ts'
import { activities } from '#content/activities.ts'
import { readArea } from '#content/areas.ts'
import { readLines, setFile } from '#test/measure/sets.ts'

/**
 * How well all but needs is heard, in sets that are not developed against: what people do in a conversation, wish of a place,
 * ask about us, like and are aged, and where they are. `npm run -s measure:meanings`. Of another set: `-- NAME`, without places.
 */
const list = z.array(z.string()).default([])
const Meant = z.strictObject({
  ...{ said: z.string(), means: list, wishes: list, enjoys: list },
  ...{ asks: z.string().nullable().default(null), age: z.number().nullable().default(null) },
})
const Place = z.strictObject({ said: z.string(), district: z.string().nullable() })

/** What is judged elsewhere, or by no line of the set. */
const unjudged = new Set(['greets', 'readingHard', 'wishes women'])

await run(async () => {
  const analyser = localAnalyser(readArea('thornshire'))
  const [right, missed, wrong] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const slips: string[] = []
  const count = (where: Map<string, number>, what: string) => where.set(what, (where.get(what) ?? 0) + 1)

  for (const line of readLines(setFile(argv[2] ?? 'meanings-judge', 'meanings'), Meant)) {
    const heard = await analyser.understand(line.said)
    const meant = labelsOf(line)
    const got = labelsOf({ ...heard, age: heard.age, enjoys: heard.enjoys }).filter((one) => !unjudged.has(one))
    for (const one of meant) count(got.some((other) => same(one, other)) ? right : missed, kind(one))
    for (const one of got.filter((other) => !meant.some((it) => same(it, other)))) count(wrong, kind(one))
    if (meant.length !== got.length || !meant.every((one) => got.some((other) => same(one, other))))
      slips.push(`  ${line.said} | ${meant.join(', ') || 'nothing'} | ${got.join(', ') || 'nothing'}`)
  }
  console.log('heard of meant, and heard where it was not')
  for (const what of [...new Set([...right.keys(), ...missed.keys(), ...wrong.keys()])].sort()) {
    const of = (right.get(what) ?? 0) + (missed.get(what) ?? 0)
    console.log(
      `  ${what.padEnd(18)}${right.get(what) ?? 0}/${of}${wrong.has(what) ? `, wrongly ${wrong.get(what)}` : ''}`,
    )
  }
  const total = (of: Map<string, number>) => [...of.values()].reduce((sum, one) => sum + one, 0)
  console.log(`all: ${total(right)} of ${total(right) + total(missed)}, wrongly ${total(wrong)}`)

  const places = argv[2] ? [] : readLines(setFile('places-judge', 'places'), Place)
  const districts = await Promise.all(
    places.map(async ({ said, district }) => ({
      ...{ said, district },
      heard: (await analyser.understand(said)).place?.district ?? null,
    })),
  )
  const misplaced = districts.filter(({ district, heard }) => district !== heard)
  console.log(`\nplaces: ${places.length - misplaced.length} of ${places.length}`)
  console.log('\nmissed or wrong: what was said, what was meant, what was heard')
  for (const { said, district, heard } of misplaced)
    slips.push(`  ${said} | ${district ?? 'nowhere'} | ${heard ?? 'nowhere'}`)
  console.log(slips.join('\n'))
})

interface Heard {
  readonly means: readonly string[]
  readonly wishes: readonly string[]
  readonly enjoys: readonly string[]
  readonly asks: string | null
  readonly age: number | null
}

function labelsOf({ means, wishes, enjoys, asks, age }: Heard): readonly string[] {
  return [
    ...means,
    ...wishes.map((one) => `wishes ${one}`),
    ...enjoys.map((one) => `enjoys ${one}`),
    ...(asks ? [`asks ${asks}`] : []),
    ...(age === null ? [] : [`age ${age}`]),
  ]
}

/** What they like is labelled with a word, and heard by an id whose finds hold it. */
function same(meant: string, heard: string): boolean {
  if (meant === heard) return true
  const [, word] = /^enjoys (.+)$/.exec(meant) ?? []
  const found = activities.find(({ id }) => `enjoys ${id}` === heard)
  return word !== undefined && found !== undefined && [found.id, ...found.find].some((one) => one.includes(word))
}

function kind(label: string): string {
  return label.replace(/^(enjoys|age) .*/, '$1')
}
