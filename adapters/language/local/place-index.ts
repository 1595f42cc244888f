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
  /** The places of which these words are a part, where they are several. */
  readonly either: readonly Called[]
}

/** A place by its whole name. */
export interface Called {
  readonly name: string
  readonly district: string
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

/** More places than this are not asked about. */
const MOST_EITHER = 3

/** Every name of an area's places, and what is telling of a longer one, or of a few: `ashdale`, of two Ashdales. */
export function namesOf(area: Pick<Area, 'name' | 'places'>): readonly Name[] {
  const whole = Object.entries(area.places).map(([name, district]) => {
    const written = name.split(/[\s-]+/)
    return { name, district, written, words: written.map((word) => same(normalise(word))) }
  })
  const areaWords = new Set(normalise(area.name).split(' '))
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
    .filter(([key, all]) => !keys.has(key) && all.length <= MOST_EITHER && !areaWords.has(key))
    .map(([, all]) => ({ ...all[0]!, name: all.length === 1 ? all[0]!.name : all[0]!.called, either: all }))
  return [...whole.map((one) => nameOf(one, [])), ...telling.map((one) => nameOf(one, one.either))]

  function isTelling(words: readonly string[]): boolean {
    if (linking.has(words[0]!) || linking.has(words.at(-1)!)) return false
    const word = words.find((word) => !kinds.has(word) && !isWord(word))
    return words.length > 1 || (word !== undefined && word.length >= FEWEST_LETTERS)
  }
}

function nameOf(one: { name: string; district: string; words: readonly string[] }, of: readonly Called[]): Name {
  const { name, district, words } = one
  const { key, own, kind } = compared(words)
  const either = of.length > 1 ? of.map(({ name, district }) => ({ name, district })) : []
  return {
    name,
    district,
    key,
    own,
    kind,
    sound: soundOf(key),
    ownSound: soundOf(own),
    words: words.length,
    part: of.length > 0,
    either,
  }
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
