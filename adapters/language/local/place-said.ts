import { same } from '#adapters/language/local/same-word.ts'
import { normalise } from '#content/normalise.ts'
import { placeWords } from '#content/place-words.ts'

/** Ends a part of what is said. A letter of no language here, so that it lasts as a word. */
export const PAUSE = '\u01c2\u01c2'
const pauses = /[,;:!?\n()]|\.(?=\s|$)/g
/** How far around a name is looked, in words. */
const FAR = 6

/** What someone said, word by word, and what the words around a name say of it. */
export interface Said {
  readonly text: string
  readonly words: readonly string[]
  /** These words have nothing beside them but fillers: in their part of the message, or in all of it. */
  alone(from: number, to: number, inAll?: boolean): boolean
  /** A place is named by the words before or after. */
  isNamed(from: number, to: number): boolean
  /** By `in` or the like, right before it. */
  isSurelyLedTo(from: number): boolean
  /** So that even a word of every day is a name: `in sale and skint`, but not `in sale items`. */
  isSurelyNamed(from: number, to: number): boolean
  endsAt(to: number): boolean
  /** It is somebody's name: `mrs thornley`. */
  isSomebody(from: number): boolean
  /** What is like a name, or also a word, is none: `a long rigg`. */
  isNone(from: number): boolean
  /** The words before and after in the same part, with a space at each end. */
  before(from: number, most?: number): string
  after(to: number, most?: number): string
  /** The words between two places, across parts: only a few. */
  between(from: number, to: number): string
}

const fillers = new Set(placeWords.fillers)
const after = new Set(placeWords.after)
const goesOn = new Set([...placeWords.goesOn, ...placeWords.kinds, PAUSE])
const title = new Set(placeWords.titles)
const anyOf = (list: readonly string[]) => `(?:${list.join('|')})`
const between = `(?: ${anyOf(placeWords.between)}){0,2} $`
/** What a name cannot be led to without, right before it. */
const leads = new Set(
  [...placeWords.strong, ...placeWords.weak, ...placeWords.between].map((one) => one.split(' ').at(-1)!),
)
const surely = new RegExp(` ${anyOf(placeWords.strong)}${between}`)
const named = new RegExp(` ${anyOf([...placeWords.strong, ...placeWords.weak])}${between}`)
const none = new RegExp(` ${anyOf(placeWords.none)} $`)

/** What was said, so that names in it can be judged by what stands around them. */
export function saidIn(raw: string): Said {
  const text = normalise(raw.replaceAll(pauses, ` ${PAUSE} `))
  const words = text.split(' ')
  const said: Said = {
    text,
    words,
    alone(from, to, inAll = false) {
      return restOf(from - 1, -1, inAll) && restOf(to, 1, inAll)
    },
    isNamed: (from, to) => after.has(same(words[to] ?? '')) || isLedTo(from),
    isSurelyLedTo: (from) => leads.has(words[from - 1] ?? '') && surely.test(said.before(from)),
    isSurelyNamed: (from, to) =>
      after.has(same(words[to] ?? '')) || (goesOn.has(words[to] ?? PAUSE) && said.isSurelyLedTo(from)),
    endsAt: (to) => (words[to] ?? PAUSE) === PAUSE,
    isSomebody: (from) => title.has(words[from - 1] ?? ''),
    isNone: (from) => none.test(said.before(from)),
    before(from, most = FAR) {
      const some = words.slice(Math.max(from - most, 0), from)
      return ` ${some.slice(some.lastIndexOf(PAUSE) + 1).join(' ')} `
    },
    after(to, most = FAR) {
      const end = words.slice(to, to + most)
      const pause = end.indexOf(PAUSE)
      return ` ${end.slice(0, pause === -1 ? most : pause).join(' ')} `
    },
    between: (from, to) => ` ${words.slice(from, Math.min(to, from + FAR)).join(' ')} `,
  }
  // Asked of the same word for each length of what may be a name.
  const led = new Map<number, boolean>()
  return said

  function isLedTo(from: number): boolean {
    const known = led.get(from) ?? (leads.has(words[from - 1] ?? '') && named.test(said.before(from)))
    led.set(from, known)
    return known
  }

  function restOf(start: number, step: 1 | -1, inAll: boolean): boolean {
    for (let at = start, seen = 0; at >= 0 && at < words.length; at += step, seen++) {
      const word = words[at]!
      if (word === PAUSE && !inAll) return true
      if (word !== PAUSE && (seen > FAR || !fillers.has(same(word)))) return false
    }
    return true
  }
}
