import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { importFailed } from '#adapters/directories/feeds/feed.ts'

/** What a spreadsheet may tell of a service, in the words of its mapping file. */
export const told = [
  ...['id', 'name', 'description', 'provider', 'kind', 'address', 'town', 'postcode', 'latitude', 'longitude'],
  ...['area', 'phone', 'email', 'web', 'when', 'cost', 'how to join', 'who for', 'youngest', 'oldest', 'status'],
  ...['last checked', 'access', 'languages'],
] as const
export type Told = (typeof told)[number]

const Field = z.enum(told)
const Names = z.union([z.string(), z.number().transform(String)])

const Mapping = z.strictObject({
  /** Which column tells it; or which, one after the other. */
  columns: z.partialRecord(Field, z.union([Names.transform((one) => [one]), z.array(Names)])),
  /** What is so of every row. */
  always: z
    .partialRecord(Field, z.union([Names, z.date().transform((date) => date.toISOString().slice(0, 10))]))
    .default({}),
  /** Only the rows of which these columns say this. */
  only: z.record(z.string(), Names).default({}),
})
export type Mapping = z.infer<typeof Mapping>

/** Reads which column of a spreadsheet tells what. IMPORT_FAILED says what is wrong in it. */
export function readMapping(path: string, columns: readonly string[]): Mapping {
  const { data, error } = Mapping.safeParse(parsed(path))
  if (error) {
    const [{ path: where, message }] = error.issues as [z.core.$ZodIssue]
    throw importFailed(
      `${path}: ${where.join(', ') || 'the file'}: ${message}. What can be told is ${told.join(', ')}.`,
    )
  }
  const named = [...Object.values(data.columns).flat(), ...Object.keys(data.only)]
  const unknown = named.find((name) => !columns.includes(name))
  if (unknown !== undefined)
    throw importFailed(`${path}: the spreadsheet has no column ${unknown}. Its columns are ${columns.join(', ')}.`)
  if (!data.columns.name) throw importFailed(`${path} does not say which column tells the name: columns: name.`)
  return data
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw importFailed(`${path} cannot be read as YAML (${(cause as Error).message.split('\n')[0]}).`, cause)
  }
}

/** A mapping file to begin from, for who has none. */
export function exampleFor(columns: readonly string[]): string {
  const guess = (field: Told) => columns.find((name) => name.toLowerCase() === field) ?? columns[0]
  return `columns:\n  name: ${guess('name')}\n  postcode: ${guess('postcode')}`
}
