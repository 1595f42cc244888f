import { audienceOf } from '#adapters/directories/audience.ts'
import { forWhom, situationsIn } from '#adapters/directories/for-whom.ts'
import type { Likely } from '#adapters/directories/inferred.ts'
import type { Hidden, PlaceToGo, Worded } from '#adapters/directories/listing.ts'
import { offersOf, subjectsIn } from '#adapters/directories/offers.ts'
import { isRemote } from '#adapters/directories/open-referral/access.ts'
import { addressOf, isSomewhere, standing } from '#adapters/directories/open-referral/address.ts'
import { called } from '#adapters/directories/open-referral/called.ts'
import { isClosed } from '#adapters/directories/open-referral/closing.ts'
import { emailOf, phoneOf, webOf } from '#adapters/directories/open-referral/contact.ts'
import { costOf } from '#adapters/directories/open-referral/cost.ts'
import { dateIn, holdsOn } from '#adapters/directories/open-referral/dates.ts'
import { howToJoin, referredBy } from '#adapters/directories/open-referral/joining.ts'
import { limitsIn } from '#adapters/directories/open-referral/limits.ts'
import { isOver, timesAreOver } from '#adapters/directories/open-referral/over.ts'
import { type Location, ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import { timesOf } from '#adapters/directories/open-referral/schedule.ts'
import { isOfAllPlaces, stepFreeIn, stepFreeOf } from '#adapters/directories/open-referral/steps.ts'
import { audienceTerms, kindTerms } from '#adapters/directories/open-referral/terms.ts'
import { servesOf, wordsIn } from '#adapters/directories/serves.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import { conditionsFor } from '#content/conditions.ts'
import { brandIn, isAnywhere, stemsOf } from '#content/subjects.ts'

/** What search needs of one service, as true on this day (an ISO date): what is out of date is missing. What is
 * likely of needs tells those that no term of it does. */
export function listingOf(service: OpenReferralService, today: string, likely: Likely | null = null): Worded {
  const record = ServiceRecord.parse(service)
  const locations = record.service_at_locations.map(({ location }) => location)
  const now = (schedules: ServiceRecord['schedules']) =>
    schedules.filter((schedule) => holdsOn(schedule, today) && !isOver(schedule, today))
  const places = record.service_at_locations.filter(({ location }) => isSomewhere(location))
  const elsewhere = record.service_at_locations.filter(({ location }) => !isSomewhere(location))
  const own = now([...record.schedules, ...elsewhere.flatMap(({ schedules }) => schedules)])
  const [kinds, whom] = [kindTerms(record), audienceTerms(record)]
  const terms = kinds.map(({ name }) => name)
  const byTerms = forWhom(whom)
  const { description = '' } = record
  const towns = locations.flatMap(({ addresses }) => addresses.flatMap(({ city }) => city ?? []))
  const areas = record.service_areas.flatMap(({ name, service_area }) => name ?? service_area ?? [])
  const name = called(record.name, record.organization?.name ?? null, towns)
  const ages = { from: record.minimum_age ?? 0, to: record.maximum_age ?? Number.POSITIVE_INFINITY }
  const saidOfJoining = [record.application_process ?? '', [description, ...terms].join('. ')] as const
  const join = howToJoin(...saidOfJoining)
  const offers = offersOf(name, terms, description, { alone: byTerms.subjects, among: situationsIn(whom) })
  const gives = givesOnly(name, description)
  const forGivers = isForGivers.test(`${name}. ${description}`)
  const all = wholeOf(record, name)
  // Of several places nobody knows which it tells of.
  const stepFree = places.length === 1 || isOfAllPlaces(all) ? stepFreeIn(all) : null
  const listing = {
    ...{ id: record.id, name: onOneLine(name), provider: record.organization?.name ?? null },
    brand: brandIn(stemsOf(name)),
    places: places.map(({ location, schedules }) => placeOf(location, name, now(schedules), stepFree)),
    areas,
    limits: [
      ...limitsIn(
        [description, record.eligibility_description, record.application_process, record.alert, name].join('. '),
        [...areas, ...towns],
      ),
      ...(timesAreOver(record, today) ? [{ is: 'over' as const, words: 'its times are out of date' }] : []),
    ],
    ...{ ...timesOf(own), cost: costOf(record, today) },
    howToJoin: join,
    referredBy: join === 'needs-referral' ? referredBy(...saidOfJoining) : null,
    ...{ phone: phoneOf(record, locations), email: emailOf(record), web: webOf(record) },
    lastChecked: lastChecked(record, today),
    remote:
      isAnywhere(stemsOf(name)) ||
      isRemote(
        locations,
        [...own, ...places.flatMap(({ schedules }) => now(schedules))],
        `${name}. ${description}. ${record.application_process ?? ''}`,
      ),
    about: aboutIn(description),
    ages,
    offers,
    audience: audienceOf(
      {
        name,
        description,
        eligibility: [record.eligibility_description, ...whom].filter(Boolean).join('. '),
      },
      ages,
      subjectsIn(name, description),
      offers,
      byTerms,
    ),
    gives,
    serves: servesOf(
      { kinds, name, description: forGivers ? '' : description, offers },
      gives || forGivers ? null : likely,
    ),
    conditions: conditionsFor(
      [name, ...terms, ...whom, record.eligibility_description].filter(Boolean).join('. '),
      description,
    ),
    says: {
      ...{ headings: [name, ...terms].join('. '), description },
      whose: [record.organization?.name, ...locations.flatMap(({ name, addresses }) => [name, addresses[0]?.address_1])]
        .filter(Boolean)
        .join('. '),
      access: locations
        .flatMap(({ accessibility }) => accessibility)
        .flatMap(({ description, details }) => description ?? details ?? [])
        .join('. '),
    },
    headings: wordsIn([name, ...terms].join(' ')),
    words: new Set(
      stemsOf(
        [
          ...[name, ...terms, ...whom, description, record.organization?.name],
          ...locations.flatMap(({ name, addresses }) => [name, addresses[0]?.address_1].map(besidesStreet)),
        ]
          .join(' ')
          .replaceAll(howFar, ''),
      ),
    ),
  }
  return { ...listing, hidden: whyHidden(isClosed(name, [name, description, record.alert].join('. '), today), listing) }
}

const streets = /(?<=[\p{L}'’] )(?:walk|drive|close|way)(?= *(?:,|$))/giu

const howFar = /\bwalking distance\b|\bminutes?['’]? walk(?:ing)?\b/gi

/** What a building is called. Nobody finds a walk at 4 Green Walk. */
const besidesStreet = (address: string | null | undefined): string => address?.replaceAll(streets, '') ?? ''

/** All that a record says in words of itself, and of who may come. */
function wholeOf(
  { description, eligibility_description, application_process, alert, attributes }: ServiceRecord,
  name: string,
): string {
  const terms = attributes.map(({ taxonomy_term }) => taxonomy_term.name)
  return [description, eligibility_description, application_process, alert, name, ...terms].filter(Boolean).join('. ')
}

/** A record's own first words about itself, as much as can be read at once. */
function aboutIn(description: string): string | null {
  const [first = ''] = onOneLine(description).match(/^.{1,160}?[.!?](?= |$)|^.{1,160}(?= |$)/) ?? []
  return first.trim() || null
}

function placeOf(
  location: Location,
  service: string,
  schedules: ServiceRecord['schedules'],
  stepFree: boolean | null,
): PlaceToGo {
  const { name, accessibility } = location
  const { address_1 = '', city = '' } = addressOf(location) ?? {}
  // A building's name is needed where the address has no number to look for.
  const building = name && !/\d/.test(address_1) && !includes(service, name) && !includes(address_1, name) ? name : ''
  const town = includes(`, ${address_1},`, `, ${city},`) ? '' : city
  const street = [building, address_1, town].filter(Boolean).join(', ')
  return {
    street: onOneLine(street) || null,
    ...standing(location),
    times: schedules.length > 0 ? timesOf(schedules) : null,
    stepFree: stepFreeOf(accessibility) ?? stepFree,
  }
}

/** Nobody has checked it on a day that is yet to come. */
function lastChecked({ assured_date, last_modified }: ServiceRecord, today: string): string | null {
  return [assured_date, last_modified].map(dateIn).find((date) => date !== null && date <= today) ?? null
}

/** These speak of the needs that they collect or give money for, and meet none of them themselves. */
const isForGivers =
  /\b(?:rais(?:e|es|ing) (?:funds|money)|fund[- ]?raising|general charitable purposes|grants? (?:\w+ ){0,3}to (?:\w+ )?(?:organi[sz]ations|charities|groups)|grant[- ]?making|parochial church council|p\.?t\.?f?\.?a\b|parents?(?:'? and|,)? (?:teachers?|friends))/i

const givers =
  /\b(?:grants? (?:\w+ ){0,4}(?:to|for) |mak(?:es?|ing) (?:of )?grants|awards? grants|giv(?:es?|ing) (?:of )?(?:grants|donations|money)|provid(?:es?|ing|ision of) (?:grants|funds|funding|financial support to)|rais(?:es?|ing) (?:funds|money)|fund[- ]?rais|donations? to|funds? (?:projects|research|medical)|general charitable purposes|such charitable (?:purposes?|causes)|support(?:s|ing)? (?:other )?charities|endowment|research into)/i
const giverNames =
  /\b(?:p\.?[ts]\.?f?\.?a|parents?(?:'? and|,| &)? (?:teachers?|friends)|parent teacher|friends of (?:the )?[\w' .]*school|benevolent fund|endowment|charitable (?:trust|foundation|fund)|memorial fund|research (?:fund|trust)|appeal|scholarship|settlement)\b/i
const doing =
  /\b(?:we (?:run|offer|provide|hold|help|support)|drop[- ]ins?|sessions?|classes|workshops?|advice|counselling|activities|clubs?|groups?|visits?|meets?|helpline|outreach)\b/i

/** Whether it collects or gives money for others to do something: by its name, or by its first words where it names no doing of its own. */
function givesOnly(name: string, description: string): boolean {
  const first = description.slice(0, 200)
  if (
    /\b(?:p\.?[ts]\.?f?\.?a|parent[- ]teachers?|parents?(?:'? and|,| &) (?:teachers?|friends)|friends of (?:the )?[\w' .]*school)\b/i.test(
      name,
    )
  )
    return true
  return givers.test(first)
    ? giverNames.test(name) || !doing.test(first)
    : giverNames.test(name) && !doing.test(description)
}

function whyHidden(isOver: boolean, { places, phone, web }: Pick<Worded, 'places' | 'phone' | 'web'>): Hidden | null {
  if (isOver) return 'says that it is closed'
  return phone || web || places.some(({ street }) => street) ? null : 'no address, telephone or website'
}

function includes(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
