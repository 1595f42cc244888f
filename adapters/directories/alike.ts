import type { Traits } from '#adapters/directories/traits.ts'

/** Why two services are taken for one, and whether that is sure. */
export interface Agreement {
  readonly isSure: boolean
  readonly why: readonly string[]
}

/** The words of a name in one order, by which the same name is found again. */
export function nameKey(name: readonly string[]): string {
  return [...name].sort().join(' ')
}

/**
 * Whether two services are the same, may be, or null where nothing says so. Who runs two services has one telephone and one
 * page for both: without the name nothing counts. Two places are two services.
 */
export function alike(one: Traits, other: Traits): Agreement | null {
  const name = namesAgree(one, other)
  if (name === 'no') return null
  const agrees = {
    place: arePlacesOne(one, other),
    phone: agree(one.phones, other.phones),
    email: agree(one.emails, other.emails),
    page: agree(one.pages, other.pages),
    host: agree(one.hosts, other.hosts),
  }
  const reached = agrees.phone === true || agrees.email === true || agrees.page === true
  const contradicts = agrees.phone === false || (agrees.phone === null && agrees.email === false)
  const why = [
    name === 'same' ? 'the same name' : 'names alike',
    ...(agrees.place ? ['the same postcode'] : []),
    ...(agrees.phone ? ['the same telephone number'] : []),
    ...(agrees.email ? ['the same e-mail address'] : []),
    ...(agrees.page ? ['the same page'] : agrees.host ? ['the same website'] : []),
  ]
  const isOneSource = one.source === other.source
  if (agrees.place === false)
    return !isOneSource && name === 'same' && reached ? { isSure: false, why: [...why, 'another postcode'] } : null
  if (isOneSource && one.times !== '' && other.times !== '' && one.times !== other.times) return null
  if (isOneSource && agree(one.sites, other.sites) === false) return null
  if (name === 'same') {
    const isSure =
      agrees.phone === true ||
      (agrees.place === true && !contradicts) ||
      // Within one source, who runs a food bank and much else lists both, with one address for letters and one page.
      (!isOneSource && !contradicts && (agrees.email === true || agrees.page === true))
    // At one place somebody may run two things by one name, and say so in their own words alone.
    const mayBeTwo = isOneSource && agrees.place === true && one.says !== other.says
    if (isSure) return { isSure: !mayBeTwo, why }
    return contradicts && !agrees.host && !agrees.place ? null : { isSure: false, why }
  }
  return agrees.place === true && reached ? { isSure: false, why } : null
}

/** Whether two that have places have none in common. */
export function areApart(one: Traits, other: Traits): boolean {
  return arePlacesOne(one, other) === false
}

/** A British postcode is of a few houses, and any other of a town. */
function arePlacesOne(one: Traits, other: Traits): boolean | null {
  const [codes, streets] = [agree(one.postcodes, other.postcodes), agree(one.streets, other.streets)]
  if (codes === null) return streets
  const isOfTown = codes && !one.postcodes.some((code) => other.postcodes.includes(code) && /^[A-Z].* /.test(code))
  return isOfTown ? streets : codes
}

/** Whether two lists share one; null where one of them is empty. */
function agree(one: readonly string[], other: readonly string[]): boolean | null {
  if (one.length === 0 || other.length === 0) return null
  return one.some((value) => other.includes(value))
}

/** Words of which many names are made. */
const common = new Set([
  ...[
    'association',
    'centre',
    'club',
    'community',
    'group',
    'organisation',
    'project',
    'service',
    'services',
    'society',
  ],
  ...[
    'support',
    'team',
    'trust',
    'foundation',
    'scheme',
    'council',
    'local',
    'branch',
    'hub',
    'company',
    'cooperative',
  ],
])
/** One of two that differ in these is for others, or at another time. */
const tellsApart =
  /^(?:\d+\w*|first|second|third|junior|senior|adult|men|women|boy|girl|lad|ladie|ladies|mon|tues|wednes|thurs|fri|satur|sun|beginner|advanced|under|over|north|south|east|west|cub|beaver|brownie|guide|scout|rainbow|explorer|infant|primary|pta|parent)s?(?:day)?s?$/

/** A name may leave out who runs it or where it is, and then it is alike. */
function namesAgree(one: Traits, other: Traits): 'same' | 'alike' | 'no' {
  if (one.name.length === 0 || other.name.length === 0) return 'no'
  const [left, right] = [
    one.name.filter((word) => !other.name.includes(word)),
    other.name.filter((word) => !one.name.includes(word)),
  ]
  const differing = [...left, ...right]
  if (differing.some((word) => tellsApart.test(word))) return 'no'
  const towns = new Set([...one.towns, ...other.towns])
  if (differing.length === 0) return one.name.every((word) => towns.has(word) || common.has(word)) ? 'alike' : 'same'
  const shared = one.name.filter((word) => other.name.includes(word) && !common.has(word))
  const known = new Set([...towns, ...one.runBy, ...other.runBy])
  const unknown = differing.filter((word) => !common.has(word) && !known.has(word))
  if (shared.length === 0) return 'no'
  return unknown.length === 0 || (unknown.length === 1 && shared.length >= 3) ? 'alike' : 'no'
}
