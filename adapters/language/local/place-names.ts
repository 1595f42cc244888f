import { type Name, namesOf } from '#adapters/language/local/place-index.ts'
import { FEWEST_LETTERS, type Near, nearestOf, TELLING_LETTERS } from '#adapters/language/local/place-near.ts'
import { PAUSE, type Said } from '#adapters/language/local/place-said.ts'
import { isWord, same } from '#adapters/language/local/same-word.ts'
import type { Area } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'
import { placeWords } from '#content/place-words.ts'

/** A place that was named, by these words. */
export interface Named {
  readonly name: Name
  readonly from: number
  readonly to: number
  /** It was not written so. */
  readonly slip: boolean
}

const notSlips = new Set([...placeWords.notSlips, ...placeWords.fillers, ...placeWords.goesOn])
const kinds = new Set(placeWords.kinds)
const ofItsOwn = new Set(placeWords.ofItsOwn)
/** Whether a word behind what is a part of a name makes another place of it: the Trafford Centre is not Old Trafford. */
const isOther = ({ name, either }: Name, next: string): boolean =>
  ofItsOwn.has(next) &&
  ![name, ...either.map((one) => one.name)].some((one) => normalise(one).split(' ').includes(next))
const typedAt = (said: Said, at: number) => same(said.words[at] ?? '')
const between = new Set(
  [...placeWords.fillers, ...placeWords.goesOn, ...placeWords.between].filter((word) => !kinds.has(word)),
)

/** Finds the places of an area that are named in what is said, however they are spelt, split or joined. */
export function namesIn(area: Pick<Area, 'name' | 'places'>) {
  const names = namesOf(area)
  const byKey = new Map(names.map((name) => [name.key, name]))
  const nearest = nearestOf(names)
  const beginnings = new Set(names.map(({ key }) => key.slice(0, 2)))
  const longest = Math.max(...names.map(({ key }) => key.length)) + 2
  const most = Math.max(...names.map((name) => name.words)) + 1

  return (said: Said): readonly Named[] => {
    const typed = said.words.map(same)
    const found: Named[] = []
    for (let from = 0; from < typed.length; from++) {
      const named = asWritten(said, typed, from) ?? misspelt(said, typed, from)
      if (!named) continue
      if (!said.isSomebody(from)) found.push(named)
      from = named.to - 1
    }
    return found
  }

  function asWritten(said: Said, typed: readonly string[], from: number): Named | null {
    let found: Named | null = null
    if (!beginnings.has(typed[from]!.slice(0, 2))) return null
    for (let to = from + 1, key = ''; to <= Math.min(from + most, typed.length); to++) {
      key += typed[to - 1]
      if (key.length > longest) break
      const name = byKey.get(key)
      if (name && isMeant(name, said, from, to)) found = { name, from, to, slip: false }
    }
    return found
  }

  /** Whether what is written like a name is one, and not a word or two that happen to be written so. */
  function isMeant(name: Name, said: Said, from: number, to: number): boolean {
    const split =
      to - from > name.words && said.words.slice(from, to).some((word) => isWord(word) || notSlips.has(word))
    const word = name.words === 1 && (name.key.length < FEWEST_LETTERS || isWord(name.key))
    if (!split && !word && !name.part) return true
    if (said.isNone(from) || (name.part && isOther(name, typedAt(said, to)))) return false
    return (
      isJoined(said, from, to) ||
      said.alone(from, to) ||
      (split && said.isNamed(from, to)) ||
      said.isSurelyNamed(from, to)
    )
  }

  /** One of two places: `sale or sale moor`. */
  function isJoined(said: Said, from: number, to: number): boolean {
    if (said.words[to] !== 'or' || said.before(from).trim() !== '') return false
    return asWritten(said, said.words.map(same), to + 1) !== null
  }

  /** Words of every day are no slip for a name, unless in a row, where a place is named. */
  function misspelt(said: Said, typed: readonly string[], from: number): Named | null {
    let best: Near | null = null
    let to = from
    for (let end = from + 1, letters = 0; end <= Math.min(from + most, typed.length); end++) {
      const word = typed[end - 1]!
      const one = end === from + 1
      letters += word.length
      if (letters > longest || word === PAUSE || (!one && (between.has(typed[from]!) || between.has(word)))) break
      if (one && (isWord(word) || notSlips.has(word))) continue
      const isTold = said.isNamed(from, end) || said.alone(from, end)
      if (!isTold && (!one || word.length < TELLING_LETTERS)) continue
      const near = nearest(typed.slice(from, end))
      if (near?.name.part && (isOther(near.name, word) || isOther(near.name, typedAt(said, end)))) continue
      if (near && (isTold || near.sure) && !(best && near.slips > best.slips)) [best, to] = [near, end]
    }
    return best && !said.isNone(from) ? { name: best.name, from, to, slip: best.slips > 0 } : null
  }
}
