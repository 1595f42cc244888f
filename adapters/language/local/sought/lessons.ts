import { hash } from 'node:crypto'
import { besidesPlace } from '#adapters/language/local/besides-place.ts'
import { placeIn } from '#adapters/language/local/place.ts'
import { type Label, labels, NOTHING, ofNeed } from '#adapters/language/local/sought/labels.ts'
import { spokenOut } from '#adapters/language/local/sought/spoken-out.ts'
import type { Act } from '#content/acts.ts'
import { sentences } from '#content/acts-said.ts'
import { readArea } from '#content/areas.ts'
import { needs } from '#content/needs.ts'
import { waysSaid } from '#content/subjects.ts'
import { subjectsSaid } from '#content/subjects-said.ts'

/** A text, what somebody looks for who says it, and how much it is to be learnt from: 1 for what people say. */
export interface Lesson {
  readonly said: string
  readonly is: Label
  readonly weight: number
}

/** How much our own lists teach beside people. */
const LISTED = 0.5
/** One line of so many of those that tell of nothing is enough to know them by. */
const ONE_IN = 3
/** These may tell of something that is looked for as well, or are about it. */
const mayTell: ReadonlySet<Act> = new Set<Act>([
  ...(['need', 'seeks', 'story', 'feels', 'corrects', 'talk', 'place.no', 'more', 'about'] as const),
  ...(['whoFor', 'tried', 'outcome', 'where'] as const),
])

const place = placeIn(readArea('thornshire'))
/** Where somebody is tells nothing of what they look for. */
const anywhere = (said: string) => besidesPlace(said, place(said))

/** All that is learnt from. */
export const lessons = (): readonly Lesson[] => [
  ...subjectsSaid.map(({ said, subject }) => ({ said: anywhere(said), is: subject, weight: 1 })),
  ...needs.flatMap(({ id, phrases }) => phrases.en.map((said) => ({ said, is: ofNeed(id), weight: 1 }))),
  ...needs.flatMap(({ id, name, terms }) =>
    [name.en, ...terms].map((said) => ({ said, is: ofNeed(id), weight: LISTED })),
  ),
  ...waysSaid.flatMap(({ id, ways }) => spokenOut(ways).map((said) => ({ said, is: id, weight: LISTED }))),
  ...sentences
    .filter(({ act }, at) => !mayTell.has(act) && at % ONE_IN === 0)
    .map(({ said }) => ({ said: anywhere(said), is: NOTHING, weight: 1 })),
]

/** What was learnt from is known by this: learnt from others, the weights are out of date. */
export const known = (): string => hash('sha256', JSON.stringify([labels, lessons()])).slice(0, 16)
