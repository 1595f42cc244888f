import type { Said } from '#adapters/language/local/place-said.ts'
import { placeWords } from '#content/place-words.ts'
import type { Fitting } from '#dialogs/memory.ts'

/** A place that was spoken of, in these words, and how exactly it tells where someone is. */
export interface Spoken {
  readonly place: Fitting
  readonly from: number
  readonly to: number
  readonly exact: number
}

/** What is said of a place makes it likelier or less, beside how exactly it tells. */
const HERE = 5
const NEARBY = -1
const ASIDE = -20
/** Ranked lower than this, it is only said of something else. */
const PASSING = -5
/** More places than anyone speaks of. */
const MOST = 12
/** How far before a place is looked, in words. */
const FAR = 8

const anyOf = (list: readonly string[]) => `(?:${list.join('|')})`
const led = `(?: ${anyOf(placeWords.goneBetween)})* $`
const gone = new RegExp(` ${anyOf(placeWords.gone)}${led}`)
const goneAfter = new RegExp(`^ ${anyOf(placeWords.goneAfter)} `)
const aside = new RegExp(` ${anyOf(placeWords.aside)} `)
const here = new RegExp(` ${anyOf(placeWords.here)}${led}`)
const hereAfter = new RegExp(`^ ${anyOf(placeWords.hereAfter)} $`)
/** They look for something there. */
const seeking =
  /\b(?:any|anything|anywhere|something|somewhere|someone|is there|are there|what about|how about|looking|nearer|closer)\b/
const alsoGone = new Set(placeWords.alsoGone)
const nearby = new RegExp(` ${anyOf(placeWords.nearby)}(?: the)? $`)
const correcting = new RegExp(` ${anyOf(placeWords.correcting)} `)

/** Of the places spoken of, the one where someone is now, or the one that tells it most exactly: aside, where it is said of something else. */
export function whereNow(said: Said, spoken: readonly Spoken[]): Fitting | null {
  let best: { place: Fitting; rank: number; isAside: boolean } | null = null
  let wasGone = false
  for (const [at, one] of spoken.slice(0, MOST).entries()) {
    const last = spoken[at - 1]
    const before = said.before(one.from, Math.min(FAR, one.from - (last?.to ?? 0)))
    const after = said.after(one.to)
    wasGone = gone.test(before) || goneAfter.test(after) || (wasGone && alsoGone.has(before.trim()))
    if (wasGone) continue
    const next = spoken[at + 1]
    const isCorrected = next !== undefined && correcting.test(said.between(one.to, next.from))
    const rank = one.exact + likelier(before, after) + (isCorrected ? ASIDE : 0)
    const isAside = rank < PASSING && !seeking.test(before)
    const place = eitherOf(said, last, one) ?? eitherOf(said, one, next) ?? one.place
    if (!best || rank > best.rank) best = { place, rank, isAside }
  }
  return best && (best.isAside ? { ...best.place, aside: true } : best.place)
}

/** Two places of which they are in one, or between them: `sale or sale moor`. Null where nothing says so. */
function eitherOf(said: Said, one: Spoken | undefined, other: Spoken | undefined): Fitting | null {
  if (!one || !other || one.place.name === other.place.name || one.place.either || other.place.either) return null
  const joint = said.between(one.to, other.from)
  const isBetween = joint === ' and ' && said.before(one.from, 1) === ' between '
  return isBetween || joints.has(joint) ? { ...one.place, either: [one.place, other.place] } : null
}
const joints = new Set([' or ', ' or in ', ' or near ', ' or maybe '])

/** How much likelier a place is by what is said before and after it. */
function likelier(before: string, after: string): number {
  const near = nearby.test(before) ? NEARBY : 0
  if (here.test(before) || hereAfter.test(after)) return near + HERE
  return near + (aside.test(before) ? ASIDE : 0)
}
