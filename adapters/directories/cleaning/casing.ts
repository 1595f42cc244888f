import dictionary from 'dictionary-en-gb'
import makeSpelling, { type default as NSpell } from 'nspell'

/** Made when the first text in capitals comes: it takes a second, and 30 MB. */
let spelling: NSpell | null = null
function isWord(text: string): boolean {
  spelling ??= makeSpelling(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic))
  return spelling.correct(text)
}

/** Of two letters, others are more often short for something. */
const shortWords = /^(?:am|an|as|at|if|be|by|do|dr|go|he|in|is|it|me|mr|my|no|of|on|or|so|st|to|up|us|we)$/
export const wordsIn = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
const proper = new Set(['August', 'Bible', 'Christian', 'Christianity', 'God', 'Lord'])

/** What a record says in small letters, and the towns and areas that it names. */
export interface Own {
  readonly words: string
  readonly places: string
}

/**
 * How a word in capitals is written: as elsewhere in the same record, or else as a dictionary has it. One that it does not
 * have is a name, or short for something, and then it is left as it is.
 */
export function casing({ words, places }: Own): (word: string, where: 'name' | 'words') => string {
  const known = new Map<string, string>()
  for (const [one] of words.matchAll(wordsIn))
    if (/\p{Ll}/u.test(one)) known.set(one.toUpperCase(), known.get(one.toUpperCase()) ?? one)
  const towns = new Set(places.toUpperCase().match(wordsIn))
  return (word, where) => {
    const [, stem = word, ending = ''] = /^(.+)(['’]S)$/.exec(word) ?? []
    return writing(stem, where) + ending.toLowerCase()
  }

  function writing(word: string, where: 'name' | 'words'): string {
    const [small, title] = [word.toLowerCase(), titled(word)]
    const seen = known.get(word)
    if (where === 'name' && seen !== undefined) return seen[0]!.toUpperCase() + seen.slice(1)
    if (word.length === 1) return word === 'A' && where === 'words' ? small : word
    if (word.length === 2 && !shortWords.test(small)) return word
    if (isWord(small)) return where === 'name' || proper.has(title) || towns.has(word) ? title : small
    return seen ?? (word.length > MOST_SHORT && (isWord(title) || canBeSaid(small)) ? title : word)
  }
}

/** What has no more letters, and is no word, is more often short for something. */
const MOST_SHORT = 4

function canBeSaid(small: string): boolean {
  return /[aeiouy]/.test(small) && !/^(?![sp]?[cpst]?h?[lrw])[^aeiouy]{3}|^([^l])\1/.test(small)
}

function titled(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase()
}
