import { z } from 'zod'
import type { Line } from '#content/words.ts'

/** What staff know of a place, signed and dated. */
export const Tip = z.object({
  words: z.string(),
  name: z.string(),
  /** `the Langrigg team`, or null where they gave none. */
  team: z.string().nullable(),
  /** ISO date. */
  on: z.string(),
})
export type Tip = z.infer<typeof Tip>

/** Beside a place in a list by text, a tip has this many letters at most. */
const SHORT = 60

/** So many are told with one place. */
const MOST = 2

/** What staff know of a place, as they said it, under its name where that is not told before. */
export const tipLine = ({ words, name, team, on }: Tip, place: string | null): Line => ({
  message: 'signposting-tip',
  blanks: { place: place ?? 'none', name, team: team ?? 'none', on, tip: words },
})

/** The latest, beside a place in a list: by text only where it is short. */
export const tipInList = ([latest]: readonly Tip[], onPhone: boolean): readonly Line[] =>
  latest && (!onPhone || latest.words.length <= SHORT) ? [tipLine(latest, null)] : []

/** With all that is known of one place. */
export const tipsOf = (tips: readonly Tip[]): readonly Line[] => tips.slice(0, MOST).map((tip) => tipLine(tip, null))
