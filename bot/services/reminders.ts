import { DateTime } from 'luxon'
import type { Contents, DueWork } from '#bot/ports/store.ts'
import type { Note } from '#dialogs/vocabulary.ts'

/** The hour at which a half-made referral is mentioned, on the next day: nobody is written to at night. */
const HOUR = 10

/** When a reminder falls due, and at which position it was set: outlived, it is ignored. Its id is fixed, so it is sent once. */
export function reminderAt(
  { reminder }: Extract<Note, { note: 'reminder' }>,
  conversation: string,
  setAt: number,
  at: number,
): DueWork {
  const tomorrow = DateTime.fromMillis(at, { zone: 'Europe/London' }).plus({ days: 1 }).startOf('day')
  const body: Contents = { type: 'due', reminder, setAt }
  return {
    id: `${conversation}:${reminder}`,
    kind: 'reminder',
    at: tomorrow.set({ hour: HOUR }).toMillis(),
    conversation,
    body: JSON.stringify(body),
  }
}
