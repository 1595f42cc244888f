import { parse } from 'postcode'
import type { Area } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'
import type { Place } from '#dialogs/memory.ts'

const postcodes = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d ?[a-z]{2})\b/gi
const districts = /\b[a-z]{1,2}\d[a-z\d]?\b/gi

/** The letters that postcodes begin with in the UK, so that `p45`, `ps4` and `mp3` are no place. */
const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY
  HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL
  PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO
  ZE`.split(/\s+/),
)

const isInUk = (district: string) => areas.has(district.replace(/\d.*$/, ''))

/** Roughly where someone says that they are: a postcode or its beginning in any spacing, or a place of this area by name. */
export function placeIn(area: Area) {
  const known = new Set([...Object.values(area.places), ...area.teams.flatMap(({ covers }) => covers.districts)])
  const byName = Object.entries(area.places)
    .map(([name, district]) => ({ name, district, words: normalise(name) }))
    .sort((a, b) => b.words.length - a.words.length)

  return (text: string): Place | null => {
    const district =
      wholePostcode(text) ?? [...text.matchAll(districts)].map(([typed]) => typed.toUpperCase()).find(isDistrict)
    if (district) return { district, name: district, outside: !known.has(district) }
    const typed = ` ${normalise(text)} `
    const named = byName.find(({ words }) => typed.includes(` ${words} `))
    return named ? { district: named.district, name: named.name, outside: false } : null
  }

  function wholePostcode(text: string): string | null {
    for (const [typed, outward] of text.matchAll(postcodes)) {
      const district = outward!.toUpperCase()
      if (known.has(district) || (isInUk(district) && parse(typed).valid)) return district
    }
    return null
  }

  /** Short ones are words too (`m8`, `b4`), so that only those of this area, or written like a district, count. */
  function isDistrict(typed: string): boolean {
    const real = isInUk(typed) && parse(`${typed} 1AA`).valid
    return known.has(typed) || (typed.length > 2 && real)
  }
}
