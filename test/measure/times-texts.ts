import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

/** Where the texts are: they may not be kept with us, so that a set says only where each stands. */
export const data = resolve(import.meta.dirname, '../../../shared/data')

const day = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])
const clock = z.string().nullable()

/** One text of a set: where it stands, from which letter of its field to which, and what a careful reader is sure of. */
export const Label = z.strictObject({
  ...{ file: z.string(), id: z.string(), field: z.string(), at: z.tuple([z.number(), z.number()]), sure: z.boolean() },
  times: z.array(
    z.strictObject({ days: z.array(day), from: clock, to: clock, freq: z.string(), ordinal: z.number().optional() }),
  ),
})
export type Label = z.infer<typeof Label>

/** The text that a label is of, or undefined where its file, record or field is not there. */
export function textOf({ file, id, field, at }: Pick<Label, 'file' | 'id' | 'field' | 'at'>): string | undefined {
  return fieldOf(file, id, field)?.slice(...at)
}

/** The whole field of a record. `row-7` is the seventh of a file whose records have no id. */
export function fieldOf(file: string, id: string, field: string): string | undefined {
  const records = recordsOf(file)
  const row = /^row-(\d+)$/.exec(id)?.[1]
  const found = row
    ? [records[Number(row) - 1]]
    : records.filter((one) => [one.id, one.key, one.service_id].includes(id))
  return found.map((one) => at(one, field)).find((text) => typeof text === 'string')
}

type Fields = Readonly<Record<string, unknown>>
const read = new Map<string, readonly Fields[]>()

function recordsOf(file: string): readonly Fields[] {
  const path = resolve(data, file)
  if (!read.has(path)) read.set(path, existsSync(path) ? parsed(path) : [])
  return read.get(path)!
}

function parsed(path: string): readonly Fields[] {
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('.csv')) return rowsOf(text)
  const json = JSON.parse(text)
  return Array.isArray(json) ? json : [json, ...(json.contents ?? [])]
}

function rowsOf(csv: string): readonly Fields[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end !== ',') rows.push([])
  }
  const [head, ...records] = rows
  return records.map((record) => Object.fromEntries(head!.map((name, column) => [name, record[column]])))
}

/** `schedules[0].description` */
function at(record: unknown, field: string): unknown {
  return field.split(/[.[\]]+/).reduce<unknown>((within, name) => (within as Fields | undefined)?.[name], record)
}
