/** Who has what in common: numbers by keys, in few bytes. */
export interface Sharing {
  add(number: number, keys: readonly string[]): void
  /** Every two that have a key in common, once, in their order. */
  pairs(): Iterable<readonly [one: number, other: number]>
}

/** What more than these have tells of none of them: a switchboard, a council's website. */
const MOST_SHARING = 12
/** More than there are services. With the 32 bits of a key before it, a number is still exact. */
const FAR = 2 ** 21

export function sharing(): Sharing {
  const having = growing()
  return {
    add(number, keys) {
      for (const key of new Set(keys.map(short))) having.push(key * FAR + number)
    },
    *pairs() {
      const found = growing()
      for (const numbers of together(having.sorted()))
        for (const [at, one] of numbers.entries())
          for (const other of numbers.subarray(at + 1)) found.push(one * FAR + other)
      let last = -1
      for (const pair of found.sorted()) {
        if (pair !== last) yield [Math.floor(pair / FAR), pair % FAR]
        last = pair
      }
    },
  }
}

/** The numbers under each key that some have, and not too many. */
function* together(having: Float64Array): Generator<Float64Array> {
  for (let from = 0, to = 0; from < having.length; from = to) {
    const key = Math.floor(having[from]! / FAR)
    while (to < having.length && Math.floor(having[to]! / FAR) === key) to++
    if (to - from > 1 && to - from <= MOST_SHARING) yield having.subarray(from, to).map((one) => one % FAR)
  }
}

/** A key in few bytes. Where two become one, a pair more is compared. */
function short(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return hash >>> 0
}

/** Numbers that come one by one. */
function growing(): { push(number: number): void; sorted(): Float64Array } {
  let all = new Float64Array(1_024)
  let length = 0
  return {
    push(number) {
      if (length === all.length) {
        const larger = new Float64Array(length * 2)
        larger.set(all)
        all = larger
      }
      all[length++] = number
    },
    sorted: () => all.subarray(0, length).sort(),
  }
}
