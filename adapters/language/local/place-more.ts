import type { Area } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'

/** Names of places, each with the district that it is in. */
export type PlaceNames = Readonly<Record<string, string>>

/** An area with more of its places: those in its own districts that it does not know, by this name or nearly. */
export function withNames(area: Area, names: PlaceNames): Area {
  const districts = new Set([...Object.values(area.places), ...area.teams.flatMap(({ covers }) => covers.districts)])
  const known = new Set(Object.keys(area.places).map(endsOf))
  const more = Object.entries(names).filter(([name, district]) => districts.has(district) && !known.has(endsOf(name)))
  return { ...area, places: { ...Object.fromEntries(more), ...area.places } }
}

/** `Ashton on Mersey` and `Ashton upon Mersey` are one. */
function endsOf(name: string): string {
  const words = normalise(name).split(' ')
  return words.length > 2 ? `${words[0]} ${words.at(-1)}` : words.join(' ')
}
