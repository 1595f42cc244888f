import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { LENGTH } from '#adapters/language/local/acts/vectors.ts'
import { readLearnt } from '#adapters/language/local/learning/weights.ts'
import type { Told } from '#adapters/language/local/lessons.ts'
import { type Act, sentences } from '#content/acts.ts'
import { needs } from '#content/needs.ts'
import { smallTalk } from '#content/small-talk.ts'

export const told: readonly Told[] = [...needs.map(({ id }) => id), 'nothing']

/** What people say to us and of us, and that tells of no need however it sounds. */
const needless: ReadonlySet<Act> = new Set<Act>([
  ...(['noCall', 'angry', 'complain', 'gotIt', 'howLong', 'cancel', 'refuses', 'agrees', 'thanks', 'bye'] as const),
  ...(['greets', 'filler', 'sorry', 'plain', 'robot', 'areYouThere', 'hours', 'whoSees', 'bright', 'story'] as const),
  ...(['outcome', 'unsure', 'place.yes', 'corrects', 'safe', 'ourNumber', 'reach'] as const),
])
const ONE_OF = 2

/** What people say of each need, and what tells of none. */
export const lessons: readonly { readonly said: string; readonly is: Told }[] = [
  ...needs.flatMap(({ id, phrases }) => phrases.en.map((said) => ({ said, is: id as Told }))),
  ...smallTalk.map((said) => ({ said, is: 'nothing' as const })),
  ...sentences
    .filter(({ act }) => needless.has(act))
    .filter((_, at) => at % ONE_OF === 0)
    .map(({ said }) => ({ said, is: 'nothing' as const })),
]

export const file = `${import.meta.dirname}/learnt.json`

/** What needs were learnt from is known by this: learnt from others, the weights are out of date. */
export const known = (): string => hash('sha256', JSON.stringify([lessons, LENGTH])).slice(0, 16)

export const readNeeds = () =>
  readLearnt(readFileSync(file, 'utf8'), known(), 'content/needs.yaml, small-talk.yaml or acts')
