import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { lately } from '#content/lately.ts'
import { needs } from '#content/needs.ts'
import { normalise } from '#content/normalise.ts'
import { squeezed } from '#content/risk-phrases.ts'
import { sameButForSlips } from '#content/slips.ts'
import type { Way } from '#content/way.ts'
import { readWay, wordsOfWay } from '#content/way.ts'
import { refusing } from '#content/yaml-list.ts'

/** A slip is forgiven in words as long as this, whose first letter is right. */
const SHORTEST_FORGIVEN = 6

/** A word that stands in fewer phrases than this may be somebody's name. */
const OFTEN = 4

export const waysList = z.array(z.coerce.string()).default([])
const Shared = z.strictObject({
  families: z.record(z.string(), waysList),
  sameAs: z.record(z.string(), z.coerce.string()),
  noSlips: waysList,
  fillers: waysList,
})
const sharedFile = 'phrases/ways.yaml'
const shared = checkedFile(Shared, sharedFile, textOf(sharedFile))
const sameAs = new Map(Object.entries(shared.sameAs))
/** The words of a text as ways are compared with them: normalised, txt-speak written out, a doubled letter one. */
export const wordsOf = lately((text): readonly string[] => {
  const words = normalise(text).split(' ')
  return squeezed(words.map((word) => sameAs.get(word) ?? word).join(' ')).split(' ')
})

const ordinary = wordsIn([...needs.flatMap(({ phrases }) => phrases.en), ...shared.noSlips])
const often = commonIn(needs.flatMap(({ phrases }) => phrases.en))

/** Whether a word is one that people often use to tell of something, as far as the phrases here go. A name stands in few. */
export const isOrdinary = (word: string): boolean => wordsOf(word).some((one) => often.has(one))

/** Said around what is meant, and no part of it. */
export const fillers: readonly Way[] = shared.fillers.map((way) => wayOf(way, sharedFile))

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(wordsOf))
}

function commonIn(texts: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const text of texts) for (const word of new Set(wordsOf(text))) times.set(word, (times.get(word) ?? 0) + 1)
  return new Set([...times].flatMap(([word, often]) => (often >= OFTEN ? [word] : [])))
}

/** A file of content by its name, as it stands. */
export function textOf(file: string): string {
  return readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
}

/** What a text in YAML holds, in this shape. What is wrong in it is refused in a sentence. */
export function checkedFile<T>(shape: z.ZodType<T>, file: string, yaml: string): T {
  const document = parseDocument(yaml)
  if (document.errors[0]) refusing(file)('not YAML', document.errors[0].message)
  const { data, error } = shape.safeParse(document.toJS())
  if (data !== undefined) return data
  const { path, message } = error!.issues[0]!
  return refusing(file)(path.join('.') || 'the whole file', message)
}

/** What is written as one way in the notation that phrases/ways.yaml explains. What is not in it is refused in a sentence. */
export function wayOf(written: string, file: string): Way {
  try {
    return readWay(written.replaceAll(/<(\w+)>/g, (as, name: string) => shared.families[name]?.join('|') ?? as))
  } catch (error) {
    return refusing(file)(`"${written}"`, (error as Error).message)
  }
}

/** Puts one slip right in a long word that is none of ours, where it is near one that these ways ask for. */
export function puttingRight(ways: readonly Way[]): (word: string) => string {
  const asked = new Set(ways.flatMap(wordsOfWay))
  const long = Map.groupBy(
    [...asked].filter((word) => word.length >= SHORTEST_FORGIVEN),
    (word) => word[0]!,
  )
  return (word) => {
    if (word.length < SHORTEST_FORGIVEN - 1 || asked.has(word) || ordinary.has(word)) return word
    return long.get(word[0]!)?.find((other) => sameButForSlips(other, word)) ?? word
  }
}
