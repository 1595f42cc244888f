import type { Records } from '#adapters/directories/index/records.ts'
import { normalise } from '#content/normalise.ts'

/** One word alone is seldom a name, and people say no more than so many of one. */
const [FEWEST, MOST] = [2, 8]

/** What a service is called: its name, and that without the town, county or firm that it begins with (`the carers centre`). */
export function calledBy(name: string): readonly string[] {
  const words = normalise(name).split(' ')
  return [words, words.slice(1)].filter(({ length }) => length >= FEWEST).map((called) => called.join(' '))
}

/** The number of the listing that a text names, by the longest name in it; null where it names none, or several are called that. */
export function namedIn(text: string, { called }: Pick<Records, 'called'>): number | null {
  const words = normalise(text).split(' ')
  for (let length = Math.min(MOST, words.length); length >= FEWEST; length--) {
    const names = Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' '))
    const found = [...new Set(names.flatMap(called))]
    if (found.length > 0) return found.length === 1 ? found[0]! : null
  }
  return null
}
