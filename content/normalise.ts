import { phrases } from '#content/phrases.ts'

const invisible = /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5/gu
const apostrophes = /['\u2018\u2019\u02bc\u02b9\u2032\u0060\u00b4\uff07]/g
const accents = /\p{M}/gu
const threeOrMore = /(\p{L})\1{2,}/gu
const notWords = /[^\p{L}\p{N}]+/gu

/**
 * Text as it is compared: small letters, no accents, apostrophes or hidden characters, one space between words, and
 * short forms written out (`2nite` is `tonight`, `can't` is `can not`). Whole words stay whole, so `skilled` holds no `killed`.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(invisible, '')
    .replaceAll(apostrophes, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(accents, '')
    .replaceAll(threeOrMore, '$1$1')
    .replaceAll(notWords, ' ')
    .trim()
    .split(' ')
    .map((word) => (Object.hasOwn(phrases.shortForms, word) ? phrases.shortForms[word]! : word))
    .join(' ')
}
