import { z } from 'zod'

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
