import { DatabaseSync } from 'node:sqlite'
import type { Traits } from '#adapters/directories/traits.ts'

/** Traits by their number, kept out of memory: in a file of sqlite's own that nobody else sees. Most are never looked at again. */
export interface KeptTraits {
  /** Answers its number, from 0 on. */
  add(traits: Traits): number
  get(number: number): Traits
  idOf(number: number): string
  /** The numbers of these, without those that are not there. */
  numbersOf(ids: Iterable<string>): ReadonlyMap<string, number>
  close(): void
}

/** Those that are compared with one come one after the other. */
const AT_HAND = 16

export function keepTraits(): KeptTraits {
  // An empty name is a temporary file, taken away when it is closed.
  const db = new DatabaseSync('')
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -8000')
  db.exec('create table traits (number integer primary key, told text); begin')
  const insert = db.prepare('insert into traits values (?, ?)')
  const select = db.prepare('select told from traits where number = ?')
  const ids: string[] = []
  const lately = new Map<number, Traits>()
  return {
    add(traits) {
      insert.run(ids.length, JSON.stringify(traits))
      return ids.push(traits.id) - 1
    },
    get(number) {
      const known = lately.get(number)
      if (known) return known
      const traits: Traits = JSON.parse(String(select.get(number)!['told']))
      if (lately.size >= AT_HAND) lately.delete(lately.keys().next().value!)
      lately.set(number, traits)
      return traits
    },
    idOf: (number) => ids[number]!,
    numbersOf(wanted) {
      const numbers = new Map<string, number>()
      const some = new Set(wanted)
      if (some.size > 0) for (const [number, id] of ids.entries()) if (some.has(id)) numbers.set(id, number)
      return numbers
    },
    close: () => db.close(),
  }
}
