import type { PartOfDay, Written } from '#adapters/directories/times/clock.ts'
import { signs } from '#adapters/directories/times/signs/all.ts'
import { inFigures } from '#adapters/directories/times/spelt.ts'
import { withWhichFirst } from '#adapters/directories/times/which-of-month.ts'
import { type Day, dayOf } from '#adapters/directories/times/words.ts'

/** One thing in a text about times, in the order in which it stands. */
export type Token =
  | { readonly is: 'days'; readonly days: readonly Day[]; readonly again: boolean }
  | { readonly is: 'time'; readonly time: Written }
  | { readonly is: 'ordinal'; readonly which: number }
  | { readonly is: 'part'; readonly part: NonNullable<PartOfDay> }
  | { readonly is: Plain }

/**
 * `to` joins the ends of a range, and `and` two things alike. `except` and `closed` take days away. `doubt` is what makes
 * the times beside it unsure, `unsettled` what makes all of them so, and `number` a number that is no time, and `season` that
 * they are of a part of the year. `aside` and `back` are brackets.
 */
export type Plain =
  | ('to' | 'and' | 'or' | 'until' | 'between' | 'onwards')
  | ('fortnightly' | 'monthly' | 'dates' | 'appointment')
  | (
      | 'except'
      | 'closed'
      | 'doubt'
      | 'unsettled'
      | 'number'
      | 'break'
      | 'aside'
      | 'back'
      | 'anyHour'
      | 'season'
      | 'word'
    )

/** Takes a text apart that is `mended`. What only joins words, and the signs that say nothing, are left out. */
export function tokensIn(read: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < read.length; ) {
    const { token, length } = tokenAt(read, at)
    if (token) tokens.push(token)
    at += length
  }
  return tokens
}

/** What was, before what now is: `formerly Mondays 10-12, now Tuesdays 1-3`. */
const before =
  /\b(?:formerly|previously|originally|used to (?:be|meet|run|open))\b[^.;\n]*?[,.;] ?(?=(?:(?:but|we|it|it's|is|are) )*now\b)|\((?:formerly|previously|originally|used to be)\b[^()]*\)/g

/** In small letters, with one sign for each: feeds write line ends as `\n`, and a dash as its bytes in another alphabet. */
export function mended(text: string): string {
  const inOneWay = text
    .toLowerCase()
    .replaceAll(/\\n|\r/g, '\n')
    .replaceAll(/gçô|â€“|(?<![a-z])û|[–—−‐]/g, '-')
    .replaceAll(/gçö|[‘’]/g, "'")
    .replaceAll(/(?:^|\s{2,})\d{1,2}[.)]\s+(?=[a-z])/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\b(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.(?= ?[\d,/&-]| (?:to|and|from|at)\b)/g, '$1')
  return withWhichFirst(inFigures(inOneWay.replaceAll(before, '')))
}

function tokenAt(read: string, at: number): { readonly token: Token | null; readonly length: number } {
  for (const [sign, token] of isWordStart(read, at) ? signs : []) {
    sign.lastIndex = at
    const found = sign.exec(read)
    if (found) return { token: inContext(token(found), read, at, found[0].length), length: found[0].length }
  }
  const [word = read[at]!] = /^[a-z][a-z\d']*/.exec(read.slice(at, at + 30)) ?? []
  const day = dayOf(word)
  const token: Token | null = day ? { is: 'days', days: [day], again: /days'?s?$|day's$/.test(word) } : null
  return {
    token: inContext(token ?? (/[a-z]/.test(word) ? { is: 'word' } : null), read, at, word.length),
    length: word.length,
  }
}

/** No word that says so is longer. */
const LONGEST = 12

/** Days come again and again where the words beside them say so: `every Monday`, `open daily`, `Monday evenings`, `Monday: …`. */
function inContext(token: Token | null, read: string, at: number, length: number): Token | null {
  if (token?.is !== 'days' || token.days.length === 2) return token
  const before = at === 0 ? '\n' : read.slice(Math.max(0, at - LONGEST), at)
  const isDone = /\b(?:meets?|open|available|held|runs?|served|provided|offered|operates?|all day) $/.test(before)
  const isNamed = /\b(?:every|each|other|second|alternate|on(?: an?)?) $|[\n*] ?$/.test(before)
  const after = /^ (?:mornings|afternoons|evenings|nights|services|[ap]\.?m|all day)\b/.test(
    read.slice(at + length, at + length + LONGEST),
  )
  return { ...token, again: token.again || isDone || (token.days.length === 1 && (isNamed || after)) }
}

function isWordStart(read: string, at: number): boolean {
  const [before, here] = [read[at - 1] ?? ' ', read[at]!]
  if (/\d/.test(here)) return !/[a-z\d.:]/.test(before)
  return !(/[a-z]/.test(here) && /[a-z']/.test(before))
}
