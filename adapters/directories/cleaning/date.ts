import { DateTime } from 'luxon'
import { fine, type Judged, mended, missing, odd } from '#adapters/directories/cleaning/judged.ts'

const isDay = (text: string) => DateTime.fromISO(text).isValid
/** What machines write for no date. */
const never = /^(?:1970-01-01|1900-01-0[01]|0001-01-01|0000-00-00|1899-12-3[01])/

const dayFirst = [
  'd/M/yyyy',
  'd/M/yy',
  'd MMMM yyyy',
  'd MMM yyyy',
  'MMMM d yyyy',
  'MMM d yyyy',
  'yyyy/M/d',
  'yyyyMMdd',
]
const monthFirst = ['M/d/yyyy', 'M/d/yy', ...dayFirst]

/** A date, as 2018-01-31. Where only the order of day and month is open, it is read as its country writes it. */
export function date(given: string, country: string): Judged {
  const iso = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(given)?.[0]
  if (never.test(given) || /^0+$/.test(given)) return missing
  if (iso) return isDay(iso) ? fine(given) : odd(given)
  const bare = given
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '')
    .replace(/[T,\s]+\d{1,2}:\d\d.*$/, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replaceAll(/[\s,]+/g, ' ')
    .replaceAll(/(?<=\d)[.\-/](?=\d)/g, '/')
  const forms = country === 'US' ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst]
  for (const form of forms) {
    const day = DateTime.fromFormat(bare, form, { locale: 'en-GB' })
    if (day.isValid) return never.test(day.toISODate()) ? missing : mended(day.toISODate())
  }
  return odd(given)
}
