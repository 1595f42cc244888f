import { spelt, speltBeside } from '#content/by-ear.ts'
import { lately } from '#content/lately.ts'
import { phrases } from '#content/phrases.ts'

const invisible = /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5/gu
const apostrophes = /['\u2018\u2019\u02bc\u02b9\u2032\u0060\u00b4\uff07]/g
const accents = /\p{M}/gu
const threeOrMore = /(\p{L})\1{2,}/gu
const notWords = /[^\p{L}\p{N}]+/gu
const twice = /(\p{L})\1/gu
const spelledOut = /(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/gu

const pictures = new RegExp(Object.keys(phrases.emoji).join('|'), 'gu')
const shortForms = new Map(Object.entries(phrases.shortForms))
const typedTwice = new Map([...shortForms].map(([word, stands]) => [word.replaceAll(twice, '$1'), stands]))
// `nonne` is a slip for `none`, not for `noone`.
typedTwice.delete('none')

/**
 * Text as it is compared: small letters, no accents, apostrophes or hidden characters, one space between words, none
 * between letters (`d e a d`), pictures as the words they stand for, short forms written out (`2nite` is `tonight`, `can't` is `can not`), and what is spelt by ear as it is
 * spelt (`evicshun` is `eviction`). Whole words stay whole, so `skilled` holds no `killed`.
 */
export const normalise = lately(compared)

function compared(text: string): string {
  const words = text
    .normalize('NFKC')
    .replaceAll(pictures, (picture) => ` ${phrases.emoji[picture]} `)
    .replaceAll(invisible, '')
    .replaceAll(apostrophes, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(accents, '')
    .replaceAll(threeOrMore, '$1$1')
    .replaceAll(notWords, ' ')
    .trim()
    .replaceAll(spelledOut, (letters) => letters.replaceAll(' ', ''))
    .split(' ')
    .map((word) => written(word) ?? spelt(word))
    .join(' ')
  return speltBeside(words)
}

/** A short form written out, also where a letter of it was typed twice (`doont`). */
function written(word: string): string | undefined {
  const known = shortForms.get(word)
  if (known !== undefined || word.search(twice) === -1) return known
  return typedTwice.get(word.replaceAll(twice, '$1'))
}
