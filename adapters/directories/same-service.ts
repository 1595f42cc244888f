import { alike, areApart, nameKey } from '#adapters/directories/alike.ts'
import { inTurn } from '#adapters/directories/in-turn.ts'
import { type KeptTraits, keepTraits } from '#adapters/directories/kept-traits.ts'
import { type Sharing, sharing } from '#adapters/directories/sharing.ts'
import { type Traits, traitsOf } from '#adapters/directories/traits.ts'
import type { Decision, OpenReferralService } from '#bot/ports/directory.ts'

/** Two services that may be one, by the ids by which they are listed, who speaks first first. */
export interface Pair {
  readonly one: string
  readonly other: string
  /** `the same name`, `the same telephone number`. */
  readonly why: readonly string[]
}

export interface Doubles {
  /** Of what is listed twice, to the id of each that is not shown, that of the one that is. */
  readonly shownAs: ReadonlyMap<string, string>
  readonly joined: readonly Pair[]
  /** For a person to decide. */
  readonly doubtful: readonly Pair[]
}

/** Finds what is listed twice, once. */
export interface Finder {
  /** Takes a service by the id by which it is listed, who speaks first first, and holds little of it. */
  add(id: string, source: string, service: OpenReferralService): void
  find(decided: readonly Decision[]): Promise<Doubles>
}

export function doublesFinder(): Finder {
  const all = keepTraits()
  const keys = sharing()
  return {
    add(id, source, service) {
      const traits = traitsOf(id, source, service)
      keys.add(all.add(traits), keysOf(traits))
    },

    async find(decided) {
      const said = saidIn(decided, all)
      const [likely, doubtful] = await compared(all, keys, said)
      const open = betweenTwo(likely, all)
      const told = [...said].flatMap(([pair, same]) => (same ? [numbered(pair, ['a person said so'])] : []))
      const sure = [...told, ...likely.filter((pair) => !open.has(pair))]
      const shownAs = together(sure, all, said)
      all.close()
      const named = ([one, other, why]: Numbered): Pair => ({ one: all.idOf(one), other: all.idOf(other), why })
      const areOne = ({ one, other }: Pair) => (shownAs.get(one) ?? one) === (shownAs.get(other) ?? other)
      const joined = sure.map(named).filter(areOne)
      return { shownAs, joined, doubtful: [...open, ...doubtful].map(named).filter((pair) => !areOne(pair)) }
    },
  }
}

/** Two by their numbers, which are in the order of who speaks first. */
type Numbered = readonly [one: number, other: number, why: readonly string[]]

/** Two in one number, whichever of them comes first. */
const pairOf = (one: number, other: number) => Math.min(one, other) * FAR + Math.max(one, other)
const numbered = (pair: number, why: readonly string[]): Numbered => [Math.floor(pair / FAR), pair % FAR, why]
/** More than there are services. */
const FAR = 2 ** 26

/** What a person said of two that are both listed. */
function saidIn(decided: readonly Decision[], all: KeptTraits): ReadonlyMap<number, boolean> {
  const numbers = all.numbersOf(decided.flatMap(({ one, other }) => [one, other]))
  const both = decided.filter(({ one, other }) => numbers.has(one) && numbers.has(other))
  return new Map(both.map(({ one, other, same }) => [pairOf(numbers.get(one)!, numbers.get(other)!), same]))
}

/** Under each of these it may be found again: two that share none are not compared. */
function keysOf({ name, phones, emails, pages, postcodes }: Traits): readonly string[] {
  return [
    ...[`n ${nameKey(name)}`, ...phones.map((one) => `t ${one}`), ...emails.map((one) => `e ${one}`)],
    ...[...pages.map((one) => `w ${one}`), ...postcodes.flatMap((one) => name.map((word) => `p ${one} ${word}`))],
  ]
}

/** Pairs that are surely one, and pairs that may be, without those of which a person has said something. */
async function compared(
  all: KeptTraits,
  keys: Sharing,
  said: ReadonlyMap<number, boolean>,
): Promise<readonly [sure: Numbered[], doubtful: Numbered[]]> {
  const [sure, doubtful]: [Numbered[], Numbered[]] = [[], []]
  // The same few reasons are given again and again.
  const reasons = new Map<string, readonly string[]>()
  for await (const [one, other] of inTurn(keys.pairs())) {
    if (said.has(pairOf(one, other))) continue
    const agreement = alike(all.get(one), all.get(other))
    if (!agreement) continue
    const reason = agreement.why.join()
    const why = reasons.get(reason) ?? agreement.why
    reasons.set(reason, why)
    if (agreement.isSure) sure.push([one, other, why])
    else doubtful.push([one, other, why])
  }
  return [sure, doubtful]
}

/** Those of which one is as much like another, somewhere else: who is listed without a place may be at either. */
function betweenTwo(pairs: readonly Numbered[], all: KeptTraits): ReadonlySet<Numbered> {
  const partners = new Map<number, Numbered[]>()
  for (const pair of pairs)
    for (const number of [pair[0], pair[1]]) partners.set(number, [...(partners.get(number) ?? []), pair])
  const found = new Set<Numbered>()
  for (const [number, of] of partners) {
    if (of.length < 2) continue
    const others = of.map(([one, other]) => all.get(one === number ? other : one))
    if (others.some((one, at) => others.slice(at + 1).some((other) => areApart(one, other))))
      for (const pair of of) found.add(pair)
  }
  return found
}

/** Each that is listed again, and the first of those that it is one with. What a person said is different stays apart. */
function together(pairs: readonly Numbered[], all: KeptTraits, said: ReadonlyMap<number, boolean>) {
  const groups = new Map<number, readonly number[]>()
  for (const [one, other] of pairs) {
    const [a, b] = [groups.get(one) ?? [one], groups.get(other) ?? [other]]
    if (a === b || a.some((x) => b.some((y) => said.get(pairOf(x, y)) === false))) continue
    const whole = [...a, ...b].sort((x, y) => x - y)
    for (const number of whole) groups.set(number, whole)
  }
  const again = [...groups].filter(([number, [first]]) => number !== first)
  return new Map(again.map(([number, [first]]) => [all.idOf(number), all.idOf(first!)]))
}
