import { isInUk } from '#adapters/directories/cleaning/position.ts'
import { key } from '#adapters/directories/places/naming.ts'
import type { Point } from '#bot/ports/gazetteer.ts'
import { type Town, towns } from '#content/towns.ts'

/** `Kings Lynn` and `King's Lynn` are one. */
const called = (name: string) => key(name.replaceAll(/['’]/g, ''))
const byName: ReadonlyMap<string, readonly Town[]> = Map.groupBy(towns, ({ name }) => called(name))

/** Towns of this country that are called so, whether or not a gazetteer was imported. */
export const townsOfCountry = (name: string): readonly Town[] => byName.get(called(name)) ?? []

/** The same, for who is in it. */
export const townsCalled = (name: string, { lat, lon }: Point): readonly Town[] =>
  isInUk(lat, lon) ? townsOfCountry(name) : []
