import { calmName, calmWords } from '#adapters/directories/cleaning/capitals.ts'
import type { Own } from '#adapters/directories/cleaning/casing.ts'
import { date } from '#adapters/directories/cleaning/date.ts'
import { email } from '#adapters/directories/cleaning/email.ts'
import { plainText, spaced } from '#adapters/directories/cleaning/html.ts'
import { fine, type Judged } from '#adapters/directories/cleaning/judged.ts'
import { isMissing } from '#adapters/directories/cleaning/missing.ts'
import { numberIn } from '#adapters/directories/cleaning/number.ts'
import { position } from '#adapters/directories/cleaning/position.ts'
import { postcode, postcodeIn } from '#adapters/directories/cleaning/postcode.ts'
import { cut, wherePartsDiffer } from '#adapters/directories/cleaning/shown.ts'
import { telephone } from '#adapters/directories/cleaning/telephone.ts'
import { web } from '#adapters/directories/cleaning/web.ts'
import type { Change } from '#bot/ports/directory.ts'

type Fields = Record<string, unknown>

/** A service as its feed gave it, without what says nothing and mended where that is sure; and all that was changed or is odd. */
export function clean(raw: unknown): { readonly service: unknown; readonly changes: readonly Change[] } {
  const changes: Change[] = []
  const country = countryOf(raw)
  let own: Own | null = null
  const ownWords = () => {
    own ??= ownOf(raw)
    return own
  }
  return { service: cleanedOf(raw, '', ''), changes }

  function cleanedOf(value: unknown, key: string, path: string): unknown {
    if (value === null) return undefined
    if (typeof value === 'string') return textOf(value, key, path)
    if (typeof value === 'number') return isDate(key) ? textOf(String(value), key, path) : figureOf(value, key, path)
    if (Array.isArray(value))
      return value.map((one, at) => cleanedOf(one, key, `${path}[${at}]`)).filter((one) => one !== undefined)
    return typeof value === 'object' ? fieldsOf(value as Fields, path) : value
  }

  function fieldsOf(given: Fields, path: string): Fields {
    const fields: Fields = {}
    for (const [key, value] of Object.entries(given)) {
      const cleaned = cleanedOf(value, key, path === '' ? key : `${path}.${key}`)
      if (cleaned !== undefined) fields[key] = cleaned
    }
    const at = (key: string) => (path === '' ? key : `${path}.${key}`)
    if ('latitude' in fields) placed(fields, at)
    if ('address_1' in fields && country === 'GB' && !('postal_code' in fields)) coded(fields, at)
    return fields
  }

  function textOf(given: string, key: string, path: string): string | number | undefined {
    if (isId(key)) return given
    const plain = plainText(given)
    const shaped = spaced(given)
    if (plain !== shaped) note('html', path, given, plain)
    else if (shaped !== given && shaped !== '') note('spaces', path, given, shaped)
    if (isMissing(plain) && !meansIt(path, plain)) {
      note('missing', path, given, null)
      return undefined
    }
    if (figures.has(key)) {
      const figure = numberIn(plain)
      if (figure === null || plain !== String(plain.match(/-?[\d.]+/)?.[0])) note('number', path, plain, figure)
      return figure === null ? undefined : figureOf(figure, key, path)
    }
    return judgedOf(plain, key, path)
  }

  function judgedOf(plain: string, key: string, path: string): string | undefined {
    const [kind, judge] = checkFor(key, path)
    const { text, odd } = judge(plain)
    if (odd || text !== plain) note(kind, path, plain, text, odd)
    return text ?? undefined
  }

  function checkFor(key: string, path: string): readonly [Change['kind'], (text: string) => Judged] {
    if (/phones\[\d+\]\.number$/.test(path)) return ['telephone', (text) => telephone(text, country)]
    if (key === 'email') return ['email', email]
    if (/^(?:url|website)$/.test(key)) return ['web', web]
    if (key === 'postal_code') return ['postcode', (text) => postcode(text, country)]
    if (isDate(key))
      return ['date', (text) => date(text, country, /^(?:until|valid_to|end_date|expiry_date)$/.test(key))]
    if (names.has(key) && !/taxonom/.test(path)) return ['capitals', (text) => fine(calmName(text, ownWords))]
    if (prose.has(key) && !/taxonom/.test(path)) return ['capitals', (text) => fine(calmWords(text, ownWords))]
    return ['spaces', fine]
  }

  function figureOf(given: number, key: string, path: string): number | undefined {
    if (given !== -1 || key === 'longitude') return given
    note('missing', path, '-1', null)
    return undefined
  }

  function placed(fields: Fields, at: (key: string) => string): void {
    const { latitude, longitude } = fields
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return
    const point = position({ latitude, longitude })
    if (point?.latitude === latitude) return
    note('position', at('latitude'), `${latitude}, ${longitude}`, point && `${point.latitude}, ${point.longitude}`)
    if (point) Object.assign(fields, point)
    else {
      delete fields['latitude']
      delete fields['longitude']
    }
  }

  /** A postcode that stands in the lines of its address. */
  function coded(fields: Fields, at: (key: string) => string): void {
    const lines = [fields['address_1'], fields['address_2'], fields['city']].filter((line) => typeof line === 'string')
    const found = postcodeIn(lines.join(', '))
    if (found === null) return
    note('postcode', at('postal_code'), lines.join(', '), found)
    fields['postal_code'] = found
  }

  function note(kind: Change['kind'], field: string, was: string, became: string | number | null, odd = false): void {
    if (became === null) changes.push({ kind, field, was: cut(was), became })
    else {
      const [before, after] = wherePartsDiffer(was, String(became))
      changes.push({ kind, field, was: before, became: after, ...(odd ? { odd } : {}) })
    }
  }
}

