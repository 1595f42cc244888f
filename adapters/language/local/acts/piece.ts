import { isBorneOut } from '#adapters/language/local/acts/borne-out.ts'
import type { Done } from '#adapters/language/local/acts/done.ts'
import type { Act } from '#content/acts.ts'

/** As sure as this, a piece does what learning says, whatever the lists have. */
const CLEAR = 0.85
/** So many words tell enough to be learnt from. */
const FEWEST_WORDS = 3

/** What leads away from all that was being talked of must be surer. */
const leadsAway: ReadonlySet<Act> = new Set<Act>(['complain', 'deleting', 'stopTexting'])
export const CERTAIN = 0.93

export const isTold = ({ words }: Done) => words.split(/\s+/).length >= FEWEST_WORDS
/** Nothing comes of a feeling, or of something good, but that it is heard. */
const onlyHeard: ReadonlySet<Act> = new Set<Act>(['feels', 'bright'])
const FELT = 0.6

const sureOf = (act: Act) => (leadsAway.has(act) ? CERTAIN : onlyHeard.has(act) ? FELT : CLEAR)
export const isClear = (piece: Done) => piece.score >= sureOf(piece.act) && isTold(piece) && isBorneOut(piece)
export const sum = (some: readonly Act[], { chance }: Done) => some.reduce((all, act) => all + chance(act), 0)
/** How likely it is, at the most, that a piece does one of these. */
export const likeliest = (done: readonly Done[], some: readonly Act[]) =>
  Math.max(0, ...done.map((piece) => sum(some, piece)))
