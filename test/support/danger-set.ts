import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const lines = z.array(z.string()).min(1)
const judged = { danger: z.record(z.string(), lines), harmless: lines }
const File = z.strictObject({ core: lines, ...judged, since: z.strictObject(judged) })

/** Made-up lines to judge hearing by: what must never be missed, what is danger and of which kind, and what is none. */
export const dangerSet = File.parse(parse(readFileSync(`${import.meta.dirname}/../bot/danger-set.yaml`, 'utf8')))

/** Which half a line is in: A was developed against, B only judges. By chance, and the same for ever. */
export function halfOf(line: string): 'A' | 'B' {
  return createHash('sha256').update(line).digest()[0]! % 2 === 0 ? 'A' : 'B'
}
