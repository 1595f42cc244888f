import { z } from 'zod'
import { lately } from '#content/lately.ts'
import { needIds } from '#content/needs.ts'
import { normalise } from '#content/normalise.ts'
import { stem } from '#content/stem.ts'
import { type Sought, seeker, type Way, wordsOfWay } from '#content/way.ts'
import { checkedFile, puttingRight, textOf, wayOf, wordsOf } from '#content/ways-words.ts'

const list = z.array(z.coerce.string()).default([])
const Entry = z.strictObject({
  need: z.enum(needIds),
  also: z.array(z.enum(needIds)).default([]),
  both: list,
  said: list,
  written: list,
  near: list,
  not: list,
  unsaid: list,
  instead: list,
  nearest: z.boolean().default(false),
  called: z.string().optional(),
})
const Shape = z.record(z.string().regex(/^[a-z0-9-]+$/, 'Expected small letters and hyphens'), Entry)
const Known = z.array(
  z.strictObject({ name: list, does: list, brand: z.boolean().default(false), anywhere: z.boolean().default(false) }),
)

/** What something is asked for, and a place is there for: `thing` by its own name, `trouble` met in several ways, `condition`. */
export interface Subject {
  readonly id: string
  readonly kind: 'thing' | 'trouble' | 'condition'
  readonly need: (typeof needIds)[number]
  /** Every need that it may be asked for with, that one first. */
  readonly needs: readonly (typeof needIds)[number][]
  /** What will do as well, though less. */
  readonly near: readonly string[]
  /** What is not meant where somebody speaks of this: who lost a baby is looking for no antenatal class. */
  readonly instead: readonly string[]
  /** Each place of it has an area of its own: whoever is not near one belongs to another. */
  readonly nearest: boolean
}

/** A subject that stands in a text, by the numbers of its first word and of the one after its last. */
export interface InText {
  readonly id: string
  readonly at: number
  readonly end: number
  /** Whether it stands there by its own name, and not by what somebody tells. */
  readonly plainly: boolean
}

interface Named {
  readonly id: string
  readonly way: Way
  readonly not: boolean
}

const files = { thing: 'things', trouble: 'troubles', condition: 'conditions' } as const
const read = (Object.keys(files) as (keyof typeof files)[]).flatMap((kind) => {
  const file = `subjects/${files[kind]}.yaml`
  return Object.entries(checkedFile(Shape, file, textOf(file))).map(([id, entry]) => ({ id, kind, file, ...entry }))
})

/** Whether a condition is called an illness or a disability is for nobody to guess. */
const ofAnyCondition = ['health-condition', 'disability'] as const

/** Every subject by its id. */
export const subjects: ReadonlyMap<string, Subject> = new Map(
  read.map(({ id, kind, need, also, near, instead, nearest }) => [
    id,
    { id, kind, need, needs: [need, ...also, ...(kind === 'condition' ? ofAnyCondition : [])], near, instead, nearest },
  ]),
)

const called = new Map(read.flatMap(({ id, called }) => (called ? [[id, called] as const] : [])))
const knownFile = 'subjects/known.yaml'
const known = checkedFile(Known, knownFile, textOf(knownFile))
for (const { near, instead, file } of read)
  for (const id of [...near, ...instead])
    if (!subjects.has(id)) throw new TypeError(`${file}: there is no subject ${id}`)
for (const { does } of known)
  for (const id of does) if (!subjects.has(id)) throw new TypeError(`${knownFile}: there is no subject ${id}`)

const generalFile = 'subjects/general.yaml'
const general = checkedFile(z.record(z.enum(needIds), list), generalFile, textOf(generalFile))
for (const id of Object.values(general).flat())
  if (!subjects.has(id)) throw new TypeError(`${generalFile}: there is no subject ${id}`)

const termsFile = 'subjects/terms.yaml'
const NOTHING = 'nothing'
const terms = new Map<string, readonly string[]>()
for (const [id, called] of Object.entries(checkedFile(z.record(z.string(), list), termsFile, textOf(termsFile)))) {
  if (id !== NOTHING && !subjects.has(id)) throw new TypeError(`${termsFile}: there is no subject ${id}`)
  for (const term of called.map(normalise)) terms.set(term, id === NOTHING ? [] : [...(terms.get(term) ?? []), id])
}

/** How people put each subject, by its names and besides, in the notation of phrases/ways.yaml. */
export const waysSaid: readonly { readonly id: string; readonly ways: readonly string[] }[] = read.map(
  ({ id, both, said }) => ({ id, ways: [...both, ...said] }),
)

/** What helps with a need of which somebody names nothing in particular, best first. */
export const generalFor = (need: (typeof needIds)[number]): readonly string[] => general[need]

