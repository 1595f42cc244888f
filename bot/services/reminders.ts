import { DateTime } from 'luxon'
import type { DueWork } from '#bot/ports/due.ts'
import type { Contents } from '#bot/ports/store.ts'
import type { Note } from '#dialogs/notes.ts'

/** The hour at which a half-made referral is mentioned, on the next day, and from which it is too late in the day. */
const HOUR = 10
const EVENING = 20

/** How many days later. A check-in was agreed to each time; a half-made referral is mentioned once, ever. */
const DAYS = { 'unfinished-referral': 1, 'check-in': 14 } as const

/** When a reminder falls due, and at which position it was set: outlived, it is ignored. Its id is fixed, so that it is sent once. */
export function reminderAt(
  { reminder }: Extract<Note, { note: 'reminder' }>,
  conversation: string,
  setAt: number,
  at: number,
  zone: string,
): DueWork {
  const body: Contents = { type: 'due', reminder, setAt }
  return {
    id: reminder === 'check-in' ? `${conversation}:${reminder}:${setAt}` : `${conversation}:${reminder}`,
    kind: 'reminder',
    at: morningOf(DateTime.fromMillis(at, { zone }).plus({ days: DAYS[reminder] })),
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
