import { isWord, same } from '#adapters/language/local/same-word.ts'
import { soundOf } from '#adapters/language/local/sound.ts'
import type { Area } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'
import { placeWords } from '#content/place-words.ts'

/** A name by which a place is known, as it is compared. */
export interface Name {
  readonly name: string
  readonly district: string
  /** Its words in one, without what only says which kind of place it is, and that. */
  readonly key: string
  readonly own: string
  readonly kind: string
  /** How it sounds, whole and without its kind. */
  readonly sound: string
  readonly ownSound: string
  readonly words: number
  /** Words of a longer name. */
  readonly part: boolean
}

const kinds = new Set(placeWords.kinds)
/** Shorter words tell of nothing. */
const FEWEST_LETTERS = 5
const linking = new Set(['upon', 'under', 'on', 'le', 'in', 'by', 'the', 'de', 'la'])

/** Words as names are compared: in one, with what only says the kind of place apart. */
export function compared(words: readonly string[]) {
  const own = words.filter((word) => !kinds.has(word)).join('')
  const kind = words.filter((word) => kinds.has(word)).join(' ')
  return { key: words.join(''), own: own === '' ? words.join('') : own, kind: own === '' ? '' : kind }
}

/** Every name of an area's places, and what is telling of a longer one: `ashdale`, where every Ashdale is in one district. */
export function namesOf(area: Area): readonly Name[] {
  const whole = Object.entries(area.places).map(([name, district]) => {
    const written = name.split(/[\s-]+/)
    return { name, district, written, words: written.map((word) => same(normalise(word))) }
  })
  const keys = new Set(whole.map(({ words }) => words.join('')))
  const parts = whole.flatMap(({ name, district, written, words }) =>
    runsOf(words)
      .filter(([from, to]) => isTelling(words.slice(from, to)))
      .map(([from, to]) => ({
        name,
        district,
        called: written.slice(from, to).join(' '),
        words: words.slice(from, to),
      })),
  )
  const telling = [...Map.groupBy(parts, ({ words }) => words.join(''))]
    .filter(([key, all]) => !keys.has(key) && all.every(({ district }) => district === all[0]!.district))
    .map(([, all]) => ({ ...all[0]!, name: all.length === 1 ? all[0]!.name : all[0]!.called }))
  return [...whole.map((one) => nameOf(one, false)), ...telling.map((one) => nameOf(one, true))]

  function isTelling(words: readonly string[]): boolean {
    if (linking.has(words[0]!) || linking.has(words.at(-1)!)) return false
    const word = words.find((word) => !kinds.has(word) && !isWord(word))
    return words.length > 1 || (word !== undefined && word.length >= FEWEST_LETTERS)
  }
}

function nameOf(one: { name: string; district: string; words: readonly string[] }, part: boolean): Name {
  const { name, district, words } = one
  const { key, own, kind } = compared(words)
  return { name, district, key, own, kind, sound: soundOf(key), ownSound: soundOf(own), words: words.length, part }
}

/** Where the shorter runs of these words begin and end: none that begins after a linking word. */
function runsOf(words: readonly string[]): readonly (readonly [number, number])[] {
  const links = words.findIndex((word) => linking.has(word))
  const last = links === -1 ? words.length : links
  return words
    .slice(0, last)
    .flatMap((_, from) => words.slice(from, last).map((_, at) => [from, from + at + 1] as const))
    .filter(([from, to]) => to - from < words.length)
}
