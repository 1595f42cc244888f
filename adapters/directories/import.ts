import { type Feed, importFailed, Unchanged } from '#adapters/directories/feeds/feed.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { AsBefore, Editions, Kept, OpenReferralService, Source } from '#bot/ports/directory.ts'

export interface Imported extends Kept {
  readonly source: string
  readonly read: number
  /** How many were left out, by why. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** More places than any one service has: each search would go through them all. */
const MOST_PLACES = 1_000

/** No service nests deeper: one that does could be neither written nor read. */
const MOST_DEPTH = 50

/** Told how many were read, and of how many, where that is known. */
export type Progress = (read: number, total: number | null) => void

/**
 * Reads a whole directory into an edition of its source: every service that is active and has a name. IMPORT_FAILED where
 * any is lost, and the edition before stays.
 */
export async function importFrom(
  editions: Editions,
  feed: Feed,
  { source = feed.name, ...more }: Omit<Source, 'source'> & { readonly source?: string | undefined },
  progress: Progress = () => {},
): Promise<Imported> {
  const ids = new Set<string>()
  const leftOut: Record<string, number> = {}
  let read = 0
  let used = 0
  const kept = await editions.keep({ source, ...more }, usable(), () => feed.memory())
  return { ...kept, source, read, leftOut }

  async function* usable(): AsyncGenerator<OpenReferralService | AsBefore> {
    for await (const raw of feed.services()) {
      read += 1
      progress(read, feed.total())
      const service = raw instanceof Unchanged ? raw : cleaned(raw)
      const id = typeof service === 'string' || service instanceof Unchanged ? null : service.id
      const why = typeof service === 'string' ? service : id !== null && ids.has(id) ? 'the same id again' : null
      if (why) leftOut[why] = (leftOut[why] ?? 0) + 1
      else {
        used += 1
        yield service as OpenReferralService | AsBefore
      }
      if (id !== null) ids.add(id)
    }
    if (used === 0)
      throw importFailed(
        `${source} has no active service with an id and a name. Check that it is a directory of services.`,
      )
  }
}

const notActive: ReadonlySet<string> = new Set(['inactive', 'defunct', 'closed', 'temporarily closed'])

/** A service without what is wrong in it, or why it cannot be used. */
function cleaned(raw: unknown): OpenReferralService | string {
  if (isDeep(raw, MOST_DEPTH)) return 'not a service'
  const { data, error } = ServiceRecord.safeParse(raw)
  if (error) return { id: 'no id', name: 'no name' }[String(error.issues[0]!.path[0])] ?? 'not a service'
  const status = data.status?.toLowerCase() ?? 'active'
  if (status !== 'active') return notActive.has(status) ? status : 'another status'
  return data.service_at_locations.length > MOST_PLACES ? `more than ${MOST_PLACES} places` : data
}

function isDeep(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((one) => isDeep(one, most - 1))
}
