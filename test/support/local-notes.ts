import type { LocalNote, LocalNotes, Noted, PlaceReport } from '#bot/ports/local-notes.ts'

/** Notes in memory, for as long as a test lasts. */
export function notesInMemory(): LocalNotes & { says(report: PlaceReport): void } {
  let notes: readonly LocalNote[] = []
  let reports: readonly PlaceReport[] = []
  let given = 0
  let changes = 0
  return {
    async add(note) {
      changes += 1
      given += 1
      notes = [...notes, { ...note, number: given }]
      return given
    },
    async remove(number) {
      const found = notes.find((one) => one.number === number) ?? null
      changes += 1
      notes = notes.filter((one) => one !== found)
      return found
    },
    all: async () => notes,
    reports: async () => reports,
    async clearReports(service) {
      const kept = reports.filter((one) => one.service !== service)
      const cleared = reports.length - kept.length
      changes += 1
      reports = kept
      return cleared
    },
    current: async () => `${changes}`,
    says(report) {
      changes += 1
      reports = [...reports, report]
    },
  }
}

/** A note of Sam's, in May 2026. */
export const noteOf = (service: string, noted: Noted, at = Date.UTC(2026, 4, 2)) => ({
  ...{ service, by: { name: 'Sam', team: 'the Langrigg team' }, at, noted },
})
