import { DateTime } from 'luxon'
import type { Gap } from '#bot/ports/records.ts'
import type { Note } from '#dialogs/notes.ts'

/** A need with nowhere to go, as it is counted: by need, district and month, and by nobody's name. */
export function gapAt({ need, district, because }: Extract<Note, { note: 'gap' }>, at: number, zone: string): Gap {
  return { need, district, because, month: DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM') }
}
