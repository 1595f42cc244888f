import { z } from 'zod'
import { Tip } from '#dialogs/tips.ts'

/** A place to go, with all that we know of it. Null is said as missing, never made up. */
export const Service = z.object({
  id: z.string(),
  name: z.string(),
  street: z.string().nullable(),
  postcode: z.string().nullable().default(null),
  miles: z.number().nullable(),
  /** By telephone or online. */
  remote: z.boolean().default(false),
  when: z.string().nullable(),
  /** Until when it is open now, or when it next opens, as an instant; null where that is not sure, or its times tell. */
  open: z
    .object({ on: z.enum(['now', 'today', 'later']), at: z.number() })
    .nullable()
    .default(null),
  /** A bank holiday near (an ISO date) on which it would be on, where nothing says whether it is. */
  holiday: z.string().nullable().default(null),
  cost: z.string().nullable(),
  howToJoin: z.enum(['turn-up', 'book', 'self-refer', 'needs-referral', 'unknown']),
  /** Who has to refer them, where it needs a referral and says whose: `voucher` is whoever gives those of the food bank, `council` its housing team. */
  referredBy: z.enum(['voucher', 'gp', 'agency', 'council']).nullable().default(null),
  /** Who gives vouchers here, or refers for the council, and how to reach them. */
  giver: z.string().nullable().default(null),
  phone: z.string().nullable(),
  web: z.string().nullable(),
  /** ISO date. */
  lastChecked: z.string().nullable(),
  /** Checked more than a year ago, so that it is said. */
  stale: z.boolean().default(false),
  /** What may keep them out, in the record's own words: `for residents of Oak Court only`. */
  limit: z
    .object({ is: z.enum(['alone', 'paused', 'full', 'waiting', 'over']), words: z.string() })
    .nullable()
    .default(null),
  /** The latest first. */
  tips: z.array(Tip).readonly().default([]),
})
export type Service = z.infer<typeof Service>
