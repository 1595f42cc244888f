import type { Example } from '#adapters/language/local/classifier.ts'
import { needs } from '#content/needs.ts'
import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'
import { smallTalk } from '#content/small-talk.ts'
import type { Need } from '#dialogs/memory.ts'

/** What a text may tell of: a need, or nothing that anyone needs. */
export type Told = Need | 'nothing'

/** What we say of a need ourselves teaches less than what people say. */
const OURS = 0.5

/** Every phrase of needs.yaml, as it is compared, and its need. */
export const exactly: ReadonlyMap<string, Need> = new Map(
  needs.flatMap(({ id, phrases }) => phrases.en.map((text) => [normalise(text), id] as const)),
)

const nothing = [...smallTalk, ...Object.values(phrases.choices).flat()].filter((text) => !exactly.has(normalise(text)))

/** All that the needs are learnt from: people's phrases, our own words for them, and what tells of nothing. */
export const lessons: readonly Example<Told>[] = [
  ...needs.flatMap(({ id, phrases }) => phrases.en.map((text) => lesson(text, id, 1))),
  ...needs.flatMap(({ id, name, terms, includes }) =>
    [name.en, ...terms, ...includes.split(/[,;.]/)].map((text) => lesson(text, id, OURS)),
  ),
  ...nothing.map((text) => lesson(text, 'nothing', 1)),
]

function lesson(text: string, label: Told, weight: number): Example<Told> {
  return { text, label, weight }
}
