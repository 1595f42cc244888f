/** Which listings hold what, each list in the order in which they were added. */
export interface Postings {
  /** The numbers of those that hold it, rising. */
  of(token: string): Uint32Array
  has(token: string, listing: number): boolean
}

const none = new Uint32Array()

/** Takes tokens in, listing by listing, and gives the lists back once all are in. */
export function postingsMaker(): { add(listing: number, tokens: Iterable<string>): void; make(): Postings } {
  const growing = new Map<string, { numbers: Uint32Array; length: number }>()
  return {
    add(listing, tokens) {
      for (const token of tokens) {
        const list = growing.get(token) ?? { numbers: new Uint32Array(2), length: 0 }
        if (list.length > 0 && list.numbers[list.length - 1] === listing) continue
        if (list.length === list.numbers.length) list.numbers = grown(list.numbers)
        list.numbers[list.length++] = listing
        growing.set(token, list)
      }
    },
    make() {
      const lists = new Map([...growing].map(([token, { numbers, length }]) => [token, numbers.slice(0, length)]))
      growing.clear()
      const of = (token: string) => lists.get(token) ?? none
      return { of, has: (token, listing) => holds(of(token), listing) }
    },
  }
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

/** The same, where some listings hold other tokens from now on. */
export function postingsWith(before: Postings, held: ReadonlyMap<number, ReadonlySet<string>>): Postings {
  const made = new Map<string, Uint32Array>()
  const of = (token: string) => {
    const known = made.get(token)
    if (known) return known
    const changed = [...held].filter(([number, tokens]) => tokens.has(token) !== before.has(token, number))
    if (changed.length === 0) return before.of(token)
    const kept = before.of(token).filter((number) => !held.get(number) || held.get(number)!.has(token))
    const added = changed.flatMap(([number, tokens]) => (tokens.has(token) ? number : []))
    const list = Uint32Array.from([...kept, ...added]).sort()
    made.set(token, list)
    return list
  }
  return { of, has: (token, listing) => held.get(listing)?.has(token) ?? before.has(token, listing) }
}

function holds(numbers: Uint32Array, wanted: number): boolean {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (numbers[middle]! < wanted) from = middle + 1
    else to = middle
  }
  return numbers[from] === wanted
}
