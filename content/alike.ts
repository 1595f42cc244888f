import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const lowerCase = z.string().regex(/^[a-z0-9 ]+$/, 'Expected small letters, without apostrophes')
const Families = z.record(z.string().regex(/^[a-z-]+$/), z.array(lowerCase).min(2))

/** Families of words that tell much the same of what someone needs. What is wrong in its file is refused as it loads. */
export const alike: Readonly<Record<string, readonly string[]>> = Families.parse(
  parse(readFileSync(`${import.meta.dirname}/alike.yaml`, 'utf8')),
)
