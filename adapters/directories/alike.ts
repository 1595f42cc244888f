import { namesAgree } from '#adapters/directories/names-alike.ts'
import type { Traits } from '#adapters/directories/traits.ts'

/** Why two services are taken for one, and whether that is sure. */
export interface Agreement {
  readonly isSure: boolean
  readonly why: readonly string[]
}

/** Said of two that have no place in common, and of two that one source tells of: they are two until somebody says otherwise. */
export const [ANOTHER_PLACE, ONE_SOURCE] = ['another postcode', 'in one source']

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
  const isOneSource = one.source === other.source
  const why = [
    name === 'same' ? 'the same name' : 'names alike',
    ...(agrees.place ? ['the same postcode'] : []),
    ...(agrees.phone ? ['the same telephone number'] : []),
    ...(agrees.email ? ['the same e-mail address'] : []),
    ...(agrees.page ? ['the same page'] : agrees.host ? ['the same website'] : []),
    ...(isOneSource ? [ONE_SOURCE] : []),
  ]
  if (agrees.place === false)
    return !isOneSource && name === 'same' && reached ? { isSure: false, why: [...why, ANOTHER_PLACE] } : null
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
  const isAll = agrees.place === true && agrees.phone === true && agrees.page === true
  return agrees.place === true && reached ? { isSure: name === 'near' && isAll && !isOneSource, why } : null
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
