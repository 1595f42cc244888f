import { z } from 'zod'

/** What they looked for in what was read back: what is in it, what was put in, what never was, and what they had left out. */
export const Sought = z.object({
  ...{ there: z.array(z.string()), added: z.array(z.string()) },
  ...{ out: z.array(z.string()).default([]), gone: z.array(z.string()).default([]) },
})
export const nothingSought: z.infer<typeof Sought> = { there: [], added: [], out: [], gone: [] }
