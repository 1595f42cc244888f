import { namesIn } from '#adapters/language/local/place-names.ts'
import { type Spoken, whereNow } from '#adapters/language/local/place-now.ts'
import { type Said, saidIn } from '#adapters/language/local/place-said.ts'
import { postcodesIn } from '#adapters/language/local/postcodes.ts'
import type { Area } from '#content/areas.ts'
import type { Place } from '#dialogs/memory.ts'

/** How much each tells of where someone is. */
const EXACTLY = { postcode: 8, district: 6, place: 4, town: 0 }

/** Roughly where someone says that they are: a postcode or its beginning in any spacing, or a place of this area by name. */
export function placeIn(area: Area) {
  const known = new Set([...Object.values(area.places), ...area.teams.flatMap(({ covers }) => covers.districts)])
  const names = Object.keys(area.places)
  const towns = new Set(names.filter((name) => names.some((other) => other.startsWith(`${name} `))))
  const named = namesIn(area)
  const coded = postcodesIn(known)

  return (text: string): Place | null => {
    const said = saidIn(text)
    return whereNow(said, spokenOf(said))
  }

  function spokenOf(said: Said): readonly Spoken[] {
    const codes = coded(said).map(({ district, whole, from, to }) => ({
      place: { district, name: district, outside: !known.has(district) },
      ...{ from, to, exact: whole ? EXACTLY.postcode : EXACTLY.district },
    }))
    const places = named(said).map(({ name: { name, district }, from, to }) => ({
      place: { district, name, outside: false },
      ...{ from, to, exact: towns.has(name) ? EXACTLY.town : EXACTLY.place },
    }))
    return [...codes, ...places].sort((a, b) => a.from - b.from)
  }
}
