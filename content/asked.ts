import { normalise } from '#content/normalise.ts'
import { sameButForSlips } from '#content/slips.ts'

/** A phrase that asks with fewer words than these is heard alone, and not within others. */
const fewestWithinMore = 3
const question = /^(?:how|where|who|what|when)$/
const someone =
  'mum|mam|mom|dad|mother|father|nan|nana|gran|grandma|grandad|husband|wife|partner|son|daughter|child|children|kids|baby|brother|sister|friend|neighbour|him|her|he|she|they|them|someone|people'
const behind = new RegExp(
  `^$|^(?:now|today|tonight|asap)$|^(?:in|near|round|around)(?: \\w+){0,2}$|^for(?: (?:${someone}))?$|^(?:if|when|because|as|since|but|${someone}) `,
)

/**
 * How many words of a piece are misspelt if it is that phrase, or that phrase with why and for whom behind it; Infinity if
 * it is not. What asks how may stand behind other words too.
 */
export function slipsTo(piece: readonly string[], phrase: readonly string[]): number {
  const within = question.test(phrase[0]!) && phrase.length >= fewestWithinMore
  const starts = within ? piece.keys() : [0]
  for (const at of starts) {
    const said = piece.slice(at, at + phrase.length)
    if (said.length < phrase.length || !said.every((word, i) => sameWord(word, phrase[i]!))) continue
    if (behind.test(piece.slice(at + phrase.length).join(' ')))
      return said.filter((word, i) => word !== phrase[i]).length
  }
  return Infinity
}

/** The same but for a slip of the finger, which is not the first letter: help with eating is not help with heating. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  return Math.max(one.length, other.length) > 4 && one[0] === other[0] && sameButForSlips(one, other)
}

/** Left out: `how do i get a blue badge` and `how can my mum get her blue badge please` are one question. */
const smallWords =
  /^(?:a|an|the|my|our|your|his|its|some|any|of|to|at|it|is|am|are|was|do|does|did|can|could|should|would|will|i|we|you|me|us|please|thanks|thank|just|actually|really|also|and|so|then|want|need|like|looking|wondering|about|info|information|go|there)$/
const greeting = /^(?:(?:hi|hiya|hello|hey|ok|okay|um|erm) )+/
const yesOrNo = /^(?:can|could|do|does|am|is|are|should|would|will) /
const asker = new RegExp(`^(ask|how|where|what|when) (?:${someone}) `)

/** The words of a piece that tell what it asks. `can i get it` asks, where `i get it` does not. */
export function telling(text: string): readonly string[] {
  const said = `${normalise(text)} `.replace(greeting, '').replace(yesOrNo, 'ask ')
  const words = said.split(' ').filter((word) => word !== '' && !smallWords.test(word))
  return `${words.join(' ')} `.replace(asker, '$1 ').split(' ').filter(Boolean)
}
