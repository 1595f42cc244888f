import { type Spoken, whereNow } from '#adapters/language/local/place-now.ts'
import { type Said, saidIn } from '#adapters/language/local/place-said.ts'
import { same } from '#adapters/language/local/same-word.ts'
import { normalise } from '#content/normalise.ts'
import { placeWords } from '#content/place-words.ts'
import { towns } from '#content/towns.ts'
import type { Fitting } from '#dialogs/memory.ts'

/** A town of 20,000 reaches as far, in miles. What is smaller may be called like anything. */
const LARGE = 1.4
const MOST_WORDS = 4

const keyOf = (words: readonly string[]) => words.map(same).join('')
const wordsIn = (name: string) => normalise(name.replaceAll('-', ' ')).split(' ')

/** What the large towns of the country are called, whole, and by the first word of those on a river or the sea: `Newcastle`. */
const byKey: ReadonlyMap<string, string> = new Map(
  towns
    .filter(({ reach }) => reach >= LARGE)
    .toSorted((a, b) => a.reach - b.reach)
    .flatMap(({ name }) => {
      const [first = '', link = '', ...more] = wordsIn(name)
      const short = /^(?:upon|on|under|super)$/.test(link) && more.length > 0 ? [[first, first] as const] : []
      return [...short, [keyOf(wordsIn(name)), name] as const]
    })
    .map(([key, name]) => [key, name.charAt(0).toUpperCase() + name.slice(1)]),
)

const alsoDone = new Set(placeWords.alsoDone)
/** Before a town, who writes says by this that they are there. */
const theyAre =
  /(?:^| (?:i|we)(?: am| are| have| now| currently| only| just| still)*) (?:live|living|based|stay|staying|moved|in|near|here in)(?: (?:in|to|near|at|over|up|down|here))* $/

const theyThemselves = /\bi(?:['’]?m| am)? (?:(?:live|living|based|up|down|over|away|all the way) )*(?:in|near|at)\b/i

/**
 * A large town elsewhere in the country where somebody says that they are, or that is all they say. To be asked only where
 * no place of the area was heard, which may be called the same. Who writes for somebody else says of themselves alone that
 * they are far, and it is not where that other is.
 */
export function elsewhereIn(text: string, isForOther = false): Fitting | null {
  if (isForOther && theyThemselves.test(text)) return null
  const said = saidIn(text)
  const found = whereNow(said, [...townsIn(said)])
  return found?.aside ? null : found
}

function* townsIn(said: Said): Generator<Spoken> {
  for (let from = 0; from < said.words.length; from++)
    for (let to = Math.min(from + MOST_WORDS, said.words.length); to > from; to--) {
      const name = byKey.get(keyOf(said.words.slice(from, to)))
      if (!name || !isMeant(said, from, to)) continue
      yield { place: { district: name, name, outside: true }, from, to, exact: 0 }
      from = to - 1
      break
    }
}

const isMeant = (said: Said, from: number, to: number): boolean =>
  theyAre.test(said.before(from)) || (said.alone(from, to, true) && !alsoDone.has(said.words.slice(from, to).join(' ')))
