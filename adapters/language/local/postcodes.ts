import { parse } from 'postcode'
import type { Said } from '#adapters/language/local/place-said.ts'
import { type Coded, districts, type Written, wholes, written } from '#adapters/language/local/postcode-forms.ts'
import { isWord } from '#adapters/language/local/same-word.ts'
import { placeWords } from '#content/place-words.ts'

/** More than anyone writes. */
const MOST = 20

/** The letters that postcodes begin with in the UK, so that `p45`, `ps4` and `mp3` are no place. */
const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY
  HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL
  PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO
  ZE`.split(/\s+/),
)
const isInUk = (district: string) => areas.has(district.replace(/\d.*$/, '')) && parse(`${district} 1AA`).valid
/** The end of a postcode has none of these letters, and is not `2nd`. */
const isUnit = (unit: string) => !/[cikmov]/.test(unit) && !/^(?:1st|2nd|3rd|[04-9]th)$/.test(unit)

const slang = new Set(placeWords.notDistricts)
const motorways = new Set(placeWords.motorways)
const notAfter = new Set(placeWords.notDistrictAfter)
const notBefore = new RegExp(` (?:${placeWords.notDistrictBefore.join('|')}) $`)
const inside = / (?:in|live|living|is|with|code|postcode|area) $/

/** Finds postcodes and their beginnings in any spacing: those of this area, and those of elsewhere that are surely meant. */
export function postcodesIn(known: ReadonlySet<string>) {
  return (said: Said): readonly Coded[] => {
    const whole = [
      ...written(said, wholes)
        .filter((one) => isPostcode(said, one))
        .take(MOST),
    ]
    const others = written(said, districts)
      .filter((one) => isDistrict(said, one))
      .filter((one) => !whole.some(({ from, to }) => one.from < to && from < one.to))
    return [...whole, ...others.take(MOST)]
  }

  function isPostcode(said: Said, { district, letters, apart, slip, unit, unitApart, from, to }: Written): boolean {
    if (!isUnit(unit)) return known.has(district) && !slip && !unitApart
    if (known.has(district)) return !unitApart || !isWord(unit.slice(1))
    if (!isInUk(district) || unitApart) return false
    const doubtful = slip || (apart && isWord(letters))
    return !doubtful || said.alone(from, to) || said.isSurelyLedTo(from)
  }

  function isDistrict(said: Said, { typed, district, letters, apart, slip, from, to }: Written): boolean {
    const ours = known.has(district)
    if (!ours && (slip || !isInUk(district))) return false
    if (said.isSurelyLedTo(from)) return ours || !isOther(said, typed, from, to)
    const likeWord = slang.has(typed) || (apart && isWord(letters))
    if (ours && !apart && !slip && typed.length > 2) return letters.length > 1 || !isOther(said, typed, from, to)
    if (ours && apart && !likeWord && (said.isNamed(from, to) || said.endsAt(to))) return true
    return (ours ? !slang.has(typed) : !likeWord) && said.alone(from, to, !ours)
  }
}

/** What shares its letters with a district, and is none: a vitamin, a motorway, the number of a room. */
function isOther(said: Said, typed: string, from: number, to: number): boolean {
  const before = said.before(from)
  if (motorways.has(typed) && !inside.test(before)) return true
  return notBefore.test(before) || notAfter.has(said.words[to] ?? '')
}
