import { clean } from '#adapters/directories/cleaning/clean.ts'
import { whyLeftOut } from '#adapters/directories/cleaning/left-out.ts'
import { type Feed, importFailed, NotTaken, notTaken, Unchanged } from '#adapters/directories/feeds/feed.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { AsBefore, Change, Editions, Kept, LeftOut, OpenReferralService, Source } from '#bot/ports/directory.ts'

type Counts = Readonly<Record<string, number>>

export interface Imported extends Kept {
  readonly source: string
  readonly read: number
  /** How many were left out, by why. */
  readonly leftOut: Counts
  /** How often something was mended or taken out, by its kind. */
  readonly cleaned: Counts
  /** How often something is odd and was left as it was given, by its kind. */
  readonly odd: Counts
}

/** No service nests deeper: one that does could be neither written nor read. */
const MOST_DEPTH = 50

/** Of what was left out, so many are kept by name. */
const MOST_LEFT_OUT = 1_000

/** Told how many were read, and of how many, where that is known. */
export type Progress = (read: number, total: number | null) => void

/**
 * Reads a whole directory into an edition of its source: every service that is active and has a name, cleaned.
 * IMPORT_FAILED where any is lost, and the edition before stays.
 */
export async function importFrom(
  editions: Editions,
  feed: Feed,
  { source = feed.name, ...more }: Omit<Source, 'source'> & { readonly source?: string | undefined },
  progress: Progress = () => {},
): Promise<Imported> {
  const today = new Date(more.importedAt).toISOString().slice(0, 10)
  const ids = new Set<string>()
  const counts = { leftOut: {}, cleaned: {}, odd: {} } satisfies Record<string, Record<string, number>>
  const named: LeftOut[] = []
  let read = 0
  let used = 0
  const ended = () => ({ memory: feed.memory(), leftOut: named })
  const kept = await editions.keep({ source, ...more }, usable(), ended)
  return { ...kept, source, read, ...counts }

  async function* usable(): AsyncGenerator<OpenReferralService | AsBefore> {
    for await (const raw of feed.services()) {
      read += 1
      progress(read, feed.total())
      const { service, leftOut } = raw instanceof Unchanged ? { service: raw } : usableOf(raw, today)
      if (leftOut) {
        leave(leftOut)
        if (raw instanceof NotTaken && raw.why === 'broken') yield new Unchanged(raw.id)
        continue
      }
      const id = 'id' in service ? service.id : service.asBefore
      if (ids.has(id)) leave({ id, name: namedIn(service).name, why: notTaken.again })
      else {
        ids.add(id)
        count('id' in service ? (service.cleaning ?? []) : [])
        used += 1
        yield service
      }
    }
    if (used === 0)
      throw importFailed(
        `${source} has no active service with an id and a name. Check that it is a directory of services.`,
      )
  }

  function leave(one: LeftOut): void {
    add(counts.leftOut, one.why)
    if (named.length < MOST_LEFT_OUT) named.push(one)
  }

  function count(changes: readonly Change[]): void {
    for (const { kind, odd } of changes) add(odd ? counts.odd : counts.cleaned, kind)
  }
}

type Usable = { service: OpenReferralService; leftOut?: undefined } | { service?: undefined; leftOut: LeftOut }

/** A service cleaned, with what was changed in it, or why it cannot be used. */
function usableOf(raw: unknown, today: string): Usable {
  if (raw instanceof NotTaken) return { leftOut: { id: raw.id, name: raw.name, why: notTaken[raw.why] } }
  if (isDeep(raw, MOST_DEPTH)) return { leftOut: { id: null, name: null, why: 'not a service' } }
  const { service, changes } = clean(raw)
  const { data, error } = ServiceRecord.safeParse(service)
  if (error)
    return { leftOut: { ...namedIn(service), why: lacking[String(error.issues[0]!.path[0])] ?? 'not a service' } }
  const why = whyLeftOut(data, today)
  if (why !== null) return { leftOut: { ...namedIn(data), why } }
  const { cleaning: _, ...rest } = data
  return { service: changes.length > 0 ? { ...rest, cleaning: changes } : rest }
}

const lacking: Readonly<Record<string, string>> = { id: 'no id', name: 'no name' }

function namedIn(service: unknown): Omit<LeftOut, 'why'> {
  const { id, name } = (service ?? {}) as Readonly<Record<string, unknown>>
  return { id: typeof id === 'string' ? id : null, name: typeof name === 'string' ? name : null }
}

function add(counts: Record<string, number>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1
}

function isDeep(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((one) => isDeep(one, most - 1))
}
