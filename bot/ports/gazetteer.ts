/** A point on the map, in degrees. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Where a postcode is, or the middle of a district. */
export interface PostcodeAt extends Point {
  /** `M33 3AB`, or `M33` for a whole district. */
  readonly postcode: string
  /** No longer in use: known by who still has it on a letter, and in the middle of nothing. */
  readonly ended: boolean
}

/** A place that has a name: a town, a village, a ward. */
export interface NamedPlace extends Point {
  readonly name: string
  /** `Town`, or null where nobody says. */
  readonly type: string | null
  readonly county: string | null
}

export type Placed = PostcodeAt | NamedPlace

/** How many of each are kept. */
export interface PlacesKept {
  readonly postcodes: number
  readonly ended: number
  readonly names: number
}

/** A part of the map, from its south-west to its north-east. */
export interface Box {
  readonly from: Point
  readonly to: Point
}

/** Keeps where the postcodes and the places of the country are, and is asked for a few at a time. */
export interface Gazetteer {
  /**
   * Keeps all that comes, and then lets it take the place of what was kept of its kind, postcodes or names, in one write.
   * Where it fails, is killed, or another import is at work (IMPORT_FAILED says so), nothing has changed.
   */
  keep(places: AsyncIterable<Placed>): Promise<PlacesKept>
  /** A number that changes whenever what is kept does, and is 0 where nothing was ever kept. */
  current(): Promise<number>
  /** Where these postcodes are, by each as it was asked; a district is in the middle of its own. Those it does not know are left out. */
  postcodes(asked: readonly string[]): Promise<ReadonlyMap<string, PostcodeAt>>
  /** Every place of this name, however it is written: `ashton-under-lyne`, `ASHTON UNDER LYNE`. */
  named(name: string): Promise<readonly NamedPlace[]>
  /** Every named place in a part of the map. */
  within(box: Box): Promise<readonly NamedPlace[]>
}

/** One that holds nothing, for who needs none. */
export const noGazetteer: Gazetteer = {
  keep: async () => ({ postcodes: 0, ended: 0, names: 0 }),
  current: async () => 0,
  postcodes: async () => new Map(),
  named: async () => [],
  within: async () => [],
}
