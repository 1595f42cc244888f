import { DateTime } from 'luxon'
import { fine, type Judged, mended, missing, odd } from '#adapters/directories/cleaning/judged.ts'

const isDay = (text: string) => DateTime.fromISO(text).isValid
/** What machines write for no date. */
const never = /^(?:1970-01-01|1900-01-0[01]|0001-01-01|0000-00-00|1899-12-3[01])/

const dayFirst = ['d/M/yyyy', 'd/M/yy', 'd MMM yyyy', 'd MMM yy', 'MMM d yyyy', 'yyyy/M/d', 'yyyyMMdd']
const monthFirst = ['M/d/yyyy', 'M/d/yy', ...dayFirst]
/** Of these no day is told. */
const months = ['MMM yyyy', 'M/yyyy', 'yyyy/M', 'yyyy MMM']

const monthWord =
  /\b(jan)(?:uary)?\b|\b(feb)(?:ruary)?\b|\b(mar)(?:ch)?\b|\b(apr)(?:il)?\b|\b(may)\b|\b(june?)\b|\b(july?)\b|\b(aug)(?:ust)?\b|\b(sep)(?:t|tember)?\b|\b(oct)(?:ober)?\b|\b(nov)(?:ember)?\b|\b(dec)(?:ember)?\b/i

/**
 * A date, as 2018-01-31. Where only the order of day and month is open, it is read as its country writes it. A month alone is
 * its first day, or its last for what ends then.
 */
export function date(given: string, country: string, ends = false): Judged {
  const iso = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(given)?.[0]
  if (never.test(given) || /^0+$/.test(given)) return missing
  if (iso) return isDay(iso) ? fine(given) : odd(given)
  const bare = given
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '')
    .replace(/[T,\s]+\d{1,2}:\d\d.*$/, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replaceAll(/(?<=\d)[.\-/](?=\d)/g, '/')
    .replaceAll(/[\s,.-]+/g, ' ')
    .replace(monthWord, (word) => word.slice(0, 3))
  const forms = country === 'US' ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst]
  const day = dayBy(forms, bare) ?? dayBy(months, bare)?.[ends ? 'endOf' : 'startOf']('month') ?? counted(given)
  if (!day) return odd(given)
  return never.test(day.toISODate()!) ? missing : mended(day.toISODate()!)
}

function dayBy(forms: readonly string[], text: string): DateTime<true> | null {
  for (const form of forms) {
    const day = DateTime.fromFormat(text, form, { locale: 'en-US' })
    if (day.isValid) return day
  }
  return null
}

/** Days as a sheet counts them, and seconds or milliseconds as machines do: none but of the years from 2000 to 2049 is sure. */
function counted(text: string): DateTime<true> | null {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null
  const number = Number(text)
  const day = [
    DateTime.fromMillis((number - DAYS_TO_1970) * DAY, { zone: 'utc' }),
    DateTime.fromMillis(number * 1000, { zone: 'utc' }),
    DateTime.fromMillis(number, { zone: 'utc' }),
  ].find(({ year }) => year >= 2000 && year < 2050)
  return day?.isValid ? day : null
}

const DAY = 24 * 60 * 60 * 1000
/** From the day that a sheet calls 0. */
const DAYS_TO_1970 = 25_569
