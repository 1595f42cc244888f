import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { listIn, refusing } from '#content/yaml-list.ts'

const refuse: ReturnType<typeof refusing> = refusing('needs.yaml')

/** The id of every need, in the order in which needs.yaml tells of them. */
export const needIds = [
  'loneliness',
  'mood',
  'bereavement',
  'housing',
  'money',
  'food',
  'benefits',
  'work',
  'learning',
  'caring',
  'social-care',
  'health-condition',
  'healthy-living',
  'disability',
  'active',
  'addiction',
  'transport',
  'nature',
  'arts',
  'volunteering',
  'family',
  'newcomers',
  'digital',
  'rights',
  'safety',
] as const

const fewestPhrases = 60
const sentence = z.string().trim().min(1)
const phrases = z.array(sentence).min(fewestPhrases)
const lowerCase = sentence.refine(
  (words) => words === words.toLowerCase(),
  'Expected lower case, as terms are compared',
)

const Shape = z.strictObject({
  id: z.enum(needIds),
  name: z.object({ en: sentence }).catchall(sentence),
  phrases: z.object({ en: phrases }).catchall(phrases),
  includes: sentence,
  isNot: sentence,
  searchWith: z.array(z.enum(needIds)),
  terms: z.array(lowerCase).min(1),
  topics: z.array(z.string().regex(/^[a-z-]+$/, 'Expected small letters and hyphens')).min(1),
})

/** One thing that people come with: what we call it, how they put it, and what in a directory serves it. */
export type Need = Readonly<z.infer<typeof Shape>>

/** The needs that a text in the form of needs.yaml tells of; what is wrong with one is refused in a sentence. */
export function readNeeds(yaml: string): readonly Need[] {
  const found = listIn(yaml, refuse, 'needs').map(checked)
  const astray = Math.max(needIds.length, found.length)
  for (let at = 0; at < astray; at++) {
    const [is, expected] = [found[at]?.id ?? 'nothing', needIds[at] ?? 'nothing']
    if (is !== expected) refuse(`need ${at + 1}`, `is ${is}, expected ${expected}, as in content/needs.ts`)
  }
  return found
}

function checked(entry: unknown, at: number): Need {
  const { data, error } = Shape.safeParse(entry)
  if (data && !data.searchWith.includes(data.id)) return data
  if (data) refuse(data.id, 'is searched with itself, expected other needs only')
  const { path, message } = error!.issues[0]!
  refuse(String((entry as { id?: unknown } | null)?.id ?? `need ${at + 1}`), `${path.join('.') || 'entry'}: ${message}`)
}

/** Every need that people come with. */
export const needs = readNeeds(readFileSync(`${import.meta.dirname}/needs.yaml`, 'utf8'))

/** What we call a need in the middle of a sentence. Throws for what is no need. */
export function needName(id: string): string {
  const need = needs.find((one) => one.id === id)
  return need?.name.en ?? refuse(id, `is not a need, expected one of ${needIds.join(', ')}`)
}
