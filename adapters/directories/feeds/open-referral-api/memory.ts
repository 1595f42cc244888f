import { z } from 'zod'
import type { Validator } from '#adapters/directories/feeds/open-referral-api/get-json.ts'

const KnownValidator = z.object({ etag: z.string().optional(), modified: z.string().optional() })

const KnownPage = z.object({
  ...{ ids: z.array(z.string()), shallow: z.boolean(), total: z.number().nullable() },
  ...{
    first: z.boolean().nullable(),
    last: z.boolean().nullable(),
    next: z.string().nullable(),
    validator: KnownValidator,
  },
})
type KnownPage = z.infer<typeof KnownPage>

const Known = z.object({
  /** When it was last read, and when whole. Milliseconds since 1970. */
  ...{ readAt: z.number(), wholeAt: z.number() },
  ids: z.array(z.string()),
  pages: z.record(z.string(), KnownPage),
  services: z.record(z.string(), KnownValidator),
})

/** What is known of an API from the reading before, and what the next one will know of this. */
export interface Memory {
  /** When it was read before; null where all is to be read. Milliseconds since 1970. */
  readonly readBefore: number | null
  knew(id: string): boolean
  pageBefore(url: URL): KnownPage | undefined
  keepPage(url: URL, page: KnownPage): KnownPage
  serviceBefore(id: string): Validator | undefined
  keepService(id: string, validator: Validator | undefined | null): void
  asText(): string
}

/** Feeds forget to say what has changed, and we learn to read better: once a week all is read again. */
const WHOLE_AGAIN = 7 * 24 * 60 * 60 * 1000

export function memoryOf(text: string | null, now: number): Memory {
  const known = Known.safeParse(text === null ? null : JSON.parse(text)).data
  const before = known && now - known.wholeAt < WHOLE_AGAIN ? known : null
  const knew = new Set(before?.ids)
  const ids = new Set<string>()
  const pages = new Map<string, KnownPage>()
  const services = new Map<string, Validator>()
  return {
    readBefore: before?.readAt ?? null,
    knew: (id) => knew.has(id),
    pageBefore: ({ href }) => before?.pages[href],
    keepPage({ href }, page) {
      pages.set(href, page)
      return page
    },
    serviceBefore: (id) => before?.services[id],
    keepService(id, validator) {
      ids.add(id)
      if (validator) services.set(id, validator)
    },
    asText: () =>
      JSON.stringify({
        ...{ readAt: now, wholeAt: before?.wholeAt ?? now, ids: [...ids] },
        ...{ pages: Object.fromEntries(pages), services: Object.fromEntries(services) },
      }),
  }
}
