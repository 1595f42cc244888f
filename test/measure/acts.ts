import { argv } from 'node:process'
import { examplesOf, ofActsSaid } from '#adapters/language/local/learning/learn.ts'
import { type Example, learnFrom } from '#adapters/language/local/learning/learn-from.ts'
import { chances, gramsIn, OF_OTHERS } from '#adapters/language/local/learning/weights.ts'
import { run } from '#bot/commands/command.ts'
import { type Act, acts } from '#content/acts.ts'
import { sentences } from '#content/acts-said.ts'

/**
 * How well it is known what people do with a sentence, where nothing was learnt from who wrote it: each file of content/acts
 * in turn, learnt from all others. `npm run -s measure:acts`; of some files: `-- NAME...`. Some minutes for each.
 */
const SURE = 0.75

const share = (told: readonly { readonly isRight: boolean }[]) =>
  (told.filter(({ isRight }) => isRight).length / told.length).toFixed(3)

await run(async () => {
  const examples = await examplesOf(ofActsSaid)
  const by = Map.groupBy(sentences.keys(), (at) => sentences[at]!.by)
  const only = argv.slice(2)
  console.log('who wrote it'.padEnd(20), 'lines', 'right', 'sure of', 'right of those')
  for (const [name, mine] of by) {
    if (only.length > 0 && !only.includes(name)) continue
    const own = new Set(mine)
    const learnt = learnFrom(
      examples.filter((_, at) => !own.has(at)),
      acts,
    )
    const told = [...own].map((at) => toldBy(learnt, examples[at]!))
    const sure = told.filter(({ score }) => score >= SURE)
    console.log(name.padEnd(20), own.size, share(told), (sure.length / told.length).toFixed(3), share(sure))
  }
})

function toldBy(learnt: ReturnType<typeof learnFrom>, { said, is, vector }: Example<Act>) {
  const likely = chances(learnt, vector, gramsIn(learnt.rows, said), OF_OTHERS)
  const score = Math.max(...likely)
  return { score, isRight: acts[likely.indexOf(score)] === is }
}
