import { z } from 'zod'

const IsoDate = z.iso.date()

/** The day in a date or an instant as feeds write them, or null where there is no such day. */
export function dateIn(text: string | undefined): string | null {
  return IsoDate.safeParse(text?.slice(0, 10)).data ?? null
}

/** Whether something that holds from one day to another holds on this day (an ISO date). */
export function holdsOn(
  { valid_from, valid_to }: { readonly valid_from?: string | undefined; readonly valid_to?: string | undefined },
  today: string,
): boolean {
  return (dateIn(valid_from) ?? today) <= today && (dateIn(valid_to) ?? today) >= today
}
