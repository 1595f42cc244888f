import { namesIn } from '#adapters/language/local/place-names.ts'
import { type Spoken, whereNow } from '#adapters/language/local/place-now.ts'
import { type Said, saidIn } from '#adapters/language/local/place-said.ts'
import { postcodesIn } from '#adapters/language/local/postcodes.ts'
import type { Fitting } from '#dialogs/memory.ts'

/** How much each tells of where someone is. */
const EXACTLY = { postcode: 8, district: 6, place: 4, town: 0 }

/** What is known of an area to hear its places by. */
export interface Ground {
  readonly name: string
  /** Each place, and the district that it is in. */
  readonly places: Readonly<Record<string, string>>
  readonly teams: readonly { readonly covers: { readonly districts: readonly string[] } }[]
}

/** Roughly where someone says that they are: a postcode or its beginning in any spacing, or a place of this area by name. */
export function placeIn(area: Ground) {
  const known = new Set([...Object.values(area.places), ...area.teams.flatMap(({ covers }) => covers.districts)])
  const names = Object.keys(area.places)
  const towns = new Set(names.filter((name) => names.some((other) => other.startsWith(`${name} `))))
  const named = namesIn(area)
  const coded = postcodesIn(known)

  return (text: string): Fitting | null => {
    const said = saidIn(text)
    return whereNow(said, spokenOf(said))
  }

  function spokenOf(said: Said): readonly Spoken[] {
    const codes = coded(said).map(({ district, whole, from, to }) => ({
      place: { district, name: district, outside: !known.has(district) },
      ...{ from, to, exact: whole ? EXACTLY.postcode : EXACTLY.district },
    }))
    const places = named(said).map(({ name: { name, district, either }, from, to, slip }) => ({
      place: {
        ...{ district, name, outside: false },
        ...(slip && { slip }),
        ...(either.length > 0 && { either: either.map((one) => ({ ...one, outside: false })) }),
      },
      ...{ from, to, exact: towns.has(name) ? EXACTLY.town : EXACTLY.place },
    }))
    return [...codes, ...places].sort((a, b) => a.from - b.from)
  }
}
