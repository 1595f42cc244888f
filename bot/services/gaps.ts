import { DateTime } from 'luxon'
import type { Gap } from '#bot/ports/records.ts'
import type { Note } from '#dialogs/notes.ts'

/** A need with nowhere to go, as it is counted: by need, district, month and what was wished, and by nobody's name. */
export function gapAt({ note, ...gap }: Extract<Note, { note: 'gap' }>, at: number, zone: string): Gap {
  return { ...gap, filters: [...new Set(gap.filters)], month: DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM') }
}
