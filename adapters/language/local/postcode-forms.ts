import type { Said } from '#adapters/language/local/place-said.ts'

/** The district of a postcode, or of its beginning, that is written in these words. */
export interface Coded {
  readonly district: string
  readonly whole: boolean
  readonly from: number
  readonly to: number
}

/** What is written like one, before anyone knows whether it is. */
export interface Written extends Coded {
  readonly typed: string
  readonly letters: string
  /** The figure and two letters at the end of a whole one. */
  readonly unit: string
  /** There is space within its first half, or before its last letters; a letter stands for a 0 or a 1. */
  readonly apart: boolean
  readonly unitApart: boolean
  readonly slip: boolean
}

const begins = '(?<![a-z\\d])(?<letters>[a-z]{1,2}|[a-z] [a-z])(?<space> ?)'
/** Whole postcodes, and their beginnings, in any spacing. Letters that are typed for a 0 or a 1 are taken for those. */
export const wholes = new RegExp(
  `${begins}(?<number>[\\doil][a-z\\d]?) ?(?<digit>[\\doi])(?<gap> ?)(?<unit>[a-z]{2}|[a-z] [a-z])(?![a-z\\d])`,
  'g',
)
export const districts = new RegExp(`${begins}(?<number>[\\doi][a-z\\d]?)(?![a-z\\d])`, 'g')

/** All that is written like a postcode, in the order in which it stands. */
export function* written(said: Said, like: RegExp): Generator<Written, void, unknown> {
  let [at, word] = [0, 0]
  for (const { 0: typed, index, groups = {} } of said.text.matchAll(like)) {
    const { letters = '', space, number = '', digit = '', gap, unit = '' } = groups
    for (; at < index; at++) if (said.text[at] === ' ') word++
    const to = word + typed.split(' ').length
    if (!/\d/.test(typed) && (unit !== '' || !said.alone(word, to, true))) continue
    yield {
      district: (letters.replace(' ', '') + asDigits(number)).toUpperCase(),
      ...{ typed, letters: letters.replace(' ', ''), unit: asDigits(digit) + unit.replace(' ', '') },
      ...{ apart: space === ' ', unitApart: gap === ' ' && unit.length === 2, slip: /[oil]/.test(number + digit) },
      ...{ whole: unit !== '', from: word, to },
    }
  }
}

/** No district ends in one of these letters. */
const asDigits = (typed: string) => typed.replaceAll('o', '0').replaceAll(/[il]/g, '1')
