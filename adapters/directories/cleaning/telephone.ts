import { type CountryCode, findPhoneNumbersInText, isSupportedCountry, isValidPhoneNumber } from 'libphonenumber-js'
import { fine, type Judged, mended, odd } from '#adapters/directories/cleaning/judged.ts'

/** 111, 116 123, and those that are only texted. */
const short = /^(?:1\d\d|999|11[68] ?\d{3}|[2-8]\d{4})$/

/** A telephone number, or words with one in them. Mended where letters stand for figures or a sheet took its first 0. */
export function telephone(given: string, country: string): Judged {
  const region = isSupportedCountry(country) ? country : 'GB'
  if (short.test(given)) return fine(given)
  if (region !== 'GB') return isValidPhoneNumber(given, region) || holdsOne(given, region) ? fine(given) : odd(given)
  const figures = figuresFor(given)
  // A sheet takes the first 0 of what is figures alone.
  const whole = /^[1-9]\d+$/.test(figures) ? [`0${figures}`, `+${figures}`] : [figures]
  for (const one of whole) if (isBritish(one)) return mended(one)
  if (/^\D*[+0]/.test(given) && isValidPhoneNumber(given, region)) return fine(given)
  if (holdsOne(given, region)) return fine(given)
  return odd(given)
}

function isBritish(text: string): boolean {
  return /^\(?(?:\+44|0(?!0))[\d\s()+-]+$/.test(text) && isValidPhoneNumber(text, 'GB')
}

function figuresFor(given: string): string {
  return /^[\dOIl\s()+-]+$/i.test(given) ? given.replaceAll(/o/gi, '0').replaceAll(/[il]/gi, '1') : given
}

function holdsOne(given: string, region: CountryCode): boolean {
  const found = findPhoneNumbersInText(given, { defaultCountry: region, extended: false })
  return found.some(({ startsAt }) => region !== 'GB' || /^\(?[+0]/.test(given.slice(startsAt)))
}
