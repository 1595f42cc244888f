import type { Geography } from '#adapters/directories/geography.ts'
import { nearOf } from '#adapters/directories/near.ts'
import { townsCalled } from '#adapters/directories/places/country.ts'
import type { Where } from '#adapters/directories/where.ts'
import type { Box, Gazetteer, Point } from '#bot/ports/gazetteer.ts'
import type { Town } from '#content/towns.ts'

/** What somebody typed, as a place. */
export type Meant =
  /** `spread`: how far those called so lie from their middle, in miles. `byStreet`: only within an address or a name. */
  | {
      readonly is: 'one'
      readonly name: string
      readonly where: Where
      readonly slip: boolean
      readonly spread: number
      readonly byStreet?: true
    }
  /** Each of these, by a name that means no other of them. */
  | { readonly is: 'several'; readonly names: readonly string[] }
  /** It is a place, far from anything that this directory knows. */
  | { readonly is: 'outside'; readonly name: string }

/** What is known of an area: its places by their names, where they are, and how far it goes. */
export interface Ground {
  readonly where: { meant(text: string): Meant | null }
  readonly geography: Geography
  /** Null where it has no place at all. */
  readonly extent: Box | null
}

/** A whole postcode, within whatever else is typed. */
const postcodeWithin = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i
/** A postcode of which its last letters were left out tells its district: `M33 3A`, `WA14 2`. */
const begun = /(?<=\b[a-z]{1,2}\d[a-z\d]?)\s+\d[a-z]?$/i
const districtWithin = /\b(?:in|near|from|at|postcode|area)\s+([a-z]{1,2}\d[a-z\d]?)\b/i
/** A name at the end, behind a word that leads to one. */
const ledTo = /\b(?:in|near|nr|from|at|around|outside|by|to|called)\s+(?:the\s+)?([^,.]+?)[\s,.!?]*$/i

/**
 * The place that somebody means: by its postcode, its district, its name in the area, or, where none of these is known, its
 * name anywhere in the country, which is then outside. Null where nothing of it is known.
 */
export async function meantBy(text: string, ground: Ground, gazetteer: Gazetteer): Promise<Meant | null> {
  const [, village, district] = villageIn.exec(text) ?? []
  if (village && district) return byVillage(text, { postcode: null, district }, ground, gazetteer)
  const written = text.trim().replace(begun, '')
  const code =
    nearOf(text) ??
    nearOf(postcodeWithin.exec(text)?.[0] ?? '') ??
    nearOf(written) ??
    nearOf(districtWithin.exec(written)?.[1] ?? '')
  if (code) return byCode(code, ground, gazetteer)
  const known = ground.where.meant(text)
  const isSlip = known?.is === 'one' && known.slip
  const town = known?.is === 'one' && known.byStreet ? largeTownIn(text, ground) : null
  if (town) return byTown(town, ground)
  if (known && !isSlip) return known
  for (const name of [text, ledTo.exec(text)?.[1] ?? '']) {
    const [elsewhere] = name === '' || isSlip ? [] : await gazetteer.named(name)
    if (elsewhere) return { is: 'outside', name: elsewhere.name }
    const town = townCalled(name, ground)
    if (town && (!isSlip || town.reach >= LARGE)) return byTown(town, ground)
  }
  return known
}

/** A town of 20,000 reaches as far, in miles: one that is as large is meant by its name before a smaller one that is like it. */
const LARGE = 1.4

/** Who types the whole name of a large town means it, and no street of ours that leads there. */
function largeTownIn(text: string, ground: Ground): Town | null {
  const named = [text, ledTo.exec(text)?.[1] ?? ''].map((name) => townCalled(name, ground))
  return named.find((town) => town !== null && town.reach >= LARGE) ?? null
}

/** The town of that name that is in this area, or else the largest. */
function townCalled(name: string, ground: Ground): Town | null {
  const all = ground.extent ? townsCalled(name, ground.extent.from) : []
  return all.find((one) => !isFar(one, ground)) ?? all.toSorted((a, b) => b.reach - a.reach)[0] ?? null
}

/** A town that has no service of its own is known by where it is. */
function byTown({ name, ...at }: Town, ground: Ground): Meant {
  const district = ground.geography.districtOf(at)
  if (district === null || isFar(at, ground)) return { is: 'outside', name }
  return {
    is: 'one',
    name,
    where: { near: { postcode: null, district }, here: { ...at, give: HALF } },
    slip: false,
    spread: HALF,
  }
}

/** A name, and the district that it is in, as the conversation tells of it. */
const villageIn = /^([^,]+), ([A-Z]{1,2}\d[A-Z\d]?)$/
/** A name that is spread further, in miles, tells no more than its district. */
const VILLAGE = 0.75

/** A village by its name, where that tells more than its district does. */
async function byVillage(text: string, near: Where['near'], ground: Ground, gazetteer: Gazetteer): Promise<Meant> {
  const meant = ground.where.meant(text)
  if (meant?.is !== 'one' || meant.where.near.district !== near.district || meant.spread > VILLAGE)
    return byCode(near, ground, gazetteer)
  return { ...meant, where: { near, here: meant.where.here && { ...meant.where.here, give: HALF } } }
}

/** Who says a village is within half a mile of its middle. */
const HALF = 0.5

async function byCode(near: Where['near'], ground: Ground, gazetteer: Gazetteer): Promise<Meant> {
  const { postcode, district } = near
  const name = postcode ?? district
  const known = ground.geography.whereIs(near)
  const one = (here: Where['here']): Meant => ({ is: 'one', name, where: { near, here }, slip: false, spread: 0 })
  if (known?.give === 0) return one(known)
  const found = await gazetteer.postcodes(postcode ? [postcode, district] : [district])
  const exact = postcode ? found.get(postcode) : undefined
  if (exact) return isFar(exact, ground) ? { is: 'outside', name } : one({ lat: exact.lat, lon: exact.lon, give: 0 })
  if (known) return isFar(known, ground) ? { is: 'outside', name } : one(known)
  const middle = found.get(district)
  if (!middle) return ground.geography.isElsewhere(district) ? { is: 'outside', name } : one(null)
  return isFar(middle, ground) ? { is: 'outside', name } : one({ lat: middle.lat, lon: middle.lon, give: DISTRICT })
}

/** How far from its middle somebody in a district may be, in miles. */
const DISTRICT = 1.5
/** So far beyond an area, in degrees, somebody may still come from: about seven miles. */
const BESIDE = 0.1

/** Whether a point is far from all that is known. */
function isFar({ lat, lon }: Point, { extent }: Pick<Ground, 'extent'>): boolean {
  return (
    extent !== null && (lat < extent.from.lat || lat > extent.to.lat || lon < extent.from.lon || lon > extent.to.lon)
  )
}

/** Of all places this share, at each end, says nothing of how far an area goes. */
const ODD = 0.02

/** How far an area goes, by its places, and a little beyond. */
export function extentOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null
  const [south, north] = endsOf(points.map(({ lat }) => lat))
  const [west, east] = endsOf(points.map(({ lon }) => lon))
  return {
    from: { lat: south - BESIDE, lon: west - BESIDE * 1.6 },
    to: { lat: north + BESIDE, lon: east + BESIDE * 1.6 },
  }
}

function endsOf(numbers: readonly number[]): readonly [number, number] {
  const sorted = numbers.toSorted((a, b) => a - b)
  const odd = Math.floor(sorted.length * ODD)
  return [sorted[odd]!, sorted[sorted.length - 1 - odd]!]
}
