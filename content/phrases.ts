import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { refusing, shapedIn } from '#content/yaml-list.ts'

const list = z.array(z.string()).min(1)
const Commands = z.strictObject({
  person: list,
  help: list,
  back: list,
  stop: list,
  start: list,
  startAgain: list,
  myReferral: list,
  complain: list,
  language: list,
  erase: list,
  myData: list,
})

const Phrases = z.strictObject({
  emoji: z.record(z.string(), z.string()),
  shortForms: z.record(z.string(), z.string()),
  politeness: list,
  wanting: list,
  stopWords: list,
  stopWordsInCapitals: list,
  commands: Commands,
  puttingRight: list,
  denying: list,
  denials: list,
  denialsOutright: list,
  lacking: list,
  besideDenied: list,
  conditions: z.array(z.strictObject({ record: list, said: z.array(z.string()) })),
  choices: z.record(z.string(), list),
  safeHere: z.strictObject({
    yes: list,
    said: list,
    outright: list,
    alone: list,
    notTheirs: list,
    besides: list,
    no: list,
    reads: list,
    doubts: list,
  }),
  fillers: list,
  begins: z.record(z.string(), list),
  afterNumber: list,
  numbers: z.array(list),
})

/** How people type, in English: short forms, commands, and ways to choose. What is wrong in its file is refused as it loads. */
export const phrases = shapedIn(
  readFileSync(`${import.meta.dirname}/phrases/en.yaml`, 'utf8'),
  refusing('phrases/en.yaml'),
  Phrases,
)

export const commands = Object.entries(phrases.commands) as [keyof z.infer<typeof Commands>, readonly string[]][]
