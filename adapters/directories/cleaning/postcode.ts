import { fix, match, parse } from 'postcode'
import { fine, type Judged, mended, odd } from '#adapters/directories/cleaning/judged.ts'

/** A postcode, as it is written. Mended where a letter can only have been meant as a figure, or the other way round. */
export function postcode(given: string, country: string): Judged {
  if (country !== 'GB') return fine(given)
  const bare = given
    .toUpperCase()
    .replace(/^POST ?CODE\s*:?/, '')
    .replaceAll(/[^A-Z\d]/g, '')
  const known = parse(fix(withFigures(bare)))
  if (known.valid) return known.postcode === given ? fine(given) : mended(known.postcode)
  return odd(given)
}

/** The one postcode that stands in an address, or null: where there are two, nobody can tell which is meant. */
export function postcodeIn(address: string): string | null {
  const found = new Set(match(address).map((one) => parse(one).postcode))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** After a figure the first half of a postcode ends in no O or I: `OL1O 2AA` is OL10. */
function withFigures(bare: string): string {
  return bare.replace(/^([A-Z]{1,2}\d)([OI])(?=\d[A-Z]{2}$)/, (_, start, end) => `${start}${end === 'O' ? 0 : 1}`)
}
