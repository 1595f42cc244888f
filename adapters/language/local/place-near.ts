import { distance } from 'fastest-levenshtein'
import { compared, type Name } from '#adapters/language/local/place-index.ts'
import { isWord } from '#adapters/language/local/same-word.ts'
import { firstOf, soundOf } from '#adapters/language/local/sound.ts'
import { sameButForSlips } from '#content/slips.ts'

/** The name that is nearest to what was written, and whether it is meant whatever stands around it. */
export interface Near {
  readonly name: Name
  readonly slips: number
  readonly sure: boolean
}

/** Shorter names are heard as they are written, or not at all; longer ones are known by themselves, though misspelt. */
export const FEWEST_LETTERS = 5
export const TELLING_LETTERS = 7
/** A name that falls apart into shorter words than this must sound the same. */
const FEWEST_APART = 3
/** How many of the letters may differ, where it sounds nearly the same, and where it sounds the same. */
const FAREST = 0.4
const FAREST_ALIKE = 0.5

/** Finds the name that some words are a slip for, or a way to write it by ear. */
export function nearestOf(names: readonly Name[]): (some: readonly string[]) => Near | null {
  const bySound = Map.groupBy(
    names.filter(({ key }) => key.length >= FEWEST_LETTERS),
    ({ sound }) => firstOf(sound),
  )
  return (some) => {
    const { key, own, kind } = compared(some)
    if (key.length < FEWEST_LETTERS) return null
    const [sound, ownSound] = [soundOf(key), soundOf(own)]
    const doubtful = some.length > 1 && (some.every(isWord) || some.some((word) => word.length < FEWEST_APART))
    let best: Near | null = null
    for (const name of bySound.get(firstOf(sound)) ?? []) {
      const sameKind = name.kind !== '' && name.kind === kind
      if (kind !== '' && name.kind !== '' && !sameKind) continue
      const [letters, its] = sameKind ? [own, name.own] : [key, name.key]
      const alike = sameKind ? ownSound === name.ownSound : sound === name.sound
      const nearly = sameKind ? sameBut(ownSound, name.ownSound) : sameBut(sound, name.sound)
      const strict = doubtful || (name.part && (some.length > name.words || its.length < TELLING_LETTERS))
      const slip = !strict && its[0] === letters[0] && sameBut(its, letters)
      const heard = alike || (!strict && nearly)
      if (!slip && !heard) continue
      const slips = distance(its, letters)
      const most = Math.min(its.length, letters.length) * (alike ? FAREST_ALIKE : FAREST)
      if ((!slip && slips > most) || (best && slips >= best.slips)) continue
      best = { name, slips, sure: !name.part && letters.length >= TELLING_LETTERS && (slip || alike) }
    }
    return best
  }
}

/** The shorter one says how many slips are forgiven. */
const sameBut = (one: string, other: string) =>
  one.length < other.length ? sameButForSlips(one, other) : sameButForSlips(other, one)
