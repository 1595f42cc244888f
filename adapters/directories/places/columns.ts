/** Which column of a file tells what, by the names that such columns have. Null where none does. */
export interface Columns {
  readonly postcode: string | null
  readonly name: string | null
  readonly lat: string | null
  readonly lon: string | null
  /** Metres on the national grid. */
  readonly east: string | null
  readonly north: string | null
  /** When it was ended. */
  readonly ended: string | null
  readonly type: string | null
  readonly county: string | null
  readonly ward: string | null
}

const known: Readonly<Record<keyof Columns, readonly string[]>> = {
  postcode: ['pcds', 'postcode', 'pcd', 'pcd2', 'pcd7', 'pcd8'],
  name: ['name1', 'name', 'placename', 'place'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'long', 'lng', 'longitude'],
  east: ['geometryx', 'easting', 'eastings', 'oseast1m', 'east1m'],
  north: ['geometryy', 'northing', 'northings', 'osnrth1m', 'north1m'],
  ended: ['doterm', 'terminated'],
  type: ['localtype', 'type'],
  county: ['countyunitary', 'county'],
  ward: ['wardname', 'ward'],
}

/** The columns of a file by their names, in whatever letters. */
export function columnsIn(names: readonly string[]): Columns {
  const plain = new Map(names.map((name) => [name.toLowerCase().replaceAll(/[^a-z\d]/g, ''), name]))
  const each = Object.entries(known).map(([what, all]) => [what, all.flatMap((one) => plain.get(one) ?? [])[0] ?? null])
  return Object.fromEntries(each)
}

/** The columns of OS Open Names, whose files do not name them. */
export const openNames = [
  ...[
    'ID',
    'NAMES_URI',
    'NAME1',
    'NAME1_LANG',
    'NAME2',
    'NAME2_LANG',
    'TYPE',
    'LOCAL_TYPE',
    'GEOMETRY_X',
    'GEOMETRY_Y',
  ],
  ...['MOST_DETAIL_VIEW_RES', 'LEAST_DETAIL_VIEW_RES', 'MBR_XMIN', 'MBR_YMIN', 'MBR_XMAX', 'MBR_YMAX'],
  ...['POSTCODE_DISTRICT', 'POSTCODE_DISTRICT_URI', 'POPULATED_PLACE', 'POPULATED_PLACE_URI', 'POPULATED_PLACE_TYPE'],
  ...['DISTRICT_BOROUGH', 'DISTRICT_BOROUGH_URI', 'DISTRICT_BOROUGH_TYPE', 'COUNTY_UNITARY', 'COUNTY_UNITARY_URI'],
  ...['COUNTY_UNITARY_TYPE', 'REGION', 'REGION_URI', 'COUNTRY', 'COUNTRY_URI'],
  ...['RELATED_SPATIAL_OBJECT', 'SAME_AS_DBPEDIA', 'SAME_AS_GEONAMES'],
] as const
