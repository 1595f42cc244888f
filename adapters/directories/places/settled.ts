import { type Geography, milesBetween, type Whereabouts } from '#adapters/directories/geography.ts'
import type { NamedPlace } from '#bot/ports/gazetteer.ts'

/** A place that has a name, and the district that it is in. */
export interface Settled extends Whereabouts {
  /** As it is said to people. */
  readonly title: string
  readonly district: string
  /** How far its places lie from its middle, on the whole: a wide one says little of where something is. */
  readonly spread: number
}

/** Two of one name that are nearer than this are one. */
const APART = 2

/** The places of a gazetteer by their names as they are compared; several of one name where they stand apart. */
export function settledBy(
  places: readonly NamedPlace[],
  key: (name: string) => string,
  geography: Geography,
): ReadonlyMap<string, readonly Settled[]> {
  const byName = Map.groupBy(places, ({ name }) => key(name))
  return new Map([...byName].map(([name, all]) => [name, calledApart(apartOf(all, geography), all)]))
}

function apartOf(all: readonly NamedPlace[], geography: Geography): readonly (Settled & NamedPlace)[] {
  const kept: (Settled & NamedPlace)[] = []
  for (const one of all) {
    const here = { ...one, give: 0 }
    const district = geography.districtOf(one)
    if (district === null || kept.some((other) => milesBetween(here, other) < APART)) continue
    kept.push({ ...here, title: one.name, district, spread: 0 })
  }
  return kept
}

/** Those of one name are told apart by their county, or where that is one too, by their district. */
function calledApart(all: readonly (Settled & NamedPlace)[], named: readonly NamedPlace[]): readonly Settled[] {
  if (all.length < 2) return all
  const counties = new Set(named.map(({ county }) => county))
  const byCounty = counties.size >= all.length && !counties.has(null)
  return all.map((one) => ({ ...one, title: `${one.name}, ${byCounty ? one.county : one.district}` }))
}