const isDate = (key: string) => /^(?:dtstart|until|valid_from|valid_to|last_modified|\w+_date)$/.test(key)
const isId = (key: string) => key === 'id' || key.endsWith('_id')

/** What a service is called may be any words that only a person writes; and from the end of a month -1 is its last day. */
const meansIt = (path: string, text: string) =>
  (path === 'name' && /\p{L}/u.test(text) && !byMachine.test(text)) || (/\bby\w+$/.test(path) && text === '-1')

const byMachine = /^(?:n\/?a\.?|#.*|null|undefined|nan|\[object object\])$/i

const figures = new Set(['latitude', 'longitude', 'minimum_age', 'maximum_age', 'amount', 'interval'])
const names = new Set(['name', 'alternate_name', 'address_1', 'address_2', 'city', 'region', 'service_area', 'title'])
const prose = new Set([
  ...['description', 'details', 'alert', 'application_process', 'eligibility_description', 'fees_description', 'fees'],
  ...['amount_description', 'interpretation_services', 'accreditations', 'wait_time'],
])

/** Where it says that it is: `GB` where it says nothing. */
function countryOf(raw: unknown): string {
  const written = JSON.stringify(raw) ?? ''
  const [, country] = /"country":\s*"\s*([A-Za-z][A-Za-z ]+)\s*"/.exec(written) ?? []
  if (!country) return /"postal_code":\s*"\d{5}(?:-\d{4})?"/.test(written) ? 'US' : 'GB'
  const known = country.trim().toUpperCase()
  return isoCodes[known] ?? known.slice(0, 2)
}

const isoCodes: Readonly<Record<string, string>> = {
  ...{ UK: 'GB', ENGLAND: 'GB', SCOTLAND: 'GB', WALES: 'GB', 'NORTHERN IRELAND': 'GB', 'UNITED KINGDOM': 'GB' },
  ...{ 'GREAT BRITAIN': 'GB', IRELAND: 'IE', 'UNITED STATES': 'US', 'UNITED STATES OF AMERICA': 'US' },
}

function ownOf(raw: unknown): Own {
  const [words, places]: [string[], string[]] = [[], []]
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (/\p{Ll}/u.test(value) && (names.has(key) || prose.has(key))) words.push(plainText(value))
      if (/^(?:city|region|service_area)$/.test(key)) places.push(value)
    } else if (typeof value === 'object' && value !== null)
      for (const [under, one] of Object.entries(value)) walk(one, Array.isArray(value) ? key : under)
  }
  walk(raw, '')
  return { words: words.join('\n'), places: places.join('\n') }
}
