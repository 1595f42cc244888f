import parsePhoneNumber from 'libphonenumber-js'
import { parse as parsePostcode } from 'postcode'
import type { Hidden, Listing, PlaceToGo } from '#adapters/directories/listing.ts'
import { costOf } from '#adapters/directories/open-referral/cost.ts'
import { howToJoin } from '#adapters/directories/open-referral/joining.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import { eveningsOf, whenOf } from '#adapters/directories/open-referral/schedule.ts'
import { servesOf, wordsIn } from '#adapters/directories/serves.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

type Location = ServiceRecord['service_at_locations'][number]['location']

/** What search needs of one service, as true on this day (an ISO date): what is out of date is missing. */
export function listingOf(service: OpenReferralService, today: string): Listing {
  const record = ServiceRecord.parse(service)
  const locations = record.service_at_locations.map(({ location }) => location)
  const schedules = [...record.schedules, ...record.service_at_locations.flatMap(({ schedules }) => schedules)]
  const now = schedules.filter(({ valid_to }) => !valid_to || valid_to.slice(0, 10) >= today)
  const terms = termsOf(record)
  const { name, description = '' } = record
  const listing = {
    ...{ id: record.id, name: onOneLine(name), provider: record.organization?.name ?? null },
    places: locations.filter(isSomewhere).map((location) => placeOf(location, name)),
    areas: record.service_areas.flatMap(({ name, service_area }) => name ?? service_area ?? []),
    ...{ when: whenOf(now), evenings: eveningsOf(now), cost: costOf(record, today) },
    howToJoin: howToJoin(record.application_process ?? '', [description, ...terms].join('. ')),
    ...{ phone: phoneOf(record, locations), email: emailOf(record), web: webOf(record) },
    lastChecked: dateIn(record.assured_date) ?? dateIn(record.last_modified),
    remote: isRemote(locations, now, `${name}. ${description}. ${record.application_process ?? ''}`),
    stepFree: locations.some(({ accessibility }) => accessibility.some(isStepFree)),
    serves: servesOf(terms, name, description),
    words: {
      headings: new Set(wordsIn([name, ...terms].join(' '))),
      all: new Set(wordsIn([name, ...terms, description, record.organization?.name].join(' '))),
    },
  }
  return { ...listing, hidden: whyHidden(`${name}. ${description}`, listing) }
}

/** Terms that say what it is, rather than whom it is for. */
function termsOf({ attributes }: ServiceRecord): readonly string[] {
  const kinds = attributes.filter(({ link_type }) => !/audience|eligib|language/i.test(link_type ?? ''))
  return kinds.flatMap(({ taxonomy_term }) => taxonomy_term.name ?? [])
}

function isSomewhere({ location_type }: Location): boolean {
  return !/virtual|postal/i.test(location_type ?? '')
}

function placeOf({ name, addresses, latitude, longitude }: Location, service: string): PlaceToGo {
  const address = addresses.find(({ address_type }) => !/postal/i.test(address_type ?? 'physical'))
  const { address_1 = '', city = '', postal_code = '' } = address ?? {}
  const code = parsePostcode(postal_code)
  // A building's name is needed where the address has no number to look for.
  const building = name && !/\d/.test(address_1) && !includes(service, name) && !includes(address_1, name) ? name : ''
  const town = includes(`, ${address_1},`, `, ${city},`) ? '' : city
  const lines = [building, address_1, town].filter(Boolean).join(', ')
  const street = [lines, code.valid ? code.postcode : ''].filter(Boolean).join(' ')
  const inUk = latitude && longitude && latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5
  return {
    street: onOneLine(street) || null,
    ...(code.valid ? { postcode: code.postcode, district: code.outcode } : { postcode: null, district: null }),
    at: inUk ? { lat: latitude, lon: longitude } : null,
  }
}

function phoneOf({ phones, contacts }: ServiceRecord, locations: readonly Location[]): string | null {
  const all = [...phones, ...contacts.flatMap(({ phones }) => phones), ...locations.flatMap(({ phones }) => phones)]
  return all.map(({ number }) => phoneIn(number ?? '')).find((number) => number !== null) ?? null
}

/** The number in a text such as `Office: 0161 496 0000`. One that could not be rung is missing. */
function phoneIn(text: string): string | null {
  if (/^(1\d\d|116 ?\d{3})$/.test(text)) return text
  const [written] = /(?:\+44|\b0)[\d ()-]{6,}\d/.exec(text) ?? []
  const number = written ? parsePhoneNumber(written, 'GB') : undefined
  return number?.isPossible() ? number.formatNational() : null
}

function emailOf({ email, contacts }: ServiceRecord): string | null {
  const all = [email, ...contacts.map(({ email }) => email)]
  return all.find((one) => one && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(one) && !/\.invalid$/i.test(one)) ?? null
}

function webOf({ url, organization }: ServiceRecord): string | null {
  const all = [url, organization?.website, organization?.url].map((one) => (one?.startsWith('www.') ? `http://${one}` : one))
  return all.find((one) => one && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(one) && URL.canParse(one)) ?? null
}

function dateIn(text: string | undefined): string | null {
  const date = text?.slice(0, 10) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null
}

const remoteWords =
  /\b(?:helpline|(?:tele)?phone (?:line|support|advice|befriending|counselling|calls?)|over the (?:tele)?phone|by telephone or online|online (?:advice|chat|class(?:es)?|counselling|courses?|groups?|meetings?|sessions?|support)|(?:on|via|by) (?:zoom|video))\b/i

function isRemote(locations: readonly Location[], schedules: ServiceRecord['schedules'], words: string): boolean {
  const attending = schedules.some(({ attending_type }) => /online|phone|remote|video|virtual/i.test(attending_type ?? ''))
  return attending || locations.some(({ location_type }) => location_type === 'virtual') || remoteWords.test(words)
}

function isStepFree({ description = '', details = '' }: Location['accessibility'][number]): boolean {
  return `${description}. ${details}`.split(/[.;\n]/).some((sentence) => {
    const said = /step[- ]free|wheelchair (?:access|friendly|user)|level access|\bramp|fully accessible|accessible entrance/i
    return said.test(sentence) && !/\b(?:no|not|isn't|without|except|limited|partial(?:ly)?|unfortunately)\b/i.test(sentence)
  })
}

const closed =
  /\bpermanently closed\b|\(closed\)|\bno longer (?:open|running|operating|meets|taking place)\b|\b(?:group|club|service|centre|project|charity|food ?bank|organisation) (?:is|has) (?:now |been )*closed\b(?! (?:on|for|at|between|from|over))/i

function whyHidden(words: string, { places, phone, web }: Pick<Listing, 'places' | 'phone' | 'web'>): Hidden | null {
  if (closed.test(words)) return 'says that it is closed'
  return phone || web || places.some(({ street }) => street) ? null : 'no address, telephone or website'
}

function includes(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
