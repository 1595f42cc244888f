import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Wording } from '#content/check/wordings.ts'

/** The NHS asks for 9 to 11. What is easier still is no fault. */
const OLDEST = 11
/** Of fewer words than these, one long word decides the age. */
const FEWEST_WORDS = 15
/** A child of grade 1 is 6 years old. */
const AGE_BEFORE_SCHOOL = 5

/** Known by heart or as a button, however long: they are read as one short word, and so is a number or a blank. */
const names = /\b(?:Samaritans|Fingerpost|link workers?|SHOUT|PERSON|START AGAIN|START|STOP|BACK|HELP|NHS|GP|A&E|X)\b/g
const number = /\b\d(?:[\d ]*\d)?(?:[.:]\d+)?(?:[ap]m)?\b/g

/** The age at which someone usually reads these words easily. Null where there are too few to tell. */
export function readingAge(text: string): number | null {
  // Flesch-Kincaid is the measure that councils and the NHS use; these two small libraries need no list of American words.
  const plain = text.replaceAll(names, 'X').replaceAll(number, 'X')
  const words = wordsIn(plain)
  if (words.length < FEWEST_WORDS) return null
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const counts = { sentence: sentencesIn(plain).length, word: words.length, syllable: syllables }
  return fleschKincaid(counts) + AGE_BEFORE_SCHOOL
}

const counted = new Map<string, number>()

/** Counted once for each word, as the ways of a message are mostly the same words. */
function syllablesIn(word: string): number {
  const known = counted.get(word) ?? syllable(word)
  counted.set(word, known)
  return known
}

/** Finds a message that is hard to read in one of the ways it can come out, and its hardest words. */
export function tooHard({ ways }: Wording): readonly string[] {
  const [hardest] = ways
    .map((text) => ({ text, age: readingAge(text) ?? 0 }))
    .sort((one, other) => other.age - one.age)
    .filter(({ age }) => age > OLDEST)
  if (!hardest) return []
  const long = wordsIn(hardest.text.replaceAll(names, '')).filter((word) => syllablesIn(word) > 2)
  const mend =
    long.length > 0 ? `say "${[...new Set(long)].join('", "')}" in shorter words, or cut a sentence` : 'cut a sentence'
  return [`"${hardest.text}" reads at age ${hardest.age.toFixed(1)}, at most ${OLDEST}: ${mend}.`]
}

/** A colon ends a sentence too: what is on either side of it is read by itself. */
export const sentencesIn = (text: string) => text.split(/(?<=[.?!:])\s+/).filter(Boolean)

export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’&/-]*/gu) ?? []
