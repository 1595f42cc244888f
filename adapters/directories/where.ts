import { distance } from 'fastest-levenshtein'
import { type Geography, milesBetween, type Near, nearOf, type Whereabouts } from '#adapters/directories/geography.ts'
import type { Listing } from '#adapters/directories/listing.ts'
import { wordsIn } from '#adapters/directories/serves.ts'

/** Where somebody is, as they say it: a postcode, a district, or the name of a place that the directory knows. */
export interface Where {
  readonly near: Near
  readonly here: Whereabouts | null
}

/** Finds places by the names that stand in the directory's own addresses. */
export interface Places {
  /** Null where nothing of that name is known. A long name may be a slip out. */
  find(text: string): Where | null
  /** How many miles it is to the nearest town that a name speaks of; null where it speaks of none. */
  milesToTownIn(name: string, here: Whereabouts): number | null
}

interface Town extends Whereabouts {
  readonly name: string
  readonly district: string
  /** How far its places lie from its middle, on the whole: a wide one says little of where something is. */
  readonly spread: number
}

const WIDE = 2.5
const MOST_WORDS = 3
/** A name as long as this is known with one slip in it; one of twice the length with two. */
const LETTERS_TO_A_SLIP = 5

export function placesOf(listings: readonly Pick<Listing, 'name' | 'places'>[], geography: Geography): Places {
  const stood = listings.flatMap(({ name, places }) =>
    places.flatMap((place) => {
      const at = geography.whereIsPlace(place)
      return at && place.district
        ? [
            {
              at,
              district: place.district,
              names: namesIn(place.street),
              whole: ` ${key(`${name}, ${place.street}`)} `,
            },
          ]
        : []
    }),
  )
  const named = Map.groupBy(
    stood.flatMap(({ names, ...one }) => names.map((name) => ({ ...one, name }))),
    ({ name }) => name,
  )
  const towns = new Map([...named].map(([name, all]) => [name, townOf(name, all)]))
  const byStreet = (name: string): Town | null => {
    const all = stood.filter(({ whole }) => whole.includes(` ${name} `))
    return all.length > 0 ? townOf(name, all) : null
  }
  return {
    find(text) {
      const near = nearOf(text)
      if (near) return { near, here: geography.whereIs(near) }
      const name = key(text)
      const town = towns.get(name) ?? byStreet(name) ?? nearestName(name, towns)
      return town ? { near: { postcode: null, district: town.district }, here: town } : null
    },
    milesToTownIn(name, here) {
      const found = runsOf(wordsIn(name)).flatMap((run) => towns.get(run) ?? [])
      const telling = found.filter(({ spread, name }) => spread < WIDE && (named.get(name)?.length ?? 0) > 1)
      return telling.length > 0 ? Math.min(...telling.map((town) => milesBetween(here, { ...town, give: 0 }))) : null
    },
  }
}

const key = (text: string) => wordsIn(text).join(' ')

/** The parts of an address that may be a town: those without a number, but for the building that stands first. */
function namesIn(street: string | null): readonly string[] {
  const parts = (street ?? '')
    .split(',')
    .slice(1)
    .filter((part) => !/\d/.test(part))
  return [...new Set(parts.map(key))].filter((name) => name !== '' && !streets.test(name))
}
const streets =
  /\b(?:road|rd|street|st|lane|avenue|ave|close|drive|way|square|precinct|centre|house|hall|park|grove|crescent|place|court|terrace|gardens)$/

function townOf(name: string, all: readonly { readonly at: Whereabouts; readonly district: string }[]): Town {
  const [lat, lon] = [median(all.map(({ at }) => at.lat)), median(all.map(({ at }) => at.lon))]
  const middle = { lat, lon, give: 0 }
  const spread = median(all.map(({ at }) => milesBetween({ ...at, give: 0 }, middle)))
  const [[district]] = [...Map.groupBy(all, (one) => one.district)].sort((a, b) => b[1].length - a[1].length) as [
    [string, unknown],
  ]
  return { name, lat, lon, give: 0, district, spread }
}

function nearestName(name: string, towns: ReadonlyMap<string, Town>): Town | null {
  const most = Math.min(2, Math.floor(name.length / LETTERS_TO_A_SLIP))
  const near = [...towns.values()]
    .map((town) => ({ town, slips: distance(town.name, name) }))
    .filter(({ town, slips }) => slips <= most && town.name[0] === name[0])
  return near.sort((a, b) => a.slips - b.slips)[0]?.town ?? null
}

const runsOf = (words: readonly string[]) =>
  words.flatMap((_, at) => Array.from({ length: MOST_WORDS }, (_, more) => words.slice(at, at + more + 1).join(' ')))

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
