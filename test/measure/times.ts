import { argv } from 'node:process'
import { type Time, timesIn, type Understood } from '#adapters/directories/times/prose.ts'
import { run } from '#bot/commands/command.ts'
import { readLines, setFile } from '#test/measure/sets.ts'
import { data, Label, textOf } from '#test/measure/times-texts.ts'

/**
 * How well opening times in prose are read: `npm run -s measure:times`. Of another set: `-- NAME`. What is compared is
 * the set of days, each with its from, to, how often and which of the month; what a careful reader noted is not.
 */
await run(async () => {
  const labels = readLines(setFile(argv[2] ?? 'times-judge', 'times'), Label)
  const there = labels.flatMap((label) => {
    const text = textOf(label)
    return text === undefined ? [] : [{ label, text, heard: timesIn(text) }]
  })
  if (there.length < labels.length) console.log(`${labels.length - there.length} texts are not in ${data}: left out.`)

  const claimed = there.filter(({ heard }) => heard.sure)
  const right = claimed.filter(({ label, heard }) => same(label.times, heard.times))
  const sure = there.filter(({ label }) => label.sure)
  const missed = sure.filter(({ heard }) => !heard.sure)
  const unsure = claimed.filter(({ label }) => !label.sure)
  const wrong = claimed.filter((one) => one.label.sure && !right.includes(one))
  console.log(`of what is claimed, right         ${share(right.length, claimed.length)}`)
  console.log(`of what a reader is sure, claimed ${share(sure.length - missed.length, sure.length)}`)
  console.log(`claimed where a reader is unsure  ${unsure.length}`)
  list('claimed where a reader is unsure', unsure)
  list('claimed wrongly', wrong)
  list('not claimed, and a reader is sure', missed)
})

interface Heard {
  readonly label: Label
  readonly text: string
  readonly heard: Understood
}

function share(some: number, all: number): string {
  return `${some} of ${all}${all > 0 ? `, ${(some / all).toFixed(3)}` : ''}`
}

function list(what: string, some: readonly Heard[]): void {
  if (some.length > 0) console.log(`\n${what}: the text, what a reader read, what was heard`)
  for (const { label, text, heard } of some)
    console.log(`  ${JSON.stringify(text)}\n    ${asText(label.times)}\n    ${asText(heard.times)}`)
}

function asText(times: readonly (Time | Label['times'][number])[]): string {
  const each = times.map(({ days, from, to, freq, ordinal = '' }) => `${days} ${from}-${to} ${freq} ${ordinal}`.trim())
  return each.join('; ') || 'nothing'
}

function same(...both: readonly (readonly (Time | Label['times'][number])[])[]): boolean {
  const [one, other] = both.map((times) => new Set(times.flatMap(byDay)))
  return one!.symmetricDifference(other!).size === 0
}

function byDay({ days, from, to, freq, ordinal }: Time | Label['times'][number]): readonly string[] {
  const on: readonly string[] = days.length > 0 ? days : ['no day']
  return on.map((day) => JSON.stringify([day, from, to, freq, ordinal]))
}
