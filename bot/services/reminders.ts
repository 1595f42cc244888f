import { DateTime } from 'luxon'
import type { DueWork } from '#bot/ports/due.ts'
import type { Contents } from '#bot/ports/store.ts'
import type { Note } from '#dialogs/vocabulary.ts'

/** The hour at which a half-made referral is mentioned, on the next day, and from which it is too late in the day. */
const HOUR = 10
const EVENING = 20

/** When a reminder falls due, and at which position it was set: outlived, it is ignored. Its id is fixed, so it is sent once, ever. */
export function reminderAt(
  { reminder }: Extract<Note, { note: 'reminder' }>,
  conversation: string,
  setAt: number,
  at: number,
  zone: string,
): DueWork {
  const body: Contents = { type: 'due', reminder, setAt }
  return {
    id: `${conversation}:${reminder}`,
    kind: 'reminder',
    at: morningOf(DateTime.fromMillis(at, { zone }).plus({ days: 1 })),
    conversation,
    body: JSON.stringify(body),
  }
}

/** When someone may be reminded: now, or in the morning. Nobody is written to at night, even where we were down at ten. */
export function notAtNight(now: number, zone: string): number {
  const here = DateTime.fromMillis(now, { zone })
  if (here.hour >= HOUR && here.hour < EVENING) return now
  return morningOf(here.hour < HOUR ? here : here.plus({ days: 1 }))
}

const morningOf = (day: DateTime) => day.startOf('day').set({ hour: HOUR }).toMillis()
