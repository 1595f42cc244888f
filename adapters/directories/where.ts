import { isInUk } from '#adapters/directories/cleaning/position.ts'
import { type Geography, milesBetween, type Whereabouts } from '#adapters/directories/geography.ts'
import type { TellsWhere } from '#adapters/directories/listing.ts'
import { median } from '#adapters/directories/miles.ts'
import type { Near } from '#adapters/directories/near.ts'
import { townsOfCountry } from '#adapters/directories/places/country.ts'
import type { Meant } from '#adapters/directories/places/meant.ts'
import { key, namingOf, titled } from '#adapters/directories/places/naming.ts'
import { type Settled, settledBy } from '#adapters/directories/places/settled.ts'
import { wordsIn } from '#adapters/directories/serves.ts'
import type { NamedPlace } from '#bot/ports/gazetteer.ts'
import { lately } from '#content/lately.ts'

/** Where somebody is, as they say it: a postcode, a district, or the name of a place that the directory knows. */
export interface Where {
  readonly near: Near
  readonly here: Whereabouts | null
}

/** Finds places by the names that stand in the directory's own addresses, and then by those of the gazetteer. */
export interface Places {
  /** The place that is named, with or without more words round it, misspelt or not. Null where none is known. */
  meant(text: string): Meant | null
  /** The names that surely are those of places, each with the district that it is in. */
  readonly names: Readonly<Record<string, string>>
  /** How many miles it is to the nearest town that a name speaks of; null where it speaks of none. */
  milesToTownIn(name: string, here: Whereabouts): number | null
  /** Whether a name speaks of towns of this country, and all of them are far. */
  isOfElsewhere(name: string, here: Whereabouts): boolean
}

interface Town extends Settled {
  /** How many of its places are known. */
  readonly many: number
}

/** So many miles beyond where a town reaches it is another's. */
const ELSEWHERE = 5
const WIDE = 2.5
/** What so many addresses say is a town is no slip. */
const SURE = 3
const MOST_WORDS = 3
/** Names of services near where people ask, which are looked at again for each of them. */
const MANY = 10_000

export function placesOf(
  listings: readonly Omit<TellsWhere, 'areas'>[],
  geography: Geography,
  gazetteer: readonly NamedPlace[] = [],
): Places {
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
    // The Trafford Centre for Independent Living is not the Trafford Centre.
    const all = stood.filter(({ whole }) => whole.includes(` ${name} `) && !whole.includes(` ${name} for `))
    const found = all.length > 0 ? townOf(name, all) : null
    return found && (found.spread < WIDE || name.includes(' ')) ? found : null
  }
  const townsIn = lately((name) => {
    const found = runsOf(wordsIn(name)).flatMap((run) => towns.get(run) ?? [])
    return found.filter(({ spread, many }) => spread < WIDE && many > 1)
  }, MANY)
  const settled = settledBy(gazetteer, key, geography)
  const sure = [...towns.values()].filter(({ spread, many }) => spread < WIDE && many >= SURE)
  const own = [...towns].map(([name, town]) => [name, [town]] as const)
  return {
    meant: namingOf({
      towns: new Map<string, readonly Settled[]>([...settled, ...own]),
      wide: new Set([...towns].filter(([, { spread }]) => spread >= WIDE).map(([name]) => name)),
      byStreet,
    }),
    names: Object.fromEntries(
      [...[...settled.values()].flatMap((all) => (all.length === 1 ? all : [])), ...sure].map((one) => [
        one.title,
        one.district,
      ]),
    ),
    milesToTownIn(name, here) {
      const telling = townsIn(name)
      return telling.length > 0 ? Math.min(...telling.map((town) => milesBetween(here, { ...town, give: 0 }))) : null
    },

    isOfElsewhere(name, here) {
      const named = isInUk(here.lat, here.lon) ? countryTownsIn(name) : []
      return (
        named.length > 0 && named.every((town) => milesBetween(here, { ...town, give: 0 }) - town.reach > ELSEWHERE)
      )
    },
  }
}

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
  return { title: titled(name), lat, lon, give: 0, district, spread, many: all.length }
}

const countryTownsIn = lately(
  (name) => runsOf(wordsIn(name)).flatMap((run) => townsOfCountry(run).filter(({ isWord }) => !isWord)),
  MANY,
)

const runsOf = (words: readonly string[]) =>
  words.flatMap((_, at) => Array.from({ length: MOST_WORDS }, (_, more) => words.slice(at, at + more + 1).join(' ')))
