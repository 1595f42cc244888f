import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** What may be a telephone number: no more is looked at closely than the first few of these. */
const mayBeNumber =
  /(?<![\d+])(?:\+\d|00\d|\(?0)(?:[ ()./-]{0,3}\d){9,14}(?!\d)(?:,? ?(?:ext|extension|x)\.? ?\d{1,5}\b)?/gi
const MOST_NUMBERS = 8

/** A telephone number as it was written, in any spacing. */
export function numberIn(text: string): string | null {
  const written = [...text.matchAll(mayBeNumber).take(MOST_NUMBERS)].map(([number]) => number)
  return (
    written.find((number) => parsePhoneNumberFromString(number, 'GB')?.isValid()) ??
    written.find((number) => parsePhoneNumberFromString(number, 'GB')?.isPossible()) ??
    null
  )
}
