import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Phrase } from '#content/risk-phrases.ts'
import { byFirstWord, readPhrases, squeezed } from '#content/risk-phrases.ts'
import { refusing, shapedIn } from '#content/yaml-list.ts'

const list = z.array(z.string())

const File = z.strictObject({
  reviewedBy: z.string(),
  reviewedOn: z.iso.date().nullable(),
  families: z.record(z.string(), z.array(z.coerce.string()).min(1)),
  sameAs: z.record(z.string(), z.string()),
  forgiven: list,
  everyCategoryNot: list,
  categories: z
    .array(
      z.strictObject({
        id: z.string(),
        tier: z.enum(['red-now', 'red', 'amber', 'watch']),
        quiet: z.boolean().default(false),
        phrases: list.min(1),
        not: list.default([]),
      }),
    )
    .max(30, 'Expected no more categories than there are bits in a number'),
})

const file = shapedIn(readFileSync(`${import.meta.dirname}/risk/en.yaml`, 'utf8'), refusing('risk/en.yaml'), File)

/** One kind of danger. */
export interface RiskCategory {
  readonly id: string
  readonly tier: z.infer<typeof File>['categories'][number]['tier']
  /** Flagged, and given no crisis reply: someone else may read what we send. */
  readonly quiet: boolean
}

/** A phrase that speaks of danger, or takes it back. The categories are bits: the first is 1, the second 2, the third 4. */
export interface Mention {
  readonly phrase: Phrase
  readonly categories: number
}

/** Every category of danger, most urgent first in its file. */
export const riskCategories: readonly RiskCategory[] = file.categories.map(({ id, tier, quiet }) => ({
  id,
  tier,
  quiet,
}))

const sameAs = new Map(Object.entries(file.sameAs).map(([words, others]) => [squeezed(words), squeezed(others)]))
const anySame = new RegExp(`(?<![a-z])(?:${[...sameAs.keys()].join('|')})`, 'g')
const taken = (text: string) => squeezed(text).replaceAll(anySame, (words) => sameAs.get(words)!)

/** The words of a normalised text, as danger compares them: `killl` is `kil`, `my self` is `myself`, `suicidl` is `suicidal`. */
export const comparable = (said: string): readonly string[] => taken(said).split(' ').map(putRight)

const families = Object.fromEntries(Object.entries(file.families).map(([name, words]) => [squeezed(name), words]))

const every = 2 ** file.categories.length - 1
const mentions = (phrases: readonly string[], categories: number): Mention[] =>
  phrases.flatMap((phrase) => readPhrases(taken(phrase), families)).map((phrase) => ({ phrase, categories }))

const danger = file.categories.flatMap(({ phrases }, at) => mentions(phrases, 2 ** at))
const backs = file.categories.flatMap(({ not }, at) => mentions(not, 2 ** at))

/** What speaks of danger, by its first word. */
export const speaksOfDanger = byFirstWord(danger)

/** What takes it back, by its first word. */
export const takesItBack = byFirstWord([...mentions(file.everyCategoryNot, every), ...backs])

const slips = new Map(file.forgiven.flatMap((word) => slipsOf(squeezed(word)).map((slip) => [slip, squeezed(word)])))
// A word that a phrase asks for is itself, and no slip for another.
for (const { phrase } of [...danger, ...backs])
  for (const { words } of phrase) for (const word of words) slips.delete(word)

/** `d1e` is `die`, and one slip in a forgiven word is put right. */
function putRight(word: string): string {
  const letters = inLetters.test(word) ? word.replaceAll(/[01345]/g, (digit) => 'oi-eas'[Number(digit)]!) : word
  return slips.get(letters) ?? letters
}

const inLetters = /[a-z][01345][a-z]/

/** One letter left out, two swapped, or one vowel for another: the slips that make no other word of a long one. */
function slipsOf(word: string): string[] {
  const letters = [...word]
  return letters.flatMap((letter, at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
    ...('aeiou'.includes(letter) ? [...'aeiou'].map((vowel) => word.slice(0, at) + vowel + word.slice(at + 1)) : []),
  ])
}
