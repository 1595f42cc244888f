import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const list = z.array(
  z.string().regex(/^[a-z0-9 ]+\*?$/, 'Expected small letters and spaces, and at most a star at the end'),
)

const File = z.strictObject({
  reviewedBy: z.string(),
  reviewedOn: z.iso.date().nullable(),
  everyCategoryNot: list,
  categories: z.array(
    z.strictObject({
      id: z.string(),
      tier: z.enum(['red-now', 'red', 'amber', 'watch']),
      quiet: z.boolean().default(false),
      phrases: list.min(1),
      not: list.default([]),
    }),
  ),
})

const file = File.parse(parse(readFileSync(`${import.meta.dirname}/risk/en.yaml`, 'utf8')))

/** One kind of danger, and how it is found in normalised text. */
export interface RiskCategory {
  readonly id: string
  readonly tier: z.infer<typeof File>['categories'][number]['tier']
  /** Flagged, and given no crisis reply: someone else may read what we send. */
  readonly quiet: boolean
  /** Finds each mention, wherever it stands. */
  readonly mentions: RegExp
  /** What is left out before the mentions are looked for. */
  readonly not: RegExp
}

/** Every category of danger, most urgent first in its file. */
export const riskCategories: readonly RiskCategory[] = file.categories.map(({ id, tier, quiet, phrases, not }) => ({
  ...{ id, tier, quiet },
  mentions: anyOf(phrases),
  not: anyOf([...not, ...file.everyCategoryNot]),
}))

/** Whole words in order, with a star for any ending. Nothing in it can go back and forth, so it takes linear time. */
function anyOf(phrases: readonly string[]): RegExp {
  const words = phrases.map((phrase) => phrase.replace('*', '[a-z]*'))
  return new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])`, 'g')
}
