import type { Row } from '#adapters/directories/feeds/csv-rows.ts'
import type { NamedPlace, Placed, Point } from '#bot/ports/gazetteer.ts'

/** Finds the middles of wards, where a file of postcodes names the ward that each is in. */
export function wardsIn(column: string | null) {
  const sums = new Map<string, Point & { readonly many: number }>()
  return {
    take(row: Row, one: Placed): void {
      const ward = column ? row[column] : undefined
      if (!ward || !('postcode' in one) || one.ended) return
      const { lat, lon, many } = sums.get(ward) ?? { lat: 0, lon: 0, many: 0 }
      sums.set(ward, { lat: lat + one.lat, lon: lon + one.lon, many: many + 1 })
    },
    all: (): readonly NamedPlace[] =>
      [...sums].map(([name, { lat, lon, many }]) => ({
        ...{ name, type: 'Ward', county: null, lat: lat / many, lon: lon / many },
      })),
  }
}
