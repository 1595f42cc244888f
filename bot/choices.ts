import type { Offer } from '#bot/ports/store.ts'
import { normalise } from '#content/normalise.ts'
import { commands, phrases } from '#content/phrases.ts'
import type { Choice } from '#content/words.ts'
import { label } from '#content/words.ts'
import type { Command } from '#dialogs/vocabulary.ts'

/** A longer message that begins with a choice is more than the choice: this many words of its own make it words. */
const MOST_AFTER = 6

const politeness = new RegExp(
  `^(?:(?:${phrases.politeness.join('|')}) )+|(?: (?:${phrases.politeness.join('|')}))+$`,
  'g',
)
const wantsPerson =
  /\b(?:speak|talk|chat|put me) (?:to|with|through to) (?:a|an|some)?(?: ?(?:real|actual|proper|live))? ?(?:person|human|human being)\b/

/** The command that a message is, all of it; null where it is none. */
export function commandIn(text: string): Command | null {
  const typed = normalise(text)
  const plain = typed.replaceAll(politeness, '').trim()
  const command = commands.find(([, ways]) => ways.includes(typed) || ways.includes(plain))?.[0]
  return command ?? (wantsPerson.test(typed) ? 'person' : null)
}

/** The choice of the latest offer that someone typed: its number, its label or near it, or a way to say it. */
export function choiceIn(text: string, { choices }: Offer): Choice | null {
  const typed = normalise(text)
  const words = typed.split(' ')
  const numbered = choices[numberIn(words) - 1]
  if (numbered) return numbered
  const ways = choices.flatMap((choice) => waysToSay(choice).map((way) => ({ choice, way })))
  const whole = ways.find(({ way }) => way === typed) ?? ways.find(({ way }) => nearly(way, typed))
  if (whole) return whole.choice
  if (words.length > MOST_AFTER) return null
  // The longest first, so that "do not send" is not heard as "send".
  const begun = ways.toSorted((a, b) => b.way.length - a.way.length).find(({ way }) => typed.startsWith(`${way} `))
  return begun?.choice ?? null
}

/** A number that stands alone, or first: `2`, `the second one`, `option 2`, `2 im ok will giv it a go`. 0 where there is none. */
function numberIn(words: readonly string[]): number {
  const [first] = words.filter((word) => !/^(?:the|option|number|no)$/.test(word))
  if (/^[1-9]$/.test(first ?? '')) return Number(first)
  if (words.length > 4) return 0
  return phrases.numbers.findIndex((ways) => ways.includes(first ?? '')) + 1
}

function waysToSay(choice: Choice): string[] {
  return [normalise(label(choice)), normalise(label(choice, true)), ...(phrases.choices[choice] ?? [])]
}

/** One slip of the thumb, in words long enough to tell. */
function nearly(way: string, typed: string): boolean {
  if (way.length < 4 || Math.abs(way.length - typed.length) > 1) return false
  let same = 0
  while (same < way.length && way[same] === typed[same]) same++
  const [rest, other] = [way.slice(same), typed.slice(same)]
  const swapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)
  return swapped || rest.slice(1) === other.slice(1) || rest === other.slice(1) || rest.slice(1) === other
}
