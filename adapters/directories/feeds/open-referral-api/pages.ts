import { z } from 'zod'
import { importFailed } from '#adapters/directories/feeds/feed.ts'
import type { Ask } from '#adapters/directories/feeds/open-referral-api/get-json.ts'
import type { Memory } from '#adapters/directories/feeds/open-referral-api/memory.ts'

/** One page of a list: services as they came, or the ids on it where it is as it was before. */
export interface Page {
  readonly url: URL
  readonly contents: readonly unknown[] | null
  readonly ids: readonly string[]
  readonly shallow: boolean
  readonly total: number | null
}

const count = z.number().int().nonnegative().nullable().catch(null)
const flag = z.boolean().nullable().catch(null)

/** A page of Open Referral UK 3.0, or of 1.0, which calls everything something else. */
const Body = z
  .object({
    ...{ contents: z.array(z.unknown()).optional(), content: z.array(z.unknown()).optional() },
    ...{ total_items: count, totalElements: count, last_page: flag, last: flag, first_page: flag, first: flag },
    next: z.string().min(1).nullable().catch(null),
  })
  .transform(({ contents, content, total_items, totalElements, first_page, first, last_page, last, next }) => ({
    ...{ contents: contents ?? content, total: total_items ?? totalElements, next },
    ...{ first: first_page ?? first, last: last_page ?? last },
  }))

/** More pages than any directory has: a feed that never ends is noticed. */
const MOST_PAGES = 5_000

/**
 * The pages of a list of services, until it says that it ends or brings nothing that is new. The number of pages is never
 * trusted: what counts is that as many different services came as the feed says it has, but for a few that it counts twice.
 */
export async function* pagesOf(base: URL, query: string, ask: Ask, memory: Memory): AsyncGenerator<Page> {
  const seen = new Set<string>()
  let doubled = 0
  const asked = new Set<string>()
  const numbered = (page: number) => beneath(base, `services?page=${page}&per_page=100${query}`)
  let url = numbered(1)
  let follows = false
  for (let page = 1; page <= MOST_PAGES; page++) {
    asked.add(url.href)
    const { contents, ids, shallow, total, first, last, next } = await pageAt(url, ask, memory)
    // Some count their pages from 0.
    if (first === false && asked.size === 1) {
      page = -1
      url = numbered(0)
      continue
    }
    const before = seen.size
    for (const [at, id] of ids.entries()) seen.add(id || `${page}, ${at}`)
    const bringsNothing = seen.size === before
    if (!bringsNothing) {
      doubled += ids.length - (seen.size - before)
      yield { url, contents, ids, shallow, total }
    }
    const complete =
      next === null && (follows || (total === null ? last === true : seen.size >= total && last !== false))
    follows = next !== null
    if (next && bringsNothing) throw inCircles(url, next)
    if (bringsNothing || complete)
      return counted(base, { size: seen.size, doubled }, total, ids.length > 0 && bringsNothing ? page : null, query)
    url = next ? followingOf(url, next, asked) : numbered(page + 1)
  }
  throw importFailed(`${base.href} has more than ${MOST_PAGES} pages. Check the address.`)
}

async function pageAt(url: URL, ask: Ask, memory: Memory) {
  const known = memory.pageBefore(url)
  const got = await ask(url, known?.validator)
  if ('gone' in got)
    throw importFailed(`${url.href} answered ${got.gone}. Check the address: it is what comes before /services.`)
  if ('unchanged' in got) return { ...memory.keepPage(url, known!), contents: null }
  const { data } = Body.safeParse(got.json)
  if (!data?.contents)
    throw importFailed(
      `${url.href} holds no list of services. Fingerpost reads Open Referral UK 3.0 and 1.0: check that it is that.`,
    )
  const ids = data.contents.map((one) => idOf(one) ?? '')
  const shallow = data.contents.some(isShallow)
  const page = { ids, shallow, total: data.total, first: data.first, last: data.last, next: data.next }
  if (got.validator) memory.keepPage(url, { ...page, validator: got.validator })
  return { ...page, contents: data.contents }
}

/** Of all that a feed says it has, so many may be counted twice, or one: where it is more, pages moved while they were read. */
const MOST_DOUBLED = 0.01

function counted(
  base: URL,
  { size, doubled }: { readonly size: number; readonly doubled: number },
  total: number | null,
  repeated: number | null,
  query: string,
): void {
  if (query) return
  if (size === 0) throw importFailed(`${base.href} lists no services. Check the address.`)
  if (total === null || size === total) return
  if (size + doubled === total && doubled <= Math.max(1, total * MOST_DOUBLED)) return
  const because = repeated ? `: page ${repeated} repeats what came before` : ''
  throw importFailed(
    `${base.href} says that it has ${total} services, and gave ${size} different ones${because}. Try again later, or tell who runs it.`,
  )
}

function followingOf(url: URL, next: string, asked: ReadonlySet<string>): URL {
  const following = URL.canParse(next, url.href) ? new URL(next, url) : null
  if (following?.host !== url.host || asked.has(following.href)) throw inCircles(url, next)
  return following
}

function inCircles(url: URL, next: string): Error {
  return importFailed(`${url.href} leads on to ${next}, which goes round in circles or elsewhere. Tell who runs it.`)
}

const details = ['service_at_locations', 'schedules', 'contacts', 'attributes', 'cost_options', 'service_taxonomys']

/** Whether a list tells no more of a service than its name. */
export function isShallow(service: unknown): boolean {
  return typeof service === 'object' && service !== null && !details.some((detail) => detail in service)
}

export function idOf(service: unknown): string | null {
  const { data } = z.object({ id: z.union([z.string(), z.number()]).transform(String) }).safeParse(service)
  return data?.id || null
}

export function beneath(base: URL, rest: string): URL {
  return new URL(`${base.href.replace(/\/$/, '')}/${rest}`)
}
