import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { LENGTH } from '#adapters/language/local/acts/vectors.ts'
import { readLearnt } from '#adapters/language/local/learning/weights.ts'
import { acts, needsSaid, sentences } from '#content/acts.ts'

export const file = `${import.meta.dirname}/learnt.json`

/** What acts were learnt from is known by this: learnt from others, the weights are out of date. */
export const known = (): string => hash('sha256', JSON.stringify([acts, sentences, needsSaid, LENGTH])).slice(0, 16)

export const readActs = (json: string = readFileSync(file, 'utf8')) =>
  readLearnt(json, known(), 'content/acts or needs.yaml')
