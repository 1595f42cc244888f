import { codeIn, isOfWhom } from '#adapters/directories/open-referral/terms.ts'

/** Part of a record, as a source gave it. */
export type Raw = Readonly<Record<string, unknown>>

/**
 * A service of Open Referral UK 1.0, or HSDS 2, in the shape of 3.0. What is of 3.0 already, or of nothing that is known, is
 * left as it is.
 */
export function asVersion3(service: unknown): unknown {
  if (!isRaw(service) || !former.some((field) => field in service)) return service
  const { regular_schedules, service_taxonomys, eligibilitys, attending_access: access, ...rest } = service
  const ages = listOf(eligibilitys)
  return {
    ...rest,
    organization: organizationOf(service['organization']),
    application_process: service['application_process'] ?? (access ? joinedBy[String(access)] : undefined),
    assured_date: dateOf(service['assured_date']),
    minimum_age: service['minimum_age'] ?? oneOf(ages, 'minimum_age'),
    maximum_age: service['maximum_age'] ?? oneOf(ages, 'maximum_age'),
    schedules: schedulesOf(regular_schedules, service['attending_type']),
    attributes: [
      ...listOf(service['attributes']),
      ...listOf(service_taxonomys).map(attributeOf),
      ...ages.flatMap(audienceOf),
    ],
    cost_options: listOf(service['cost_options']).map(withDates),
    service_areas: listOf(service['service_areas']).map((area) => ({
      ...area,
      name: area['name'] ?? area['service_area'],
    })),
    languages: listOf(service['languages']).map((one) => ({ ...one, name: one['name'] ?? one['language'] })),
    service_at_locations: listOf(service['service_at_locations']).map(atLocationOf),
  }
}

/** What only the former versions have. */
const former =
  'regular_schedules service_taxonomys eligibilitys holiday_schedules attending_type attending_access deliverable_type fundings reviews'.split(
    ' ',
  )

/** How somebody gets in, as the former version called it, in words that say the same. */
const joinedBy: Readonly<Record<string, string>> = {
  ...{ referral: 'A referral is needed.', appointment: 'By appointment.' },
  ...{ membership: 'For members.', 'drop-in': 'Drop in.' },
}

function organizationOf(organization: unknown): unknown {
  return isRaw(organization)
    ? { ...organization, website: organization['website'] ?? organization['url'] }
    : organization
}

function atLocationOf({ regular_schedule, regular_schedules, location, ...rest }: Raw): Raw {
  return {
    ...rest,
    schedules: schedulesOf(regular_schedule ?? regular_schedules ?? rest['schedules'], undefined),
    location: isRaw(location) ? locationOf(location) : location,
  }
}

function locationOf({ physical_addresses, accessibility_for_disabilities, ...location }: Raw): Raw {
  return {
    ...location,
    addresses: [
      ...listOf(location['addresses']),
      ...listOf(physical_addresses).map((address) => ({ ...address, address_type: 'physical' })),
    ],
    accessibility: [
      ...listOf(location['accessibility']),
      ...listOf(accessibility_for_disabilities).map((one) => ({ ...one, description: one['accessibility'] })),
    ],
  }
}

function schedulesOf(schedules: unknown, attendingType: unknown): readonly Raw[] {
  const all = listOf(schedules).map((schedule) => ({ ...withDates(schedule), ...weekdayOf(schedule) }))
  if (!attendingType) return all
  return all.length > 0
    ? all.map((schedule) => ({ ...schedule, attending_type: attendingType }))
    : [{ attending_type: attendingType }]
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** HSDS 2 names one weekday, or numbers it from Monday, and writes times as people do: `Monday`, `1`, `9:00am`. */
export function weekdayOf({ weekday, opens_at, closes_at }: Raw): Raw {
  const written = String(weekday ?? '').trim()
  const named = /^(?:mo|tu|we|th|fr|sa|su)/i.exec(written)?.[0].toUpperCase()
  const day = named ?? (/^[1-7]$/.test(written) ? days[Number(written) - 1] : undefined)
  return { ...(day && { freq: 'WEEKLY', byday: day }), opens_at: timeOf(opens_at), closes_at: timeOf(closes_at) }
}

/** `9:00am`, `12:30 PM` or `9am` by the clock of 24 hours. What is written otherwise is left as it is. */
function timeOf(written: unknown): unknown {
  const [, hours, minutes = '00', half] =
    /^\s*(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\.?\s*$/i.exec(String(written ?? '')) ?? []
  if (!half || Number(hours) > 12 || Number(hours) === 0) return written
  const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

function attributeOf({ taxonomy, taxonomy_term, ...rest }: Raw): Raw {
  const term = taxonomy_term ?? taxonomy
  return isRaw(term) ? withTerm(rest, term) : { ...rest, taxonomy_term: term }
}

/** A term with its code and its list as 3.0 has them, linked as one of whom it is for where it is. */
export function withTerm(link: Raw, { vocabulary, taxonomy_facet, ...term }: Raw): Raw {
  const taxonomy_term = { ...term, code: term['code'] ?? codeIn(term['id']), taxonomy: term['taxonomy'] ?? vocabulary }
  const link_type =
    link['link_type'] ?? (isOfWhom({ link_type: taxonomy_facet, taxonomy_term }) ? 'audience' : undefined)
  return { ...link, link_type, taxonomy_term }
}

/** Whom it is for, as a term: `female`, `family`. */
function audienceOf({ eligibility }: Raw): readonly Raw[] {
  return typeof eligibility === 'string' && eligibility
    ? [{ link_type: 'eligibility', taxonomy_term: { name: eligibility } }]
    : []
}

/** The age, where all that are told agree. */
function oneOf(ages: readonly Raw[], which: string): unknown {
  const told = new Set(ages.map((one) => one[which]).filter((age) => age !== null && age !== undefined))
  return told.size === 1 ? [...told][0] : undefined
}

function withDates(one: Raw): Raw {
  return { ...one, valid_from: dateOf(one['valid_from']), valid_to: dateOf(one['valid_to']) }
}

/** An ISO date from milliseconds, or from `31/01/2020 00:00:00`. What is written otherwise is left as it is. */
function dateOf(written: unknown): unknown {
  if (typeof written === 'number' && Number.isFinite(written) && Math.abs(written) < 8e15)
    return new Date(written).toISOString().slice(0, 10)
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})\b/.exec(String(written ?? '')) ?? []
  return year ? `${year}-${month}-${day}` : written
}

function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRaw) : []
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
