import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { BadUse, read, run } from '#bot/commands/command.ts'
import { linesOf } from '#bot/commands/lines.ts'
import { readSettings } from '#bot/settings.ts'
import { heardIn } from '#bot/understood.ts'
import { readArea } from '#content/areas.ts'

const help = `Says what is heard in each line of standard input, by itself.

  npm run understand -- [--json]        npm run -s understand -- --json < lines.txt`

await run(async () => {
  const { values, positionals } = read({ json: { type: 'boolean', default: false } })
  if (values.help) return void console.log(help)
  if (positionals.length > 0) throw new BadUse('Give the lines on standard input, one message a line.')
  const analyser = localAnalyser(readArea(readSettings().AREA))
  for await (const line of linesOf(process.stdin)) {
    const heard = await heardIn(line, analyser)
    console.log(values.json ? JSON.stringify({ in: line, ...heard }) : `${line}\n  ${asText(heard)}`)
  }
})

function asText({
  needs,
  guesses,
  risks,
  place,
  number,
  wishes,
  enjoys,
  means,
  asks,
  answer,
  age,
}: Awaited<ReturnType<typeof heardIn>>): string {
  const heard = [
    ...risks.map(({ category, tier, about }) => `danger: ${category} (${tier}, ${about})`),
    ...needs.map(({ id, score }) => `${id} ${score}`),
    ...(place ? [`in ${place.name} (${place.district})`] : []),
    ...(number ? [`number ${number}`] : []),
    ...guesses.map((id) => `perhaps ${id}`),
    ...means,
    ...wishes.map((wish) => `wishes: ${wish}`),
    ...enjoys.map((one) => `enjoys: ${one}`),
    ...(asks ? [`asks: ${asks}`] : []),
    ...(answer ? [`wants the answer: ${answer}`] : []),
    ...(age ? [`is ${age}`] : []),
  ]
  return heard.join(', ') || 'nothing'
}
