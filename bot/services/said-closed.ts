import { HIDING_REPORTS, type PlaceReport } from '#bot/ports/local-notes.ts'

/** Places that so many people say are gone that they are not shown until staff have checked them. */
export function hiddenByReports(reports: readonly PlaceReport[]): readonly string[] {
  const byService = Map.groupBy(reports, ({ service }) => service)
  return [...byService].flatMap(([service, all]) => (all.length >= HIDING_REPORTS ? [service] : []))
}

/** How many places people say are closed. */
export function saidClosed(reports: readonly PlaceReport[]) {
  const places = new Set(reports.map(({ service }) => service)).size
  return { places, reports: reports.length, hidden: hiddenByReports(reports).length }
}
