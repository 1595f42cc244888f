import { type Asked, farthest, helpedByTheirOwn, OF_COMMUNITY, SPECIAL } from '#adapters/directories/asked.ts'
import { sensesForCompany } from '#adapters/directories/helps.ts'
import { type Index, token } from '#adapters/directories/index/index.ts'
import { evidence } from '#adapters/directories/listing.ts'
import { weights } from '#adapters/directories/ranking.ts'
import { FAR } from '#adapters/directories/reach.ts'
import type { Where } from '#adapters/directories/where.ts'
import type { DirectorySearch } from '#bot/ports/directory.ts'

/** Where only a district is known, its middle may be nearer than it is counted. */
const GIVE = 1
/** A number in a candidate's key, below how it ranks. */
const NUMBERS = 2 ** 24
/** How finely candidates are ranked, and how much worse than nothing one may be, in miles. */
const [GRAIN, WORST] = [100, 100]

/**
 * The numbers of listings that may meet a search, likely ones first: by place, then by what they are there for. Those that
 * are far are among them only where `far` asks for it.
 */
export function candidatesFor(
  index: Index,
  search: DirectorySearch,
  asked: Asked,
  typed: readonly string[],
  where: Where | null,
  far: boolean,
): Float64Array {
  const near =
    where?.here && !far
      ? index.nearby.within(where.here, asked.subjects.size > 0 ? Math.min(FAR, farthestOf(asked) + GIVE) : FAR)
      : null
  const covered = coverage(index, where)
  const strict = search.wishes.map((wish) => token.wish(wish)).filter((wish) => !distances.has(wish))
  const may = (number: number) =>
    !index.gone.has(number) &&
    (near === null || near[number]! < Number.POSITIVE_INFINITY || index.wherever[number] === 1) &&
    covered(index.covers[number]!) &&
    strict.every((wish) => index.postings.has(wish, number))
  const keys: number[] = []
  for (const [number, effort] of relevant(index, search, asked, typed, may)) {
    const miles = near?.[number] ?? Number.POSITIVE_INFINITY
    const away = miles < Number.POSITIVE_INFINITY ? miles : weights.covers.nowhere
    const old = Math.min(weights.mostOld, Math.max(0, index.age[number]! - 1))
    keys.push(Math.round((effort + away + old + WORST) * GRAIN) * NUMBERS + number)
  }
  return Float64Array.from(keys)
    .sort()
    .map((key) => key % NUMBERS)
}

const farthestOf = (asked: Asked) => (helpedByTheirOwn(asked).length > 0 ? SPECIAL : farthest(asked))

/** Whether the areas of a list hold somebody, looked up once for each list. */
function coverage({ areaLists, geography }: Index, where: Where | null): (list: number) => boolean {
  if (!where) return () => true
  const known = new Map([[0, true]])
  return (list) => {
    const before = known.get(list)
    if (before !== undefined) return before
    const holds = areaLists[list]!.some((area) => geography.mayHold(area, where.near.district))
    known.set(list, holds)
    return holds
  }
}

const distances = new Set(['nearer', 'close', 'walkable', 'bus'].map((wish) => token.wish(wish)))

/** Of those that may be shown, every listing that is there for what was asked, and how well, as far as a list can tell: less is better. */
function relevant(
  { postings, size }: Index,
  { needs }: DirectorySearch,
  asked: Asked,
  typed: readonly string[],
  may: (number: number) => boolean,
): Iterable<readonly [number, number]> {
  const best = new Map<number, number>()
  const take = (numbers: Uint32Array, effort: number) => {
    for (const number of numbers)
      if (may(number) && effort < (best.get(number) ?? Number.POSITIVE_INFINITY)) best.set(number, effort)
  }
  if (asked.subjects.size > 0) {
    for (const id of asked.core)
      for (const plainly of [true, false])
        take(
          postings.of(token.subject(id, plainly)),
          -weights.meets * (asked.subjects.get(id) ?? 0) * (plainly ? 1 : 0.7),
        )
    for (const id of sensesForCompany(asked))
      take(postings.of(token.subject(id, true)), -weights.meets * OF_COMMUNITY.company)
    if (helpedByTheirOwn(asked).length > 0)
      for (const group of asked.who.groups) take(postings.of(token.group(group)), -weights.meets * OF_COMMUNITY.company)
    return best
  }
  if (typed.length > 0) {
    const lists = typed.map((word) => postings.of(token.stem(word))).sort((a, b) => a.length - b.length)
    for (const number of lists[0]!)
      if (may(number) && typed.every((word) => postings.has(token.stem(word), number))) best.set(number, 0)
    return best
  }
  if (needs.length > 0) {
    for (const need of needs) for (const by of evidence) take(postings.of(token.need(need, by)), weights.evidence[by])
    return best
  }
  const all = Array.from({ length: size }, (_, number) => number)
  return all.filter(may).map((number) => [number, 0] as const)
}
