import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse, YAMLError } from 'yaml'
import { z } from 'zod'
import { BadUse } from '#bot/commands/command.ts'

const here = import.meta.dirname
/** Each set is named after what it judges, and who it is for. */
const sorts = {
  needs: /^needs-(?!none)/,
  meanings: /^meanings-/,
  places: /^places-/,
  times: /^times-/,
  search: /^search-/,
  'service-needs': /^service-needs-/,
} as const
type Sort = keyof typeof sorts

/** The file of a set, by a path or by its name alone. Where there is none, it is said which there are. */
export function setFile(named: string, sort: Sort): string {
  const found = [resolve(named), join(here, named), join(here, `${named}.yaml`)].find(isFile)
  if (found) return found
  const sets = readdirSync(here).filter((file) => file.endsWith('.yaml') && sorts[sort].test(file))
  throw new BadUse(
    `There is no set ${basename(named)}. There ${sets.length === 1 ? 'is' : 'are'} ${sets.join(', ')}, by name; any other by its path.`,
  )
}

/** What a set holds. One that holds something else is said to. */
export function readLines<Line extends z.ZodType>(file: string, line: Line): readonly z.infer<Line>[] {
  const { data, error } = z.array(line).safeParse(parsed(file))
  if (!error) return data
  const [first] = error.issues
  throw new BadUse(`${file} is a set of something else: ${first?.path.join('.') || 'all of it'}, ${first?.message}.`)
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error
    throw new BadUse(`${file} is no YAML that can be read.`)
  }
}
