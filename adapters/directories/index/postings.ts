/** Which listings hold what, each list in the order in which they were added. */
export interface Postings {
  /** The numbers of those that hold it, rising. */
  of(token: string): Uint32Array
  has(token: string, listing: number): boolean
}

const none = new Uint32Array()

/** Takes tokens in, listing by listing, and gives the lists back once all are in. */
export function postingsMaker(): { add(listing: number, tokens: Iterable<string>): void; make(): Postings } {
  // Most tokens are held by one alone, whose number takes the place of a list.
  const lists = new Map<string, number | Growing>()
  return {
    add(listing, tokens) {
      for (const token of tokens) {
        const list = lists.get(token)
        if (list === undefined) lists.set(token, listing)
        else if (typeof list === 'object') push(list, listing)
        else if (list !== listing) lists.set(token, { numbers: Uint32Array.of(list, listing), length: 2 })
      }
    },
    make() {
      const of = (token: string) => {
        const list = lists.get(token)
        if (list === undefined) return none
        return typeof list === 'number' ? Uint32Array.of(list) : list.numbers.subarray(0, list.length)
      }
      const has = (token: string, listing: number) => {
        const list = lists.get(token)
        return typeof list === 'object' ? holds(list.numbers, list.length, listing) : list === listing
      }
      return { of, has }
    },
  }
}

interface Growing {
  numbers: Uint32Array
  length: number
}

/** How much longer a list is made where it is full: little of it stays empty. */
const GROWTH = 1.5

function push(list: Growing, listing: number): void {
  if (list.numbers[list.length - 1] === listing) return
  if (list.length === list.numbers.length) {
    const longer = new Uint32Array(Math.ceil(list.length * GROWTH))
    longer.set(list.numbers)
    list.numbers = longer
  }
  list.numbers[list.length++] = listing
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

function holds(numbers: Uint32Array, length: number, wanted: number): boolean {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (numbers[middle]! < wanted) from = middle + 1
    else to = middle
  }
  return from < length && numbers[from] === wanted
}
