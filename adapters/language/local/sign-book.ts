import { signsIn } from '#adapters/language/local/signs.ts'

/** A sign in this many texts counts as it is; in more, for less. */
const RARE = 5
/** How far a long text is held to tell no more than a short one: 1 is no more at all, 0 is as much again with each word. */
const LONG_TELLS_NO_MORE = 0.8

/** The signs of a text that are in the book, by their numbers there, and how much each counts. */
export interface Known {
  readonly signs: Int32Array
  readonly counts: Float32Array
}

/** Every sign that some texts hold, numbered from 0, and the texts by their numbers. */
export interface SignBook {
  readonly size: number
  readonly texts: readonly Known[]
  /** Another text, as far as its signs are known. */
  read(text: string): Known
}

export function signBook(texts: readonly string[]): SignBook {
  const numbers = new Map<string, number>()
  const times: number[] = []
  const raw = texts.map((text): Known => {
    const held = signsIn(text)
    const signs = new Int32Array(held.size)
    let at = 0
    for (const sign of held.keys()) {
      const number = numbers.get(sign) ?? numbers.size
      if (number === numbers.size) numbers.set(sign, number)
      times[number] = (times[number] ?? 0) + 1
      signs[at++] = number
    }
    return { signs, counts: Float32Array.from(held.values()) }
  })
  const rarity = Float32Array.from(numbers, ([sign, number]) => rarityOf(sign, times[number]!, texts.length))
  return {
    size: numbers.size,
    texts: raw.map(({ signs, counts }) =>
      evened(
        signs,
        counts.map((count, at) => count * rarity[signs[at]!]!),
      ),
    ),
    read(text) {
      const signs: number[] = []
      const counts: number[] = []
      let unknown = 0
      for (const [sign, count] of signsIn(text)) {
        const number = numbers.get(sign)
        if (number !== undefined) {
          signs.push(number)
          counts.push(count * rarity[number]!)
        } else if (isWord(sign)) unknown += count * count
      }
      return evened(Int32Array.from(signs), Float32Array.from(counts), unknown)
    },
  }
}

/** Words never met count against all that is known; pairs and letters never met do not. */
const isWord = (sign: string) => !sign.startsWith('#') && !sign.includes(' ')

function evened(signs: Int32Array, counts: Float32Array, unknown = 0): Known {
  const squares = counts.reduce((sum, count) => sum + count * count, unknown)
  const length = Math.sqrt(squares) ** LONG_TELLS_NO_MORE || 1
  return { signs, counts: counts.map((count) => count / length) }
}

/** Families are few and large, and count as they are. */
function rarityOf(sign: string, times: number, among: number): number {
  return sign.startsWith('@') ? 1 : Math.sqrt(Math.log(among / times) / Math.log(among / RARE))
}
