import { fix, parse } from 'postcode'
import { fine, type Judged, mended, odd } from '#adapters/directories/cleaning/judged.ts'

/**
 * A postcode, as it is written. Mended where a letter can only have been meant as a figure, or the other way round, and taken
 * from among words where it stands there whole. What holds any other sign may be of another street, and is odd.
 */
export function postcode(given: string, country: string): Judged {
  if (country !== 'GB') return fine(given)
  const bare = given
    .toUpperCase()
    .replace(/^POST ?CODE\s*:?/, '')
    .replaceAll(/^["'(.,;:\s]+|["').,;:\s]+$/g, '')
    .replaceAll(/[\s.\-–]/g, '')
  const meant = new Set([parse(fix(withFigures(bare))).postcode, postcodeIn(given)].filter((one) => one !== null))
  const [found] = meant
  if (found === undefined || meant.size > 1) return odd(given)
  return found === given ? fine(given) : mended(found)
}

/** A whole postcode between words: none has an I or O after its figure. What touches a letter, a figure or an odd sign may be part of something else. */
const whole = /(?<=^|[\s,;:(/-])[a-z]{1,2}\d[a-hj-np-y\d]?\s?\d[a-z]{2}(?=$|[\s,;:.)/-])/gi

/** The one postcode that stands in an address, or null: where there are two, nobody can tell which is meant. */
export function postcodeIn(address: string): string | null {
  const found = new Set(address.match(whole)?.map((one) => parse(one).postcode))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** After a figure the first half of a postcode ends in no O or I: `OL1O 2AA` is OL10. */
function withFigures(bare: string): string {
  return bare.replace(/^([A-Z]{1,2}\d)([OI])(?=\d[A-Z]{2}$)/, (_, start, end) => `${start}${end === 'O' ? 0 : 1}`)
}