const stemmed = (written: string, file: string) =>
  wayOf(
    written.replaceAll(/[a-z0-9]+/g, (word) => stem(squeeze(word))),
    file,
  )
/** `a <> b` is a before b or after it, with as much between them as `....` lets through. */
function inEitherOrder(written: string): readonly string[] {
  const [first, second] = written.split(' <> ')
  return second ? [`${first} .... ${second}`, `${second} .... ${first}`] : [written]
}
const squeeze = (word: string) => wordsOf(word).join('_')
const names = (which: 'said' | 'written') =>
  read.flatMap(({ id, both, not, unsaid, file, ...entry }): Named[] => [
    ...[...both, ...entry[which]].flatMap(inEitherOrder).map((way) => ({ id, way: stemmed(way, file), not: false })),
    ...(which === 'written' ? not : unsaid).map((way) => ({ id, way: stemmed(way, file), not: true })),
  ])
const spoken = names('said').map(({ way }) => way)
const rightly = puttingRight(spoken)
const ours = new Set(spoken.flatMap(wordsOfWay))
const [said, written] = [seeker(names('said')), seeker(names('written'))]
const organisations = seeker(
  known.flatMap(({ name, ...does }) => name.map((way) => ({ way: stemmed(way, knownFile), named: name[0]!, ...does }))),
)

/** What a subject, or a group of people, is called in the middle of a sentence. */
export const subjectName = (id: string): string => called.get(id) ?? id.replaceAll('-', ' ')

/** The words of a text as subjects are looked for in it. */
export const stemsOf = lately((text): readonly string[] => text.split(/\s+/).flatMap(stemsIn))

/** The stems of what stands between two blanks: a directory holds the same few words again and again. */
function stemsIn(written: string): readonly string[] {
  const before = stemsKnown.get(written)
  if (before) return before
  if (stemsKnown.size >= MOST_KNOWN) stemsKnown.clear()
  const stems = wordsOf(written).filter(Boolean).map(stem)
  stemsKnown.set(written, stems)
  return stems
}
const stemsKnown = new Map<string, readonly string[]>()
const MOST_KNOWN = 50_000

/** The same of what somebody typed: a slip in a long word is put right, where it is no word of ours. */
export const stemsTyped = (text: string): readonly string[] =>
  wordsOf(text).map((word) => (ours.has(stem(word)) ? stem(word) : stem(rightly(word))))

/** What somebody speaks of in these words. Who says table tennis does not speak of tennis. */
export function spokenOf(words: readonly string[]): readonly InText[] {
  const all = without(said(words))
  const named = all.filter(({ plainly }) => plainly)
  const isPart = ({ id, at, end, plainly }: InText) =>
    plainly &&
    subjects.get(id)!.kind === 'thing' &&
    named.some((other) => other.id !== id && other.at <= at && end <= other.end && other.end - other.at > end - at)
  return all.filter((one) => !isPart(one))
}

/** What a record writes of in these words. */
export function writtenOf(words: readonly string[]): readonly InText[] {
  const before = lastWritten.get(words)
  if (before) return before
  const found = without(written(words))
  lastWritten.set(words, found)
  return found
}
const lastWritten = new WeakMap<readonly string[], readonly InText[]>()

/** What a term of a taxonomy stands for: what terms.yaml says, or else its words. */
export const subjectsOfTerm = (term: string): readonly string[] =>
  terms.get(normalise(term)) ?? [...new Set(writtenOf(stemsOf(term)).map(({ id }) => id))]

/** What a name takes back of all that its record writes: a sub-aqua club is no place to swim. */
export const takenBackIn = (words: readonly string[]): readonly string[] =>
  written(words).flatMap(({ what }) => (what.not ? what.id : []))

/** What an organisation that is named in these words does wherever it is. */
export const knownFor = (words: readonly string[]): readonly string[] =>
  organisations(words).flatMap(({ what }) => what.does)

/** The well-known organisation that is named in these words, by the first way to write it. */
export const brandIn = (words: readonly string[]): string | null =>
  organisations(words).find(({ what }) => what.brand)?.what.named ?? null

/** Whether an organisation that is named in these words answers by telephone, wherever somebody is. */
export const isAnywhere = (words: readonly string[]): boolean => organisations(words).some(({ what }) => what.anywhere)

/** What is not within words that take it back. */
function without(all: readonly Sought<Named>[]): readonly InText[] {
  const not = all.filter(({ what }) => what.not)
  const within = (one: Sought<Named>) =>
    not.some(({ what, at, end }) => what.id === one.what.id && at <= one.at && one.end <= end)
  return all
    .filter((one) => !one.what.not && !within(one))
    .map(({ what, at, end }) => ({ id: what.id, at, end, plainly: what.way.length === 1 }))
}
