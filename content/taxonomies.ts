import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { needIds } from '#content/needs.ts'
import { refusing, shapedIn } from '#content/yaml-list.ts'

type Need = (typeof needIds)[number]
const file = 'taxonomies/airs.yaml'
const beginning = z.string().regex(/^[A-XZ][A-Z]?(?:-\d{4}(?:\.\d{4}(?:-\d{3})?)?)?$/, 'Expected how a code begins')
const airs: ReadonlyMap<string, readonly Need[]> = new Map(
  Object.entries(
    shapedIn(
      readFileSync(`${import.meta.dirname}/${file}`, 'utf8'),
      refusing(file),
      z.record(beginning, z.array(z.enum(needIds))),
    ),
  ),
)

const isCode = /^[A-Z]{2}(?:-\d{4}(?:\.\d{4}(?:-\d{3}(?:\.\d{2})?)?)?)?$/

/** The needs that a code of a taxonomy serves, none where it serves none of ours; null where nothing is known of it. */
export function needsOfCode(code: string): readonly Need[] | null {
  if (!isCode.test(code)) return null
  for (let end = code.length; end > 0; end--) {
    const needs = airs.get(code.slice(0, end))
    if (needs) return needs
  }
  return null
}
