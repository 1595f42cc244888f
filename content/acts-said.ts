import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { type Act, acts } from '#content/acts.ts'
import { needs } from '#content/needs.ts'
import { refusing, shapedIn } from '#content/yaml-list.ts'

const Sentences = z.array(z.string().trim().min(1)).min(1)
const Shape = z.partialRecord(z.enum(acts), Sentences)

/** What people said, what they did with it, and which file has it. */
export const sentences: readonly { readonly act: Act; readonly said: string; readonly by: string }[] = globSync(
  `${import.meta.dirname}/acts/*.yaml`,
)
  .sort()
  .flatMap((file) => {
    const by = basename(file, '.yaml')
    const shaped = shapedIn(readFileSync(file, 'utf8'), refusing(`acts/${by}.yaml`), Shape)
    return Object.entries(shaped).flatMap(([act, said]) => said.map((one) => ({ act: act as Act, said: one, by })))
  })

/** These are felt as often as they are needed. */
const felt = /^(?:mood|loneliness)$/

/** What needs.yaml has people say of what they need: one of two is enough to know the words of a need by. */
export const needsSaid: typeof sentences = needs
  .filter(({ id }) => !felt.test(id))
  .flatMap(({ phrases }) => phrases.en.filter((_, at) => at % 2 === 0))
  .map((said) => ({ act: 'need', said, by: 'needs' }))
