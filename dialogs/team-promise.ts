import { z } from 'zod'

/** The link workers who would read a referral, and what they promise. Instants are milliseconds since 1970. */
export const TeamPromise = z.object({
  id: z.string(),
  name: z.string(),
  employer: z.string(),
  onGpRecord: z.boolean(),
  readBy: z.number(),
  contactBy: z.number(),
  tries: z.number(),
  phone: z.string(),
  asksFor: z.array(z.enum(['dateOfBirth', 'address'])).default([]),
  /** Why they ask for it, in their own words. */
  asksBecause: z.string().default(''),
  /** Neither their surgery nor where they are tells that it is theirs. */
  isGuess: z.boolean().default(false),
  complain: z.object({ to: z.string(), phone: z.string(), by: z.number() }).nullable().default(null),
})
export type TeamPromise = z.infer<typeof TeamPromise>
