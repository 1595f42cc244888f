import { readFileSync } from 'node:fs'
import { meaningsOf } from '#adapters/language/local/learning/meanings.ts'
import { type Learnt, readLearnt } from '#adapters/language/local/sought/kept.ts'
import { labels, NOTHING, ofNeed } from '#adapters/language/local/sought/labels.ts'
import { chancesOf, signsOf } from '#adapters/language/local/sought/signs.ts'
import { lately } from '#content/lately.ts'
import { needIds } from '#content/needs.ts'
import { subjects } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'

/** How likely it is that somebody looks for each subject, or for something of each need, from 0 to 1: with nothing, together 1. */
export interface Sought {
  readonly subjects: ReadonlyMap<string, number>
  /** Of a need, with all subjects of it. */
  readonly needs: ReadonlyMap<Need, number>
  readonly nothing: number
}

let learnt: Learnt | null = null

/** What somebody looks for who says this, as content/subjects/said teaches it. Where they are is no part of it. */
export const soughtIn = lately(sought)

async function sought(text: string): Promise<Sought> {
  learnt ??= readLearnt(readFileSync(`${import.meta.dirname}/learnt.json`, 'utf8'))
  const [meant] = await meaningsOf([text])
  const likely = chancesOf(learnt, signsOf(learnt, text, meant!), labels.length)
  const chance = new Map(labels.map((label, at) => [label, likely[at]!]))
  const needs = new Map(needIds.map((id) => [id, chance.get(ofNeed(id))!]))
  const ofSubjects = new Map([...subjects.keys()].map((id) => [id, chance.get(id)!]))
  for (const [id, { need }] of subjects) needs.set(need, needs.get(need)! + chance.get(id)!)
  return { subjects: ofSubjects, needs, nothing: chance.get(NOTHING)! }
}

/** The same of subjects alone, as a directory asks. */
export const lookedFor = async (words: string): Promise<ReadonlyMap<string, number>> => (await soughtIn(words)).subjects
