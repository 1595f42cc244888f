import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import pMap from 'p-map'
import { z } from 'zod'
import {
  getJson,
  importFailed,
  inMegabytes,
  type Patience,
  parsed,
  usualPatience,
} from '#adapters/directories/open-referral/get-json.ts'

/** All the services of a source, as it gave them. */
export interface Read {
  readonly name: string
  readonly services: readonly unknown[]
}

const count = z.number().int().nonnegative().nullable().catch(null)
const Page = z.object({
  contents: z.array(z.unknown()),
  total_items: count,
  last_page: z.boolean().nullable().catch(null),
})

/** More pages than any directory has: a feed that never ends is noticed. */
const MOST_PAGES = 5_000

/**
 * Reads every service of an Open Referral UK 3.0 API (its base address, or that of its /services) or JSON file.
 * All or nothing: one that is listed and cannot be read is IMPORT_FAILED, which says which and why.
 */
export async function readServices(source: string, patience: Patience = usualPatience): Promise<Read> {
  if (!/^https?:\/\//i.test(source)) return readPath(source, patience)
  if (!URL.canParse(source)) throw importFailed(`${source} is no web address. Check how it is written.`)
  const base = new URL(
    source
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .replace(/\/services$/, ''),
  )
  const stop = new AbortController()
  try {
    const listed = await readList(base, patience, stop.signal)
    const services = await pMap(listed, (one) => whole(one, base, patience, stop.signal), {
      concurrency: patience.atOnce,
    })
    return { name: base.href.replace(/\/$/, ''), services }
  } finally {
    stop.abort()
  }
}

async function readList(base: URL, patience: Patience, stop: AbortSignal): Promise<readonly unknown[]> {
  const services = new Map<string, unknown>()
  for (let page = 1; page <= MOST_PAGES; page++) {
    const url = beneath(base, `services?page=${page}&per_page=100`)
    const { data } = Page.safeParse(await getJson(url, patience, stop))
    if (!data)
      throw importFailed(
        `${url.href} holds no list of services. Fingerpost reads Open Referral UK 3.0: check that it is that.`,
      )
    const { contents, total_items: total, last_page: last } = data
    const before = services.size
    contents.forEach((one, at) => void services.set(idOf(one) ?? `${page}, ${at}`, one))
    const bringsNothing = services.size === before
    const complete = total === null ? last === true : services.size >= total && last !== false
    if (bringsNothing || complete)
      return counted(base, [...services.values()], total, contents.length > 0 && bringsNothing ? page : null)
  }
  throw importFailed(`${base.href} has more than ${MOST_PAGES} pages. Check the address.`)
}

/** The number of pages is never trusted: what counts is that as many different services came as the feed says it has. */
function counted(
  base: URL,
  services: readonly unknown[],
  total: number | null,
  repeated: number | null,
): readonly unknown[] {
  if (services.length === 0) throw importFailed(`${base.href} lists no services. Check the address.`)
  if (total === null || services.length === total) return services
  const because = repeated ? `: page ${repeated} repeats what came before` : ''
  throw importFailed(
    `${base.href} says that it has ${total} services, and gave ${services.length} different ones${because}. Try again later, or tell who runs it.`,
  )
}

/** The whole of a service of which a list may tell no more than its name. */
async function whole(listed: unknown, base: URL, patience: Patience, stop: AbortSignal): Promise<unknown> {
  const id = idOf(listed)
  if (id === null || !isShallow(listed as object)) return listed
  const url = beneath(base, `services/${encodeURIComponent(id)}`)
  const service = await getJson(url, patience, stop)
  if (idOf(service) !== id)
    throw importFailed(`${url.href} holds another service than the one it is asked for. Tell who runs it.`)
  return service
}

const details = ['service_at_locations', 'schedules', 'contacts', 'attributes', 'cost_options']

function isShallow(service: object): boolean {
  return !details.some((detail) => detail in service)
}

function idOf(service: unknown): string | null {
  const { data } = z.object({ id: z.union([z.string(), z.number()]).transform(String) }).safeParse(service)
  return data?.id || null
}

function beneath(base: URL, rest: string): URL {
  return new URL(`${base.href.replace(/\/$/, '')}/${rest}`)
}

async function readPath(path: string, { mostBytes }: Patience): Promise<Read> {
  const { size } = await stat(path).catch((cause: Error) => {
    throw importFailed(
      `There is no file ${path}. Give a web address that starts with http, or the path of a JSON file.`,
      cause,
    )
  })
  if (size > mostBytes)
    throw importFailed(`${path} is over ${inMegabytes(mostBytes)}. No directory is that large; check the file.`)
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw importFailed(`${path} cannot be read (${cause.message}). Give the path of a JSON file.`, cause)
  })
  const json = parsed(path, text.replace(/^\uFEFF/, ''))
  const { data } = Page.safeParse(Array.isArray(json) ? { contents: json } : json)
  if (!data)
    throw importFailed(
      `${path} holds no list of services. It is an array of Open Referral services, or an object with one as contents.`,
    )
  const { contents, total_items: total } = data
  if (contents.length === 0) throw importFailed(`${path} lists no services. Check the file.`)
  if (total !== null && total !== contents.length) {
    throw importFailed(
      `${path} holds ${contents.length} of ${total} services: one page of a feed. Import the feed itself, by its web address.`,
    )
  }
  return { name: basename(path), services: contents }
}
