import { parse as parsePostcode } from 'postcode'
import { getDomain } from 'tldts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

/** What one service is known again by. */
export interface Traits {
  readonly id: string
  readonly source: string
  /** The words of its name. */
  readonly name: readonly string[]
  /** The words of who runs it, which a name may hold or leave out, and those of its towns and areas. */
  readonly runBy: readonly string[]
  readonly towns: readonly string[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly pages: readonly string[]
  readonly hosts: readonly string[]
  readonly postcodes: readonly string[]
  /** Where a postcode is of a whole town, as abroad, or is not told: `1347 high`. */
  readonly streets: readonly string[]
  /** What its places are called. */
  readonly sites: readonly string[]
  /** The beginning of what it says of itself. */
  readonly says: string
  /** When it is on, as its source writes it. */
  readonly times: string
}

export function traitsOf(id: string, source: string, service: OpenReferralService): Traits {
  const record = ServiceRecord.parse(service)
  const locations = record.service_at_locations.map(({ location }) => location)
  const addresses = locations.flatMap(({ addresses }) => addresses)
  const phones = [
    ...record.phones,
    ...record.contacts.flatMap(({ phones }) => phones),
    ...locations.flatMap(({ phones }) => phones),
  ]
  const webs = [record.url, record.organization?.website].flatMap((one) => one?.split(/\s+/) ?? [])
  const schedules = [...record.schedules, ...record.service_at_locations.flatMap(({ schedules }) => schedules)]
  const towns = [...addresses.map(({ city }) => city), ...record.service_areas.map(({ name }) => name)]
  return {
    ...{ id, source, name: wordsIn(record.name) },
    ...{ runBy: wordsIn(record.organization?.name ?? ''), towns: wordsIn(towns.join(' ')) },
    phones: unique(phones.flatMap(({ number }) => figuresIn(number ?? ''))),
    emails: unique(
      [record.email, ...record.contacts.map(({ email }) => email)].flatMap((one) => one?.toLowerCase().trim() ?? []),
    ),
    pages: unique(webs.map(pageOf)),
    hosts: unique(webs.map((one) => getDomain(one) ?? '').filter((host) => !shared.test(host))),
    postcodes: unique(addresses.map(({ postal_code = '' }) => postcodeOf(postal_code))),
    streets: unique(addresses.map(({ address_1 = '' }) => streetOf(address_1))),
    sites: unique(locations.map(({ name }) => wordsIn(name ?? '').join(' '))),
    says: (record.description ?? '').slice(0, 100),
    times: schedules.map(({ byday, opens_at, description }) => [byday, opens_at, description].join(' ')).join('; '),
  }
}

const shared =
  /^(?:facebook|instagram|twitter|x|youtube|google|linktr|eventbrite|meetup|wordpress|wixsite)\.[a-z.]+$|^$/
const unique = (all: readonly string[]) => [...new Set(all.filter(Boolean))]

/** The words of a text without what stands for nothing: `The Sale & Altrincham Trust Ltd`. */
function wordsIn(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/['’\p{M}]/gu, '')
      .match(/[\p{L}\d]+/gu) ?? []
  return unique(words.filter((word) => !nothing.has(word)))
}

const nothing = new Set([
  'a',
  'an',
  'and',
  'at',
  'charity',
  'cic',
  'cio',
  'for',
  'in',
  'limited',
  'ltd',
  'of',
  'on',
  'the',
  'uk',
])

function postcodeOf(text: string): string {
  return parsePostcode(text).postcode ?? text.toUpperCase().replaceAll(/[^A-Z\d]/g, '')
}

/** A house by its number and the first word of its street. */
function streetOf(text: string): string {
  const [, number, word] = /(\d+[a-z]?)\W+(\p{L}+)/iu.exec(text) ?? []
  return number && word ? `${number} ${word}`.toLowerCase() : ''
}

/** A telephone number as it is rung in this country. */
function figuresIn(number: string): readonly string[] {
  const [written = ''] = /[+\d][\d\s()-]{8,}\d/.exec(number) ?? []
  const figures = written
    .replace(/^\+44/, '0')
    .replaceAll('(0)', '')
    .replaceAll(/\D/g, '')
    .replace(/^0044/, '0')
    .replace(/^00(?=[127])/, '0')
  return figures.length >= 10 && !/^0*$/.test(figures) ? [figures] : []
}

/** A page by its address alone, however it is written. */
function pageOf(web: string): string {
  const page = web
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[#?].*$/, '')
    .replace(/\/(?:index\.\w+)?$/, '')
  return /^(?:facebook|instagram|twitter|x|youtube)\.com$/.test(page) ? '' : page
}
