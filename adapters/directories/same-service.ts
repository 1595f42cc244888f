import { alike, areApart, nameKey } from '#adapters/directories/alike.ts'
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

/** Finds what is listed twice. */
export interface Finder {
  /** Takes a service by the id by which it is listed, who speaks first first, and holds little of it. */
  add(id: string, source: string, service: OpenReferralService): void
  find(decided: readonly Decision[]): Doubles
}

/** What more services than these share tells of none of them: a switchboard, a council's website. */
const MOST_SHARING = 12
/** More than there are services. */
const FAR = 2 ** 26

export function doublesFinder(): Finder {
  const all = packed()
  const order = new Map<string, number>()
  const sharing = new Map<number, number | number[]>()
  return {
    add(id, source, service) {
      const traits = traitsOf(id, source, service)
      const number = all.add(traits)
      order.set(id, number)
      for (const key of new Set(keysOf(traits).map(short))) {
        const known = sharing.get(key)
        if (known === undefined) sharing.set(key, number)
        else if (typeof known === 'number') sharing.set(key, [known, number])
        else if (known.length <= MOST_SHARING) known.push(number)
      }
    },

    find(decided) {
      const said = new Map(decided.map(({ one, other, same }) => [pairKey(one, other), same]))
      const [likely, doubtful] = compared(all, sharing, said)
      const open = betweenTwo(likely, all)
      const told = decided
        .filter(({ one, other, same }) => same && order.has(one) && order.has(other))
        .map(({ one, other }) => inOrder([order.get(one)!, order.get(other)!, ['a person said so']]))
      const sure = [...told, ...likely.filter((pair) => !open.has(pair))]
      const shownAs = together(sure, all, said)
      const named = ([one, other, why]: Numbered): Pair => ({ one: all.idOf(one), other: all.idOf(other), why })
      const areOne = ({ one, other }: Pair) => (shownAs.get(one) ?? one) === (shownAs.get(other) ?? other)
      const joined = sure.map(named).filter(areOne)
      return { shownAs, joined, doubtful: [...open, ...doubtful].map(named).filter((pair) => !areOne(pair)) }
    },
  }
}

interface Packed {
  add(traits: Traits): number
  idOf(number: number): string
  get(number: number): Traits
}

/** Traits by their number, in few bytes: most are never looked at again. */
function packed(): Packed {
  const [ids, rest]: [string[], string[]] = [[], []]
  return {
    add(traits) {
      rest.push(JSON.stringify(traits))
      return ids.push(traits.id) - 1
    },
    idOf: (number) => ids[number]!,
    get: (number) => JSON.parse(rest[number]!) as Traits,
  }
}

/** Two by their numbers, which are in the order of who speaks first. */
type Numbered = readonly [one: number, other: number, why: readonly string[]]

const inOrder = ([one, other, why]: Numbered): Numbered => (one < other ? [one, other, why] : [other, one, why])

/** Under each of these it may be found again: two that share none are not compared. */
function keysOf({ name, phones, emails, pages, postcodes }: Traits): readonly string[] {
  return [
    ...[`n ${nameKey(name)}`, ...phones.map((one) => `t ${one}`), ...emails.map((one) => `e ${one}`)],
    ...[...pages.map((one) => `w ${one}`), ...postcodes.flatMap((one) => name.map((word) => `p ${one} ${word}`))],
  ]
}

/** A key in few bytes. Where two become one, a pair more is compared. */
function short(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return hash
}

/** Pairs that are surely one, and pairs that may be, without those of which a person has said something. */
function compared(
  all: Packed,
  sharing: ReadonlyMap<number, number | readonly number[]>,
  said: ReadonlyMap<string, boolean>,
): readonly [sure: Numbered[], doubtful: Numbered[]] {
  const [sure, doubtful]: [Numbered[], Numbered[]] = [[], []]
  const done = new Set<number>()
  for (const numbers of sharing.values()) {
    if (typeof numbers === 'number' || numbers.length > MOST_SHARING) continue
    for (const [at, one] of numbers.entries())
      for (const other of numbers.slice(at + 1)) {
        const pair = one * FAR + other
        if (done.has(pair) || said.has(pairKey(all.idOf(one), all.idOf(other)))) continue
        done.add(pair)
        const agreement = alike(all.get(one), all.get(other))
        if (agreement) (agreement.isSure ? sure : doubtful).push([one, other, agreement.why])
      }
  }
  return [sure, doubtful]
}

/** Those of which one is as much like another, somewhere else: who is listed without a place may be at either. */
function betweenTwo(pairs: readonly Numbered[], all: Packed): ReadonlySet<Numbered> {
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

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

/** Each that is listed again, and the first of those that it is one with. What a person said is different stays apart. */
function together(pairs: readonly Numbered[], all: Packed, said: ReadonlyMap<string, boolean>) {
  const groups = new Map<number, readonly number[]>()
  for (const [one, other] of pairs) {
    const [a, b] = [groups.get(one) ?? [one], groups.get(other) ?? [other]]
    if (a === b || a.some((x) => b.some((y) => said.get(pairKey(all.idOf(x), all.idOf(y))) === false))) continue
    const whole = [...a, ...b].sort((x, y) => x - y)
    for (const number of whole) groups.set(number, whole)
  }
  const again = [...groups].filter(([number, [first]]) => number !== first)
  return new Map(again.map(([number, [first]]) => [all.idOf(number), all.idOf(first!)]))
}
